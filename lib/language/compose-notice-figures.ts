import { builtInSources } from '../core/built-in-sources';
import { hazards } from '../core/hazards';
import { onceEach, type SourceTally, sumOfTallies } from '../core/notice-tally';
import type { Bar, MonthBar, NoticeFigures } from '../core/overview-page';
import type { Language } from './language';
import { shortText } from './plain-text';
import { type Sentences, sentencesIn } from './sentences';
import { monthIn, numbered } from './words';

/** How many dangers are shown by name, and how many months. */
const shown = { hazards: 12, months: 24 } as const;

/** What the lists warn of, as bars: by danger and month what authorities say, by source all. */
export function composeNoticeFigures(all: SourceTally[], language: Language, now: Date): NoticeFigures {
  if (all.length === 0) return { kind: 'none' };
  const say = sentencesIn(language);
  const words = say.dashboard.overview;
  const counted = onceEach(all);
  const sum = sumOfTallies(counted.filter(({ byAuthority }) => byAuthority).map(({ tally }) => tally));
  const { uncounted } = sumOfTallies(counted.map(({ tally }) => tally));
  const write = (count: number) => numbered(language, count);
  return {
    kind: 'counted',
    ...(uncounted > 0 && { incomplete: words.incomplete(say.notices(uncounted)) }),
    hazards: bars(hazardCounts(sum.hazards, say), write),
    months: monthBars(sum.months, language, now, write),
    sources: bars(
      counted
        .map(({ source, byAuthority, tally }) => ({
          label: shortSourceName(source, byAuthority, say),
          count: tally.notices,
          ...(!byAuthority && { note: say.dashboard.lists.notAuthority }),
        }))
        .sort((a, b) => b.count - a.count),
      write,
    ),
  };
}

/** A bar has little room. */
function shortSourceName({ id, name }: SourceTally['source'], byAuthority: boolean, say: Sentences): string {
  const known = byAuthority ? builtInSources.find((source) => source === id) : undefined;
  return known ? say.shortAuthorities[known] : shortText(name, 60);
}

/** The most frequent dangers by name, then all others, then what no official word is sorted under. */
function hazardCounts(counts: Record<string, number | undefined>, say: Sentences): Counted[] {
  const words = say.dashboard.overview;
  const named = hazards
    .map((hazard) => ({ label: say.hazards[hazard], count: counts[hazard] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const others = named.slice(shown.hazards).reduce((sum, { count }) => sum + count, 0);
  const unsorted = counts.unsorted ?? 0;
  return [
    ...named.slice(0, shown.hazards),
    ...(others > 0 ? [{ label: words.others, count: others }] : []),
    ...(unsorted > 0 ? [{ label: words.unsorted, count: unsorted }] : []),
  ];
}

type Counted = Pick<Bar, 'label' | 'count' | 'note'>;

function bars(all: Counted[], write: (count: number) => string): Bar[] {
  const most = Math.max(1, ...all.map(({ count }) => count));
  return all.map((each) => ({ ...each, told: write(each.count), share: each.count / most }));
}

/** The last months up to this one, also those without a notice: a gap is a fact. */
function monthBars(
  counts: Record<string, number>,
  language: Language,
  now: Date,
  write: (count: number) => string,
): MonthBar[] {
  const last = now.getUTCFullYear() * 12 + now.getUTCMonth();
  const months = Array.from({ length: shown.months }, (_, at) => monthName(last - shown.months + 1 + at));
  const drawn = bars(
    months.map((month) => ({ label: monthIn(language, month), count: counts[month] ?? 0 })),
    write,
  );
  return drawn.map((bar, at) => {
    const month = months[at] ?? '';
    // A first month late in its year has no room for it: the next year's stands beside it.
    const named = month.endsWith('-01') || (at === 0 && month.slice(5) < '09');
    return { ...bar, month, ...(named && { year: month.slice(0, 4) }) };
  });
}

/** `2026-11`, for a month counted from the year 0. */
function monthName(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
