import type { MonthOnSale, stillOnSale } from '../../core/still-on-sale';
import type { Language } from '../../language/language';
import { recordSentencesIn } from '../../language/record-sentences';
import { sentencesIn } from '../../language/sentences';
import { dayIn, monthIn, numbered } from '../../language/words';
import { escaped } from '../quality/html';
import { checkPath, homePath, hrefTo, listPath } from './page-names';
import { barTable } from './site-charts';
import { sitePage } from './site-frame';

/** What the record holds of a source. */
export interface RecordedSource {
  id: string;
  /** In the reader's language. */
  name: string;
  /** Whose it is, and under which licence. */
  credit: string;
  notices: number;
  newest?: string;
  /** Newest first. */
  years: string[];
}

export interface HomePage {
  language: Language;
  /** When the edition was made. */
  generated: string;
  sources: readonly RecordedSource[];
  months: ReturnType<typeof stillOnSale>;
  /** Listings that the notices or stewards name, and of how many of them a sighting was shared. */
  named: { listings: number; seen: number };
}

/** The first page: what this is, how much each authority has listed, and what was still on sale. */
export function homePage(page: HomePage): string {
  const { language, generated, sources } = page;
  const say = recordSentencesIn(language);
  const notices = sentencesIn(language).notices(sources.reduce((sum, each) => sum + each.notices, 0));
  const body = `<h1>${escaped(say.home.heading)}</h1>
${say.home.about.map((text) => `<p>${escaped(text)}</p>`).join('\n')}
<p><a class="call" href="${hrefTo(homePath, checkPath, language)}">${escaped(say.home.check)}</a></p>
<p class="note">${escaped(say.home.edition(dayIn(language, generated), notices))}</p>
${onSale(page)}
<section><h2>${escaped(say.home.sources.heading)}</h2>
${bySource(page)}
</section>
<section><h2>${escaped(say.home.limits.heading)}</h2>
<ul class="plain">${say.home.limits.items.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul>
</section>`;
  return sitePage({ language, path: homePath, title: say.title, body });
}

function onSale({ language, months, named }: HomePage): string {
  const { home: say } = recordSentencesIn(language);
  const shops = sentencesIn(language).marketplaces;
  const charts = months.map((shop) => {
    const most = Math.max(1, ...shop.months.map(({ looked }) => looked));
    return barTable(
      { caption: say.months.of(shops[shop.marketplace]) },
      [say.months.month, say.months.onSale],
      shop.months.map((month) => ofMonth(month, most, language)),
    );
  });
  return `<section><h2>${escaped(say.months.heading)}</h2>
<p>${escaped(say.months.about)}</p>
<p>${escaped(say.named(named.listings, named.seen))}</p>
${charts.length === 0 ? `<p>${escaped(say.months.none)}</p>` : charts.join('\n')}
</section>`;
}

function ofMonth({ month, onSale: count, looked }: MonthOnSale, most: number, language: Language) {
  const { months: say } = recordSentencesIn(language).home;
  const number = (value: number) => numbered(language, value);
  return {
    name: escaped(monthIn(language, month)),
    told: say.share(number(count), number(looked)),
    share: count / most,
    of: looked / most,
  };
}

function bySource({ language, sources }: HomePage): string {
  const { sources: say } = recordSentencesIn(language).home;
  const most = Math.max(1, ...sources.map(({ notices }) => notices));
  return barTable(
    { caption: say.heading, unseen: true },
    [say.name, say.notices, say.newest, say.years],
    sources.map(({ id, name, credit, notices, newest, years }) => ({
      name: `<span dir="auto">${escaped(name)}</span><span class="credit" dir="auto">${escaped(credit)}</span>`,
      told: numbered(language, notices),
      share: notices / most,
      more: [
        newest === undefined ? '' : escaped(dayIn(language, newest)),
        years
          .map(
            (year) =>
              `<a class="year" href="${hrefTo(homePath, listPath(id, year, 1), language)}">${escaped(year)}</a>`,
          )
          .join(' '),
      ],
    })),
  );
}
