/**
 * Nodes that other extensions put into the shops' pages, among them resellers' tools that are common in Korea. Newest
 * first, with what puts them there. Their attributes on the shop's own nodes (`data-kgp-skip`) change nothing.
 */
export const injectedNodes = [
  // Kohgane's collector, 2026
  '[class*="kgp-"],[id^="kgp-"]',
  // Percenty, 2026
  '[class*="Percenty"],[id^="ALI_LIST_ITEM_BTN_ID"]',
  // AliPrice, 2024
  '[class*="aliprice"],[id^="aliprice"]',
].join();

const unspoken = `script,style,${injectedNodes}`;

/** The text of an element without what other extensions put into it, scripts and styles; bounded by `nodes` pieces. */
export function textOf(element: Element, nodes = 200): string {
  const isUnspoken = element.closest(unspoken) !== null;
  if (element.childElementCount === 0 && !isUnspoken) return element.textContent ?? '';
  const isMixed = isUnspoken || element.querySelector(unspoken) !== null;
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */);
  let text = '';
  for (let node = walker.nextNode(), count = 0; node && count < nodes; node = walker.nextNode(), count++) {
    if (!isMixed || !node.parentElement?.closest(unspoken)) text += node.nodeValue;
  }
  return text;
}

/** Whether any of these is in the page. */
export function shows(document: Document, marks: readonly string[]): boolean {
  return marks.some((mark) => document.querySelector(mark) !== null);
}

/**
 * The elements a selector finds, at most `most`, without those of other extensions and those that `accepts` refuses. A
 * selector that is a list takes the browser many times as long as its parts one by one.
 */
export function elementsOf(
  root: ParentNode,
  selector: string,
  most: number,
  accepts: (element: Element) => boolean = () => true,
): Element[] {
  // What is found often shares its parent.
  let parent: Element | null | undefined;
  let isParentInjected = false;
  const isInjected = (element: Element) => {
    if (element.parentElement !== parent) {
      parent = element.parentElement;
      isParentInjected = parent?.closest(injectedNodes) != null;
    }
    return isParentInjected || element.matches(injectedNodes);
  };
  const isFit = (element: Element) => accepts(element) && !isInjected(element);
  if (most === 1) {
    // Ends at the first that fits, which mostly stands at the top; looking for all walks through the whole page.
    const first = root.querySelector(selector);
    if (!first || isFit(first)) return first ? [first] : [];
  }
  const found: Element[] = [];
  for (const element of root.querySelectorAll(selector)) {
    if (found.length === most) break;
    if (isFit(element)) found.push(element);
  }
  return found;
}
