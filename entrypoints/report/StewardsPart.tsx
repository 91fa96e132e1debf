import { useEffect, useState } from 'preact/hooks';
import type { Report, ReportKind } from '../../lib/core/report';
import type { ReportNotice } from '../../lib/core/report-notice';
import type { ReportWay, ReportWays } from '../../lib/core/report-pages';
import type { ReportSentences } from '../../lib/language/report-sentences';
import { reportText } from '../../lib/language/report-text';
import { issueAddress, letterAddress } from '../../lib/reports/issue-address';
import type { Told } from './kept-told';
import type { KeepAs, ReportWorker } from './report-worker';

/** To the stewards of a list, by whatever way its feed says; and to nobody yet, as a draft. */
export function StewardsPart({
  kind,
  report,
  notice,
  words,
  worker,
  keep,
  tell,
}: {
  kind: ReportKind;
  report: Report;
  notice: ReportNotice | undefined;
  words: ReportSentences;
  worker: ReportWorker;
  keep: (as: KeepAs) => Promise<boolean>;
  tell: (told: Told) => void;
}) {
  const { send } = words;
  const [ways, setWays] = useState<ReportWays | 'no-answer' | undefined>();
  const [isBusy, setIsBusy] = useState(false);
  useEffect(() => {
    let isLatest = true;
    void worker.ways(kind).then((told) => isLatest && setWays(told ?? 'no-answer'));
    return () => {
      isLatest = false;
    };
  }, [worker, kind]);

  const post = async (way: ReportWay) => {
    setIsBusy(true);
    // Asked in the press itself: the browser asks at no other moment.
    const allowed = way.ask === undefined || (await worker.askForHost(way.ask));
    if (allowed) await keep({ state: 'queued', feed: way.feed, intake: way.to });
    else if (await keep({ state: 'draft' })) tell({ text: send.refused, isFault: true });
    setIsBusy(false);
  };
  const handOn = async (way: ReportWay) => {
    const text = reportText(report, 'en', { notice });
    const address = way.kind === 'email' ? letterAddress(way.to, text) : issueAddress(way.to, text);
    if (await keep({ state: 'sent', feed: way.feed })) await worker.openPage(address);
  };

  const { intakes, failed } = typeof ways === 'object' ? ways : { intakes: [], failed: [] };
  return (
    <section aria-labelledby="stewards">
      <h3 id="stewards">{send.stewards}</h3>
      <p>{aboutWays(ways, words)}</p>
      {failed.map((name) => (
        <p key={name}>{send.notAsked(name)}</p>
      ))}
      {failed.length > 0 && <p>{intakes.length > 0 ? send.lastSaid : send.askLater}</p>}
      <ul class="ways">
        {intakes.map((way) => (
          <li key={`${way.kind} ${way.to}`}>
            <button
              type="button"
              class={way.kind === 'post' ? 'button primary' : 'button quiet'}
              disabled={isBusy}
              onClick={() => void (way.kind === 'post' ? post(way) : handOn(way))}
            >
              {wayLabel(way, send)}
            </button>
            {way.kind === 'post' && <p class="hint">{send.host(new URL(way.to).host)}</p>}
          </li>
        ))}
        <li>
          <button
            type="button"
            class="button quiet"
            disabled={isBusy}
            onClick={() => void keep({ state: 'draft' })}
          >
            {send.draft}
          </button>
        </li>
      </ul>
    </section>
  );
}

/** That no list takes reports is said only where every list could be asked. */
function aboutWays(ways: ReportWays | 'no-answer' | undefined, { send, fault }: ReportSentences): string {
  if (ways === 'no-answer') return fault;
  return ways?.intakes.length === 0 && ways.failed.length === 0 ? send.noIntake : send.stewardsAbout;
}

function wayLabel({ kind, name }: ReportWay, send: ReportSentences['send']): string {
  switch (kind) {
    case 'post':
      return send.post(name);
    case 'issue-form':
      return send.form(name);
    case 'email':
      return send.email(name);
  }
}
