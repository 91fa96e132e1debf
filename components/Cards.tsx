import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardView, StripView } from '../lib/core/cards';
import type { CardsFrame } from '../lib/page/card-painter';
import { CardBadges } from './CardBadges';
import { CardExplanation } from './CardExplanation';
import { StateIcon } from './Icons';

/** What an explanation was opened by. */
interface Opened {
  key: string;
  view: CardView;
  /** Where its badge stood on the screen. */
  from: DOMRect;
}

/** The badges on listed cards, the explanation of the one that was pressed, and the strip above a cart. */
export function Cards({ badges, strip, counts, copy, keep, act }: CardsFrame) {
  const [opened, setOpened] = useState<Opened | undefined>();
  const [first] = badges;
  const language = strip?.language ?? first?.view.language;
  return (
    <div class="ansim cards" lang={language} dir="ltr">
      {strip && (
        <CardStrip
          key={keyOf(strip)}
          strip={strip}
          counts={counts}
          keep={keep}
          act={act}
          open={(view, from) => setOpened({ key: view.name, view, from })}
        />
      )}
      <CardBadges
        badges={badges}
        expanded={opened?.key}
        press={(key, view, event, from) => {
          if (counts(event)) setOpened({ key, view, from });
        }}
      />
      {opened && (
        <CardExplanation
          key={opened.key}
          view={opened.view}
          from={opened.from}
          copy={copy}
          counts={counts}
          closed={() => setOpened(undefined)}
        />
      )}
    </div>
  );
}

/** What was folded unfolds when there is something new to tell; how far a check has come is not. */
function keyOf({ opens, level, text }: StripView): string {
  return opens ? `${opens} ${level}` : text;
}

/** Above a cart or checkout: how many of its items are listed. It can be folded, and leaves the shop's buttons alone. */
function CardStrip({
  strip,
  counts,
  keep,
  act,
  open,
}: Pick<CardsFrame, 'counts' | 'keep' | 'act'> & {
  strip: StripView;
  open: (view: CardView, from: DOMRect) => void;
}) {
  const [folded, setFolded] = useState(false);
  const surface = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    keep(surface.current ?? undefined);
    return () => keep(undefined);
  }, [keep]);
  const { labels } = strip;
  return (
    <aside
      ref={surface}
      class={folded ? 'card-strip folded' : 'card-strip'}
      popover="manual"
      data-level={strip.level}
      aria-label={strip.text}
    >
      <StateIcon kind={strip.level} size={22} />
      {!folded && (
        <div class="card-strip-words">
          <p role={strip.level === 'flagged' || strip.level === 'possible' ? 'alert' : 'status'}>
            {strip.text}
          </p>
          {strip.held?.map((view) => (
            <button
              key={view.name}
              type="button"
              class="strip-button held"
              aria-haspopup="dialog"
              onClick={(event) => counts(event) && open(view, event.currentTarget.getBoundingClientRect())}
            >
              {view.name}
            </button>
          ))}
          <p class="card-strip-from">{strip.from}</p>
        </div>
      )}
      {!folded && !strip.held && (
        <button type="button" class="strip-button" onClick={(event) => counts(event) && act()}>
          {labels.show}
        </button>
      )}
      <button
        type="button"
        class="strip-button"
        aria-expanded={!folded}
        onClick={(event) => counts(event) && setFolded(!folded)}
      >
        {folded ? labels.unfold : labels.fold}
      </button>
    </aside>
  );
}
