import type { ShopFigures } from '../../lib/core/overview-page';

/** Whether one shop's pages could be read, and what to do where many could not. */
export function ShopFiguresView({ shop, many }: { shop: ShopFigures; many: string }) {
  const { name, level, told, details, advice } = shop;
  return (
    <article class="shop-card" data-level={level}>
      <header>
        <h3>{name}</h3>
        {level === 'many-unreadable' && <span class="list-state">{many}</span>}
      </header>
      {told.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {details.map((sentence) => (
        <p key={sentence} class="soft">
          {sentence}
        </p>
      ))}
      {advice !== undefined && <p class="list-fault">{advice}</p>}
    </article>
  );
}
