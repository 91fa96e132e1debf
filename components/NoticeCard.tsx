import { Fragment } from 'preact';
import type { NoticeView, WarningView } from '../lib/core/warning-view';
import { EvidenceTable } from './EvidenceTable';
import { ForChildren } from './ForChildren';
import { QuotedText } from './QuotedText';

export interface NoticeCardProps {
  notice: NoticeView;
  level: WarningView['level'];
  labels: Pick<WarningView['labels'], 'why' | 'sure' | 'whole'>;
}

/** One notice: who says so, why, how sure it is that it is this product, what to do, and where it stands officially. */
export function NoticeCard(props: NoticeCardProps) {
  return (
    <article class="notice">
      <NoticeHead notice={props.notice} />
      <NoticeBody {...props} />
    </article>
  );
}

/** Who says so, under which number, of which day. */
export function NoticeHead({ notice }: { notice: NoticeView }) {
  return (
    <div class="notice-head">
      <p class="authority">
        <span class="kind">{notice.kind}</span>
        <strong dir="auto">{notice.authority}</strong>
      </p>
      <p class="reference" dir="auto">
        {notice.reference.split(' · ').map((part, at) => (
          <Fragment key={part}>
            {at > 0 && ' · '}
            <span>{part}</span>
          </Fragment>
        ))}
      </p>
      {notice.notAuthority && <p class="not-authority">{notice.notAuthority}</p>}
    </div>
  );
}

/** Where the match is only possible, the comparison comes before the danger. */
export function NoticeBody({ notice, level, labels }: NoticeCardProps) {
  const why = (
    <>
      <Why notice={notice} labels={labels} />
      {notice.forChildren && <ForChildren view={notice.forChildren} whole={labels.whole} />}
    </>
  );
  return (
    <>
      <div class="product">
        <h2 lang={notice.productLanguage} dir="auto">
          {notice.product}
        </h2>
        {notice.productAlso.map(({ text, language }) => (
          <p key={text} class="also" lang={language} dir="auto">
            {text}
          </p>
        ))}
        {notice.facts.length > 0 && (
          <dl class="facts">
            {notice.facts.map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd dir="auto">{text}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      {level === 'flagged' && why}
      <section class="part">
        <h3>{labels.sure}</h3>
        <p class="sure">{notice.sure}</p>
        {notice.limits.length > 0 && (
          <ul class="limits">
            {notice.limits.map((limit) => (
              <li key={limit} dir="auto">
                {limit}
              </li>
            ))}
          </ul>
        )}
        <EvidenceTable evidence={notice.evidence} headings={notice.evidenceHeadings} />
      </section>
      {level === 'possible' && why}
      <section class="part">
        <h3>{notice.advice.label}</h3>
        <Advice notice={notice} labels={labels} />
      </section>
      {notice.link && <OfficialLink link={notice.link} />}
    </>
  );
}

/** The authority's own page, in a tab of its own. */
export function OfficialLink({ link }: { link: NonNullable<NoticeView['link']> }) {
  return (
    <p class="official">
      <a href={link.href} target="_blank" rel="noopener noreferrer">
        {link.label}
        <svg class="outward" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M5 2.5H2.5v9h9V9M8 2.5h3.5V6M11.2 2.8 6.5 7.5" />
        </svg>
      </a>
    </p>
  );
}

function Why({ notice, labels }: Omit<NoticeCardProps, 'level'>) {
  if (notice.hazards.length === 0 && notice.why.length === 0) return null;
  return (
    <section class="part">
      <h3>{labels.why}</h3>
      {notice.hazards.length > 0 && (
        <ul class="hazards">
          {notice.hazards.map((hazard) => (
            <li key={hazard}>{hazard}</li>
          ))}
        </ul>
      )}
      {notice.why.map(({ label, text, language, ours }) => (
        <div key={`${label} ${text}`} class="why">
          <h4>{label}</h4>
          <QuotedText text={text} language={language} whole={labels.whole} ours={ours} />
        </div>
      ))}
    </section>
  );
}

function Advice({ notice: { advice }, labels }: Omit<NoticeCardProps, 'level'>) {
  if (advice.ours) {
    return (
      <ul class="advice">
        {advice.items.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    );
  }
  return (
    <>
      {advice.items.map(({ text, language }) => (
        <QuotedText key={text} text={text} language={language} whole={labels.whole} />
      ))}
    </>
  );
}
