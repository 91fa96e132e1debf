import { useState } from 'preact/hooks';
import type { MarketplaceId } from '../../lib/core/ids';
import type { Report, ReportKind } from '../../lib/core/report';
import type { ReportNotice } from '../../lib/core/report-notice';
import type { ReportsFileKind } from '../../lib/core/report-pages';
import { type Route, routeCountries, type TextLanguage, textLanguages } from '../../lib/core/route';
import { countryOfLanguages, reportRoutes, routeCountryOf, routePage } from '../../lib/core/routes';
import { countryOfShopRegion } from '../../lib/core/shop-region';
import type { Language } from '../../lib/language/language';
import type { ReportSentences } from '../../lib/language/report-sentences';
import { reportText } from '../../lib/language/report-text';
import { openingLine, routeLine } from '../../lib/language/route-line';
import type { KeepAs, ReportWorker } from './report-worker';

/** To the shop, to an authority, or into a file: nobody confirms that it arrived, and nothing is filled in for anybody. */
export function ElsewherePart({
  report,
  notice,
  language,
  words,
  worker,
  keep,
}: {
  report: Report;
  notice: ReportNotice | undefined;
  language: Language;
  words: ReportSentences;
  worker: ReportWorker;
  keep: (as: KeepAs) => Promise<boolean>;
}) {
  const { send } = words;
  const { listing, kind } = report;
  const [country, setCountry] = useState<string | undefined>(
    () => countryOfLanguages(worker.browserLanguages) ?? countryOfShopRegion(listing.region),
  );
  const [textLanguage, setTextLanguage] = useState<TextLanguage>(language);
  const [copied, setCopied] = useState<boolean | undefined>();
  const text = reportText(report, textLanguage, { notice });
  const routes = reportRoutes({ kind, marketplace: listing.marketplace, country });

  const copy = async (of: TextLanguage) =>
    setCopied(await worker.copy(reportText(report, of, { notice }).text));
  const open = async (route: Route) => {
    setTextLanguage(route.language);
    await copy(route.language);
    if (await keep({ state: 'sent' })) await worker.openPage(routePage(route, listing.id));
  };
  const save = async (as: ReportsFileKind) => {
    if (!(await keep({ state: 'sent' }))) return;
    const file = await worker.exportReport(report.id, as);
    if (file) worker.save(file);
  };

  return (
    <>
      {hasRoutes(kind, listing.marketplace) && (
        <section aria-labelledby="elsewhere">
          <h3 id="elsewhere">{send.elsewhere}</h3>
          <p>{send.elsewhereAbout}</p>
          <label class="inline-field">
            {send.country}
            <select
              value={routeCountryOf(country) ?? ''}
              onChange={(event) =>
                setCountry(routeCountries.find((each) => each === event.currentTarget.value))
              }
            >
              {routeCountries.map((each) => (
                <option key={each} value={each}>
                  {send.countries[each]}
                </option>
              ))}
              <option value="">{send.noCountry}</option>
            </select>
          </label>
          <ul class="ways">
            {routes.map((route) => (
              <li key={route.id} data-route={route.id}>
                <button type="button" class="button quiet" onClick={() => void open(route)}>
                  {send.open(route.owner)}
                </button>
                <p class="opens">{openingLine(route, language)}</p>
                <p class="hint">{routeLine(route, listing.id, { language, words })}</p>
              </li>
            ))}
          </ul>
          <label class="inline-field">
            {send.textLanguage}
            <select
              value={textLanguage}
              onChange={(event) => {
                const chosen = textLanguages.find((each) => each === event.currentTarget.value);
                if (chosen) setTextLanguage(chosen);
              }}
            >
              {textLanguages.map((each) => (
                <option key={each} value={each}>
                  {send.textLanguages[each]}
                </option>
              ))}
            </select>
          </label>
          <textarea
            class="letter"
            readOnly
            rows={8}
            aria-label={send.text}
            lang={textLanguage}
            value={text.text}
          />
          <div class="presses">
            <button type="button" class="button quiet" onClick={() => void copy(textLanguage)}>
              {copied ? send.copied : send.copy}
            </button>
            <p role="status">{copied === false && send.copyByHand}</p>
          </div>
        </section>
      )}
      <section aria-labelledby="file">
        <h3 id="file">{send.file}</h3>
        <p>{send.fileAbout}</p>
        <div class="presses">
          <button type="button" class="button quiet" onClick={() => void save('json')}>
            {send.json}
          </button>
          <button type="button" class="button quiet" onClick={() => void save('csv')}>
            {send.csv}
          </button>
          <button type="button" class="button quiet" onClick={worker.print}>
            {send.print}
          </button>
        </div>
      </section>
      <article class="printed" lang={textLanguage}>
        <h2>{text.title}</h2>
        <pre dir="auto">{text.text}</pre>
      </article>
    </>
  );
}

/** Whether the shop or any country's authority takes such a report at all: what only stewards can mend, nobody else does. */
function hasRoutes(kind: ReportKind, marketplace: MarketplaceId): boolean {
  return [undefined, ...routeCountries].some(
    (country) => reportRoutes({ kind, marketplace, country }).length > 0,
  );
}
