import { CategoryAdvice } from '../../components/CategoryAdvice';
import { CertificateLine } from '../../components/CertificateLine';
import { CopyWarning } from '../../components/CopyWarning';
import { DismissalList } from '../../components/DismissalList';
import { LanguageSetting } from '../../components/LanguageSetting';
import { ListStatus } from '../../components/ListStatus';
import { NoticeList } from '../../components/NoticeList';
import { VerdictLine } from '../../components/VerdictLine';
import type { PopupState } from '../../lib/core/popup-state';
import type { Language } from '../../lib/language/language';
import type { Sentences } from '../../lib/language/sentences';
import { CheckPart } from './CheckPart';
import { OrdersPart } from './OrdersPart';
import { OwnProductPart } from './OwnProductPart';
import { Practice } from './Practice';
import type { PopupWorker, StateRequest } from './popup-worker';
import { RelistingPart } from './RelistingPart';
import { ReportPart } from './ReportPart';
import { SaveStructure } from './SaveStructure';

export interface PopupPageProps {
  state: PopupState;
  /** The last press failed; what stands here may be old. */
  failed: boolean;
  busy: StateRequest['type'] | undefined;
  language: Language;
  say: Sentences;
  worker: PopupWorker;
  ask: (request: StateRequest) => Promise<void>;
}

/** Everything the worker told, and what can be pressed. */
export function PopupPage({ state, failed, busy, language, say, worker, ask }: PopupPageProps) {
  const { page } = state;
  const { popup } = say;
  return (
    <>
      <VerdictLine page={page}>
        <VerdictActions page={page} busy={busy} say={say} worker={worker} ask={ask} />
      </VerdictLine>
      {failed && (
        <p class="failed" role="alert">
          {popup.staleFault}
        </p>
      )}
      {page.structure && <SaveStructure labels={say.structure} show={worker.showStructure} />}
      {page.warning && (
        <section class="popup-warning" data-level={page.warning.level}>
          <NoticeList view={page.warning} />
          <CopyWarning labels={page.warning.labels} text={page.warning.copyText} copy={worker.copy} />
        </section>
      )}
      {state.relisting && (
        <RelistingPart relisting={state.relisting} compare={say.dashboard.relistings.popup.compare} />
      )}
      {state.orders && (
        <OrdersPart
          offer={state.orders}
          labels={say.orders.popup}
          busy={busy !== undefined}
          check={() => void ask({ type: 'check-orders' })}
          page={worker.ordersPage}
        />
      )}
      {state.certificates && (
        <section class="popup-part">
          <h2>{state.certificates.heading}</h2>
          {state.certificates.items.map((certificate) => (
            <CertificateLine key={certificate.number} certificate={certificate} />
          ))}
        </section>
      )}
      {state.advice && <CategoryAdvice advice={state.advice} />}
      {state.own && (
        <OwnProductPart
          watched={state.own.watched}
          labels={popup.own}
          busy={busy !== undefined}
          keep={(origin) => void ask({ type: 'keep-product', origin })}
        />
      )}
      <CheckPart words={say.dashboard.check} open={worker.openCheck} />
      {state.own && (
        <ReportPart labels={say.report.popup} all={say.dashboard.sections.reports} report={worker.report} />
      )}
      <section class="popup-part">
        <h2>{popup.lists}</h2>
        <ListStatus lines={state.listLines} labels={popup} />
        <a class="lists-page" href="/dashboard.html#lists" target="_blank" rel="noreferrer">
          {say.dashboard.sections.lists}
        </a>
      </section>
      {state.dismissals.length > 0 && (
        <section class="popup-part">
          <h2>{popup.dismissed}</h2>
          <DismissalList
            dismissals={state.dismissals}
            labels={popup}
            busy={busy !== undefined}
            undo={(dismissal) => void ask({ type: 'undo-dismissal', dismissal })}
          />
        </section>
      )}
      <section class="popup-part">
        <h2>{popup.practice}</h2>
        <Practice language={language} labels={popup} practise={worker.practise} />
      </section>
      <footer class="popup-footer">
        <LanguageSetting
          setting={state.languageSetting}
          labels={popup}
          busy={busy !== undefined}
          choose={(chosen) => void ask({ type: 'set-language', language: chosen })}
        />
        <p>{popup.privacy}</p>
      </footer>
    </>
  );
}

type ActionProps = Pick<PopupPageProps, 'busy' | 'say' | 'worker' | 'ask'> & { page: PopupState['page'] };

/** What can be done about the page's state; "check now" is always among it. */
function VerdictActions({ page, busy, say: { popup }, worker, ask }: ActionProps) {
  const { next, warning } = page;
  const again = async (done: Promise<unknown>) => {
    await done;
    await ask({ type: 'popup-state' });
  };
  return (
    <div class="verdict-actions">
      {next === 'reload' && (
        <button type="button" class="button primary" onClick={() => void again(worker.reload())}>
          {popup.next.reload}
        </button>
      )}
      {next === 'allow-access' && (
        <button type="button" class="button primary" onClick={() => void again(worker.allowAccess())}>
          {popup.next['allow-access']}
        </button>
      )}
      <button
        type="button"
        class={next === 'check-now' ? 'button primary' : 'button quiet'}
        disabled={busy !== undefined}
        onClick={() => void ask({ type: 'check-now' })}
      >
        {busy === 'check-now' ? popup.checkingNow : popup.checkNow}
      </button>
      {page.dismissed && warning && (
        <button
          type="button"
          class="button quiet"
          disabled={busy !== undefined}
          onClick={() => void ask({ type: 'undo-dismissal', dismissal: warning.dismissal })}
        >
          {popup.undo}
        </button>
      )}
    </div>
  );
}
