import { CopyWarning } from './CopyWarning';
import { Seal, StateIcon } from './Icons';
import { NoticeList } from './NoticeList';
import { PracticeRibbon } from './PracticeRibbon';
import type { ShapeProps } from './Warning';
import { WarningActionRow } from './WarningActionRow';
import { WarningReport } from './WarningReport';

/** Flagged: a modal alert dialog. The safest action comes first and has the focus; Esc folds it and remembers nothing. */
export function WarningDialog(props: ShapeProps) {
  const { view, surface, counts, copy, fold } = props;
  return (
    <dialog
      ref={surface}
      class="dialog"
      role="alertdialog"
      aria-labelledby="heading"
      aria-describedby="summary"
      onCancel={(event) => {
        event.preventDefault();
        if (counts(event)) fold();
      }}
      onClose={(event) => {
        // Browsers may close a dialog without asking first. Lifted again it is open by now, replaced it is gone: no close.
        const { open, isConnected } = event.currentTarget;
        if (!open && isConnected) fold();
      }}
    >
      <div class="scroll">
        <PracticeRibbon text={view.practice} />
        <div class="band">
          <Seal />
          <p class="level">
            <StateIcon kind="flagged" size={22} />
            {view.levelWord}
          </p>
          <h1 id="heading">{view.heading}</h1>
          <p id="summary" class="summary">
            {view.summary}
          </p>
        </div>
        <NoticeList view={view} />
        <WarningReport {...props} />
      </div>
      <WarningActionRow {...props}>
        <CopyWarning labels={view.labels} text={view.copyText} copy={copy} counts={counts} />
      </WarningActionRow>
    </dialog>
  );
}
