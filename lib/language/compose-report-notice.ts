import { builtInSources } from '../core/built-in-sources';
import { splitNoticeId } from '../core/ids';
import type { ListState } from '../core/lists';
import type { ReportNotice } from '../core/report-notice';
import type { TextLanguage } from '../core/route';
import type { Match } from '../core/verdict';
import { authorityName, noticeNumber } from './authority';
import { shortText } from './plain-text';
import { sentencesIn } from './sentences';

/** There is no Chinese interface: the authorities keep their English names there. */
const namesIn = (language: TextLanguage) => sentencesIn(language === 'ko' ? 'ko' : 'en');

/** A notice as a letter names it. Official words stay as they are. */
export function composeReportNotice(match: Match, lists: ListState[]): ReportNotice {
  const { notice } = match;
  const risks = new Set(notice.hazards.map(({ official }) => shortText(official, 120)));
  const authority = (language: TextLanguage) => authorityName(match, lists, namesIn(language));
  return {
    id: notice.id,
    authority: { ko: authority('ko'), en: authority('en'), zh: authority('zh') },
    number: noticeNumber(notice),
    published: notice.published,
    risks: [...risks].filter((risk) => risk !== '').slice(0, 6),
    ...(notice.page?.startsWith('https://') && { page: notice.page }),
  };
}

/** A notice that no list here has, as its name alone tells it: a public body's where it is one, else the name itself. */
export function composeNoticeName(id: string, language: TextLanguage): string {
  const named = splitNoticeId(id);
  const source = builtInSources.find((each) => each === named?.source);
  if (!source) return shortText(id, 120);
  return `${namesIn(language).authorities[source]} ${noticeNumber({ id, source })}`;
}
