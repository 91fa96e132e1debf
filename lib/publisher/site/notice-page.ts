import type { Notice } from '../../core/notice';
import { type PledgeClock, pledgeClocks } from '../../core/pledge-clock';
import { pledges } from '../../core/pledges';
import { inTimeOrder, type Sighting } from '../../core/sighting';
import type { NoticeView } from '../../core/warning-view';
import { composeClock, composeLastSeen, composeSighting, minuteIn } from '../../language/compose-record';
import type { Language } from '../../language/language';
import { recordSentencesIn } from '../../language/record-sentences';
import { sentencesIn } from '../../language/sentences';
import { sightedRegion } from '../../language/sighted-region';
import { dayIn } from '../../language/words';
import { escaped, table } from '../quality/html';
import { hrefTo, type PagePath } from './page-names';
import { sitePage } from './site-frame';

export interface NoticePage {
  language: Language;
  path: PagePath;
  /** The list it stands on; absent for one that was withdrawn. */
  list?: PagePath;
  notice: Notice;
  view: NoticeView;
  /** Whose it is, and under which licence. */
  credit: string;
  sightingsOf(listing: Notice['listings'][number]): readonly Sighting[];
}

/** A notice with what its authority says, the listings named for it, and what was seen of them. Nothing of who looked. */
export function noticePage(page: NoticePage): string {
  const { language, path, notice, view, list, credit } = page;
  const say = recordSentencesIn(language);
  const title = `${view.product} · ${view.reference}`;
  const back = list && `<p><a href="${hrefTo(path, list, language)}">${escaped(say.notice.back)}</a></p>`;
  const body = notice.withdrawn === undefined ? inForce(page) : withdrawn(page, notice.withdrawn);
  return sitePage({
    language,
    path,
    title: notice.withdrawn === undefined ? title : view.reference,
    body: `${body}\n${back ?? ''}\n<p class="credit" dir="auto">${escaped(credit)}</p>`,
  });
}

function withdrawn({ language, view }: NoticePage, day: string): string {
  const { notice: say } = recordSentencesIn(language);
  return `<h1>${escaped(say.withdrawn(dayIn(language, day)))}</h1>
<p class="reference">${escaped(view.authority)} · ${escaped(view.reference)}</p>
<p>${escaped(say.withdrawnAbout)}</p>
${officialLink(view)}`;
}

function inForce(page: NoticePage): string {
  const { language, notice, view } = page;
  const { notice: say, clock } = recordSentencesIn(language);
  const listings = notice.listings.map((listing) => ofListing(listing, page));
  const anyClock = listings.some(({ clocks }) => clocks.length > 0);
  return `<p class="kind">${escaped(view.kind)}</p>
<h1${lang(view.productLanguage)} dir="auto">${escaped(view.product)}</h1>
<p class="reference" dir="auto"><strong>${escaped(view.authority)}</strong> · ${escaped(view.reference)}</p>
${view.notAuthority === undefined ? '' : `<p class="look">${escaped(view.notAuthority)}</p>`}
${view.productAlso.map(({ text, language: tag }) => `<p class="also" lang="${escaped(tag)}" dir="auto">${escaped(text)}</p>`).join('')}
${officialLink(view)}
<section><h2>${escaped(say.facts)}</h2>
<dl class="facts">${view.facts.map(({ label, text }) => `<div><dt>${escaped(label)}</dt><dd dir="auto">${escaped(text)}</dd></div>`).join('')}</dl>
${items('hazards', view.hazards)}${items('limits', view.limits)}
</section>
${quotes(page)}
<section><h2>${escaped(say.listings.heading)}</h2>
<p>${escaped(listings.length === 0 ? say.listings.none : say.listings.about)}</p>
${listings.map(({ html }) => html).join('\n')}
${anyClock ? `<p class="note">${escaped(clock.note)}</p>` : ''}
</section>`;
}

function quotes({ language, view }: NoticePage): string {
  const { notice: say } = recordSentencesIn(language);
  const why = view.why.filter(({ ours }) => !ours);
  const advice = view.advice.ours ? [] : view.advice.items;
  if (why.length === 0 && advice.length === 0) return '';
  const quote = (text: string, tag: string | undefined) =>
    `<blockquote${lang(tag)} dir="auto">${escaped(text)}</blockquote>`;
  return `<section><h2>${escaped(say.quoted)}</h2>
${why.map(({ label, text, language: tag }) => `<h3>${escaped(label)}</h3>${quote(text, tag)}`).join('\n')}
${advice.length === 0 ? '' : `<h3>${escaped(view.advice.label)}</h3>${advice.map(({ text, language: tag }) => quote(text, tag)).join('')}`}
</section>`;
}

function ofListing(
  listing: Notice['listings'][number],
  { language, notice, sightingsOf }: NoticePage,
): { html: string; clocks: PledgeClock[] } {
  const { notice: say } = recordSentencesIn(language);
  const shop = sentencesIn(language).marketplaces[listing.marketplace];
  const name = `${shop} · ${say.listings.number(listing.id)}`;
  const head = `<h3>${escaped(name)}</h3>\n<p>${escaped(say.basis[listing.basis])}</p>`;
  // What volunteers alone reported is not told of as if somebody had named it.
  if (listing.basis === 'volunteers')
    return { html: `<article class="listing">${head}</article>`, clocks: [] };
  const sightings = inTimeOrder(sightingsOf(listing));
  const clocks = pledgeClocks({ notice, listing }, sightings);
  const last = composeLastSeen(sightings, language);
  const rows = [...sightings]
    .reverse()
    .map((each) => [
      minuteIn(each.at).replace(' UTC', ''),
      sightedRegion(each, language),
      composeSighting(each, language),
    ]);
  const html = `<article class="listing">${head}
<h4>${escaped(say.timeline.heading)}</h4>
${last.length === 0 ? `<p>${escaped(say.timeline.none)}</p>` : last.map((line) => `<p class="last">${escaped(line)}</p>`).join('')}
${table(`${say.timeline.table}: ${listing.id}`, [say.timeline.when, say.timeline.where, say.timeline.what], rows)}
${clocks.length === 0 ? '' : ofClocks(clocks, language)}
</article>`;
  return { html, clocks };
}

function ofClocks(clocks: readonly PledgeClock[], language: Language): string {
  const { clock: say } = recordSentencesIn(language);
  const rows = clocks.map((clock) => {
    const told = pledges.find(({ id }) => id === clock.pledge)?.told;
    const source =
      told === undefined
        ? ''
        : `<a href="${escaped(told.address)}"${lang(told.lang)} rel="noreferrer">${escaped(told.words)}</a>`;
    return `<li data-kind="${clock.kind}"><strong>${escaped(say.names[clock.pledge])}</strong> (${escaped(say.promise[clock.pledge])}): ${escaped(composeClock(clock, language))} <span class="note">${escaped(say.told)}: ${source}</span></li>`;
  });
  return `<h4>${escaped(say.heading)}</h4><ul class="clocks">${rows.join('')}</ul>`;
}

function officialLink({ link }: NoticeView): string {
  return link === undefined
    ? ''
    : `<p><a class="official" href="${escaped(link.href)}" rel="noreferrer">${escaped(link.label)}</a></p>`;
}

function items(kind: string, texts: readonly string[]): string {
  if (texts.length === 0) return '';
  return `<ul class="${kind}">${texts.map((text) => `<li dir="auto">${escaped(text)}</li>`).join('')}</ul>`;
}

function lang(tag: string | undefined): string {
  return tag === undefined ? '' : ` lang="${escaped(tag)}"`;
}
