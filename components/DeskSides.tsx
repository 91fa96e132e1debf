import type { ComponentChildren } from 'preact';
import type { DeskListing, DeskNotice } from '../lib/core/desk-page';
import type { NoticeView } from '../lib/core/warning-view';
import type { Language } from '../lib/language/language';
import type { Sentences } from '../lib/language/sentences';
import { dayIn } from '../lib/language/words';
import { NoticeHead } from './NoticeCard';
import { QuotedText } from './QuotedText';

/** The listing as its reporters say it is. Only the link made from shop and number is one. */
export function DeskListingView({ listing, say }: { listing: DeskListing; say: Sentences }) {
  const words = say.dashboard.desk.listing;
  const { marketplace, id, address, titles, facts, availability } = listing;
  return (
    <section class="desk-side">
      <h4>{words.heading}</h4>
      <p class="desk-number">
        {say.marketplaces[marketplace]} {id}
      </p>
      <ul class="desk-names">
        {titles.map((title) => (
          <li key={title} dir="auto">
            {title}
          </li>
        ))}
      </ul>
      <dl class="desk-facts">
        {facts.map(({ name, values }) => (
          <Fact key={name} label={words.facts[name]} values={values} />
        ))}
        {availability && <Fact label={words.availability} values={[words.availabilities[availability]]} />}
      </dl>
      <p>
        <a href={address} target="_blank" rel="noreferrer noopener">
          {words.open}
        </a>
      </p>
    </section>
  );
}

/** The notice as a list on this computer has it. */
export function DeskNoticeView({
  notice,
  say,
  language,
  find,
}: {
  notice: DeskNotice | undefined;
  say: Sentences;
  language: Language;
  find?: ComponentChildren;
}) {
  const words = say.dashboard.desk.notice;
  return (
    <section class="desk-side">
      <h4>{words.heading}</h4>
      {!notice && <p class="soft">{words.none}</p>}
      {find}
      {notice && !notice.view && <p class="desk-missing">{words.notHere(notice.id)}</p>}
      {notice?.withdrawn !== undefined && (
        <p class="desk-missing">{words.withdrawn(dayIn(language, notice.withdrawn))}</p>
      )}
      {notice?.view && <NoticeFacts view={notice.view} codes={notice.codes} say={say} />}
    </section>
  );
}

function NoticeFacts({ view, codes, say }: { view: NoticeView; codes: DeskNotice['codes']; say: Sentences }) {
  const { all } = say.dashboard.desk.notice;
  const names = say.dashboard.desk.listing.facts;
  return (
    <>
      <NoticeHead notice={view} />
      <ul class="desk-names">
        <li lang={view.productLanguage} dir="auto">
          {view.product}
        </li>
        {view.productAlso.map(({ text, language }) => (
          <li key={text} lang={language} dir="auto">
            {text}
          </li>
        ))}
      </ul>
      <dl class="desk-facts">
        {view.facts.map(({ label, text }) => (
          <Fact key={label} label={label} values={[text]} />
        ))}
      </dl>
      {view.hazards.length > 0 && (
        <ul class="desk-hazards">
          {view.hazards.map((hazard) => (
            <li key={hazard}>{hazard}</li>
          ))}
        </ul>
      )}
      {view.limits.length > 0 && (
        <ul class="desk-limits">
          {view.limits.map((limit) => (
            <li key={limit} dir="auto">
              {limit}
            </li>
          ))}
        </ul>
      )}
      {view.why.map(({ label, text, language }) => (
        <div key={`${label} ${text}`} class="why">
          <h5>{label}</h5>
          <QuotedText text={text} language={language} whole={say.warning.labels.whole} />
        </div>
      ))}
      {codes.length > 0 && (
        <details>
          <summary>{all}</summary>
          <dl class="desk-facts">
            {codes.map(({ name, values }) => (
              <Fact key={name} label={names[name]} values={values} />
            ))}
          </dl>
        </details>
      )}
      {view.link && (
        <p>
          <a href={view.link.href} target="_blank" rel="noopener noreferrer">
            {view.link.label}
          </a>
        </p>
      )}
    </>
  );
}

function Fact({ label, values }: { label: string; values: string[] }) {
  return (
    <div>
      <dt>{label}</dt>
      {values.map((value) => (
        <dd key={value} dir="auto">
          {value}
        </dd>
      ))}
    </div>
  );
}
