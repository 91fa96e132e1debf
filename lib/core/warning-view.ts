import type { ForChildrenView } from './parents-view';
import type { VerdictKind } from './verdict';

/**
 * What the shopper sees, already in the user's language: the worker composes it, the page's warning script and the popup
 * only paint it. Plain data, cleaned of control and direction characters.
 */

export interface WarningView {
  /** BCP 47, for the `lang` attribute. */
  language: string;
  level: 'flagged' | 'possible';
  /** `dialog` for flagged, `banner` for possible, `strip` after "continue". */
  shape: 'dialog' | 'banner' | 'strip';
  /** Names what is dismissed: listing and notice group. */
  dismissal: string;
  /** The level in a word or two, beside icon and colour: "Listed as harmful". */
  levelWord: string;
  /** "An authority has listed this product as harmful" */
  heading: string;
  /** One or two sentences under it, naming authority, date and hazard. */
  summary: string;
  /** The one line of the strip. */
  stripText: string;
  /** At most three, strongest first. */
  notices: NoticeView[];
  /** Further notices than those shown, as a sentence. */
  more?: string;
  /** The other authorities that have listed the product, each once, as a sentence. */
  also?: string;
  /** Which lists this rests on, and how old they are. */
  listLines: string[];
  /** Who shows this: the extension, not the shop. */
  from: string;
  labels: {
    leave: string;
    continue: string;
    copy: string;
    copied: string;
    /** Over the text to select, where the browser would not copy. */
    copyByHand: string;
    details: string;
    hide: string;
    show: string;
    /** Shows a long quotation whole. */
    whole: string;
    why: string;
    sure: string;
    report: string;
    wrong: string;
    /** Where the page on which a report is written could not be opened. */
    reportFailed: string;
  };
  /** Plain text with the official link, for "Copy this warning". */
  copyText: string;
  /** "Practice. No product was checked." Set on the practice warning only. */
  practice?: string;
}

export interface NoticeView {
  id: string;
  /** Who says so. */
  authority: string;
  /** Set where the list is not an authority's: the sentence that says so. */
  notAuthority?: string;
  /** "Notice SR/02420/26, 11 September 2026" */
  reference: string;
  /** "Recall", "Warning" … in the user's language. */
  kind: string;
  /** The product as the authority names it. */
  product: string;
  productLanguage?: string;
  /** Other names the notice gives it. */
  productAlso: { text: string; language: string }[];
  /** Brand, model, category as the notice states them. */
  facts: { label: string; text: string }[];
  hazards: string[];
  /** Official words, with their language, label included apart. `ours` marks our own few words. */
  why: { label: string; text: string; language?: string; ours?: boolean }[];
  /** What it means for the children of the household, where they said so. */
  forChildren?: ForChildrenView;
  /** "How sure": the strongest fact as a sentence, then the facts side by side. */
  sure: string;
  evidence: EvidenceView[];
  evidenceHeadings: { fact: string; listing: string; notice: string };
  /** Why it is only possible, or what the notice is limited to. */
  limits: string[];
  advice: { label: string; ours: boolean; items: { text: string; language?: string }[] };
  /** https only. */
  link?: { label: string; href: string };
}

/** One fact on both sides. `context` stands there to compare, and ties nothing. */
export interface EvidenceView {
  label: string;
  listing: string;
  notice: string;
  mark: 'same' | 'similar' | 'context';
  markWord: string;
}

/** What popup and badge show for a tab. */
export interface PageStateView {
  kind: VerdictKind | 'checking' | 'not-a-shop' | 'not-a-product-page';
  heading: string;
  /** One or two sentences: the reason, the date of the list, what to do next. */
  detail: string;
  /** What the user can do about it from the popup. */
  next?: 'reload' | 'check-now' | 'allow-access';
  /** The page could not be read, so that its structure can be saved for those who mend the reading. */
  structure?: true;
  warning?: WarningView;
  /** Set while the user has continued past this warning. */
  dismissed?: boolean;
  /** Of a page that is no product's: the listed cards it shows. */
  found?: { flagged: number; possible: number };
}
