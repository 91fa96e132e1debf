import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { WarningView } from '../lib/core/warning-view';
import type { WarningFrame } from '../lib/page/warning-painter';
import { WarningBanner } from './WarningBanner';
import { WarningDialog } from './WarningDialog';
import { WarningStrip } from './WarningStrip';

/** What each of the three shapes is given, besides the view. */
export interface ShapeProps {
  view: WarningView;
  /** The element to be lifted above the page. */
  surface: (element: HTMLElement | null) => void;
  counts: WarningFrame['counts'];
  copy: WarningFrame['copy'];
  leave: () => void;
  /** "I understand, continue": remembered. */
  proceed: () => void;
  report: (isWrong: boolean) => Promise<boolean>;
  /** To the strip, remembering nothing: what Esc does. */
  fold: () => void;
  /** From the strip to the whole warning. */
  open: () => void;
}

/** The warning on a page, in its shape: dialog, banner, or the strip that stays after "continue". */
export function Warning(frame: WarningFrame) {
  const { dismissal, level, shape } = frame.view;
  return <Shaped key={`${dismissal} ${level} ${shape}`} {...frame} />;
}

function Shaped({ view, actions, counts, copy, keep }: WarningFrame) {
  // The shape changes at once, whether or not the worker still answers: the extension may be gone under the page.
  const [shape, setShape] = useState(view.shape);
  const latest = useRef(view.shape);
  const surface = useRef<HTMLElement | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another shape is another surface to be lifted
  useLayoutEffect(() => {
    keep(surface.current ?? undefined);
    return () => keep(undefined);
  }, [shape, keep]);

  const change = (next: WarningView['shape']) => {
    // A closed dialog tells so once more, after it has gone.
    if (next === latest.current) return;
    latest.current = next;
    // Before its element goes: only a dialog that is still in place gives the focus back.
    keep(undefined);
    setShape(next);
  };

  const props: ShapeProps = {
    view,
    surface: (element) => {
      surface.current = element;
    },
    counts,
    copy,
    leave: actions.leave,
    report: actions.report,
    proceed: () => {
      change('strip');
      actions.dismiss();
    },
    fold: () => change('strip'),
    open: () => {
      change(view.level === 'flagged' ? 'dialog' : 'banner');
      if (view.shape === 'strip') actions.undo();
    },
  };
  return (
    <div class="ansim" lang={view.language} dir="ltr" data-level={view.level} data-shape={shape}>
      {shape === 'dialog' && <WarningDialog {...props} />}
      {shape === 'banner' && <WarningBanner {...props} />}
      {shape === 'strip' && <WarningStrip {...props} />}
    </div>
  );
}
