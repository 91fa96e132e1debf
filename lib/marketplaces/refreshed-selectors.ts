import type { Attribute } from '../core/listing';
import { type ShopSelectors, selectorSetBounds } from '../core/shop-selectors';
import { elementsOf, textOf } from './page-text';

/** Milliseconds that one selector, and all of them in one look, may take of the page's main thread. */
const mostTime = { selector: 20, look: 60 };
/** The page's code, and what somebody is typing. */
const neverRead = 'script,style,template,noscript,textarea,[contenteditable]';

/**
 * The selectors that a feed sent for a shop, as one visit uses them: they find elements and nothing else. One that throws, takes
 * too long or comes when the look's time is up is passed over for the rest of the visit, and counted.
 */
export class RefreshedSelectors {
  readonly passedOver = new Set<string>();
  private spent = 0;

  constructor(
    readonly of: ShopSelectors,
    private readonly now: () => number,
  ) {}

  /** A new look at the page begins. */
  look(): void {
    this.spent = 0;
  }

  /** What the first of these that finds anything finds, in the order they were sent. */
  first<Found, Selector = string>(
    selectors: Selector[] | undefined,
    find: (selector: Selector) => Found[],
  ): Found[] {
    for (const selector of (selectors ?? []).slice(0, selectorSetBounds.perField)) {
      const found = find(selector);
      if (found.length > 0) return found;
    }
    return [];
  }

  all(root: ParentNode, selectors: string[] | undefined, most: number): Element[] {
    return this.first(selectors, (selector) => this.find(root, selector, most));
  }

  /** Label and value of each row, by the first layout that has any. */
  rows(root: ParentNode): Attribute[] {
    return this.first(this.of.rows, ({ row, name, value }) =>
      this.find(root, row, 150).flatMap((each) => {
        const [label] = this.find(each, name, 1);
        const [said] = this.find(each, value, 1);
        if (!label || !said || label.contains(said) || said.contains(label)) return [];
        // The whole value stands in the attribute; the text may be cut.
        return { name: textOf(label), value: said.getAttribute('title') || textOf(said) };
      }),
    );
  }

  private find(root: ParentNode, selector: string, most: number): Element[] {
    if (this.passedOver.has(selector)) return [];
    const start = this.now();
    try {
      if (this.spent < mostTime.look) {
        const found = elementsOf(root, selector, most, (element) => !element.closest(neverRead));
        const took = this.now() - start;
        this.spent += took;
        if (took < mostTime.selector) return found;
      }
    } catch {
      // No selector to this browser.
    }
    this.passedOver.add(selector);
    return [];
  }
}
