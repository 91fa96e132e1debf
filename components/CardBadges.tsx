import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardView } from '../lib/core/cards';
import type { CardsFrame } from '../lib/page/card-painter';
import { StateIcon } from './Icons';

type ShownBadge = CardsFrame['badges'][number];

/**
 * A badge on each listed card. They come by the dozen while the page is at its busiest: each looks like one that was drawn
 * before and is copied from it, which takes the browser a tenth of drawing it anew.
 */
export function CardBadges({
  badges,
  expanded,
  press,
}: {
  badges: readonly ShownBadge[];
  /** The key of the badge whose explanation is open. */
  expanded: string | undefined;
  press: (key: string, view: CardView, event: Event, from: DOMRect) => void;
}) {
  const layer = useRef<HTMLDivElement>(null);
  const drawn = useRef(new Map<string, Drawn>());
  const pressed = useRef(press);
  pressed.current = press;
  useLayoutEffect(() => {
    if (!layer.current) return;
    drawn.current = drawInto(layer.current, badges, drawn.current, (badge, button, event) =>
      pressed.current(badge.key, badge.view, event, button.getBoundingClientRect()),
    );
    for (const [key, { button }] of drawn.current)
      button.setAttribute('aria-expanded', String(key === expanded));
  }, [badges, expanded]);
  useLayoutEffect(
    () => () => {
      for (const { badge } of drawn.current.values()) badge.place(null);
    },
    [],
  );
  return <div ref={layer} class="badges" />;
}

interface Drawn {
  badge: ShownBadge;
  button: HTMLElement;
}

/** Brings the layer to hold these badges in their order, and leaves those alone that it holds already. */
function drawInto(
  layer: HTMLElement,
  badges: readonly ShownBadge[],
  before: ReadonlyMap<string, Drawn>,
  pressed: (badge: ShownBadge, button: HTMLElement, event: Event) => void,
): Map<string, Drawn> {
  const keys = new Set(badges.map(({ key }) => key));
  for (const [key, { badge, button }] of before) {
    if (keys.has(key)) continue;
    badge.place(null);
    button.remove();
  }
  const models = new Map<string, HTMLElement>();
  const drawn = new Map<string, Drawn>();
  let next = layer.firstElementChild;
  for (const badge of badges) {
    const known = before.get(badge.key)?.button;
    const button = known ?? copyFor(badge.view, layer, models);
    if (button === next) next = next.nextElementSibling;
    else layer.insertBefore(button, next);
    drawn.set(badge.key, { badge, button });
    if (known) continue;
    button.addEventListener('focus', badge.bringIntoView);
    button.addEventListener('click', (event) => pressed(badge, button, event));
    badge.place(button);
  }
  return drawn;
}

function copyFor(view: CardView, layer: HTMLElement, models: Map<string, HTMLElement>): HTMLElement {
  const look = `${view.level} ${view.levelWord}`;
  const model = models.get(look) ?? draw(view, layer);
  models.set(look, model);
  const button = model.cloneNode(true) as HTMLElement;
  button.setAttribute('aria-label', view.name);
  button.title = view.name;
  return button;
}

function draw(view: CardView, { ownerDocument }: HTMLElement): HTMLElement {
  const button = ownerDocument.createElement('button');
  Object.assign(button, { type: 'button', className: 'badge' });
  Object.assign(button.dataset, { level: view.level, at: 'gone' });
  button.setAttribute('aria-haspopup', 'dialog');
  render(<BadgeFace {...view} />, button);
  return button;
}

/** Icon, word and colour. Where there is little room the word is only heard. */
function BadgeFace({ level, levelWord }: Pick<CardView, 'level' | 'levelWord'>) {
  return (
    <>
      <StateIcon kind={level} size={16} />
      <span class="badge-word">{levelWord}</span>
    </>
  );
}
