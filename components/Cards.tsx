import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardView, StripView } from '../lib/core/cards';
import type { CardsFrame } from '../lib/page/card-painter';
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
      {strip && <CardStrip key={keyOf(strip)} strip={strip} counts={counts} keep={keep} act={act} />}
      {badges.map(({ key, view, place, bringIntoView }) => (
        <Badge
          key={key}
          view={view}
          place={place}
          expanded={opened?.key === key}
          reach={bringIntoView}
          press={(event) => {
            if (counts(event)) setOpened({ key, view, from: event.currentTarget.getBoundingClientRect() });
          }}
        />
      ))}
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

/** Icon, word and colour on one card. Where there is little room the word is only heard. */
function Badge({
  view,
  place,
  expanded,
  reach,
  press,
}: {
  view: CardView;
  place: (element: HTMLElement | null) => void;
  expanded: boolean;
  reach: () => void;
  press: (event: Event & { currentTarget: HTMLElement }) => void;
}) {
  const element = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the element is placed once, whoever follows it later
  useLayoutEffect(() => {
    place(element.current);
    return () => place(null);
  }, []);
  return (
    <button
      ref={element}
      type="button"
      class="badge"
      data-level={view.level}
      aria-haspopup="dialog"
      aria-expanded={expanded}
      aria-label={view.name}
      title={view.name}
      data-at="gone"
      onFocus={reach}
      onClick={press}
    >
      <StateIcon kind={view.level} size={16} />
      <span class="badge-word">{view.levelWord}</span>
    </button>
  );
}

/** Above a cart or checkout: how many of its items are listed. It can be folded, and leaves the shop's buttons alone. */
function CardStrip({
  strip,
  counts,
  keep,
  act,
}: Pick<CardsFrame, 'counts' | 'keep' | 'act'> & { strip: StripView }) {
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
          <p role={strip.level === 'checking' ? 'status' : 'alert'}>{strip.text}</p>
          <p class="card-strip-from">{strip.from}</p>
        </div>
      )}
      {!folded && (
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
