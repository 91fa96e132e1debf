import type { VerdictKind } from './verdict';

/**
 * What the shopper sees, already in the user's language: the worker composes it, the page's warning script and the popup
 * only paint it. Plain data.
 */

export interface WarningView {
  /** BCP 47, for the `lang` attribute. */
  language: string;
  level: 'flagged' | 'possible';
  /** `dialog` for flagged, `banner` for possible, `strip` after "continue". */
  shape: 'dialog' | 'banner' | 'strip';
  /** Names what is dismissed: listing and notice group. */
  dismissal: string;
  /** "An authority has listed this product as harmful" */
  heading: string;
  /** One sentence under it, naming authority, date and hazard. */
  summary: string;
  notices: NoticeView[];
  /** Further notices than those shown, as a sentence. */
  more?: string;
  labels: {
    leave: string;
    continue: string;
    copy: string;
    copied: string;
    details: string;
    hide: string;
    show: string;
    wrong?: string;
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
  /** "Notice SR/02420/26, 11 September 2026" */
  reference: string;
  /** "Recall", "Warning" … in the user's language. */
  kind: string;
  /** The product as the authority names it. */
  product: string;
  productLanguage?: string;
  hazards: string[];
  /** Official words, with their language, label included apart. */
  why: { label: string; text: string; language?: string; ours?: boolean }[];
  /** "How sure": the matched facts side by side. */
  evidence: { label: string; listing: string; notice: string }[];
  evidenceHeadings: { fact: string; listing: string; notice: string };
  /** Why it is only possible, or what the notice is limited to. */
  limits: string[];
  advice: { label: string; items: { text: string; language?: string }[] };
  link?: { label: string; href: string };
}

/** What popup and badge show for a tab. */
export interface PageStateView {
  kind: VerdictKind | 'checking' | 'not-a-shop' | 'not-a-product-page';
  heading: string;
  /** One or two sentences: the reason, the date of the list, what to do next. */
  detail: string;
  warning?: WarningView;
  /** Set while the user has continued past this warning. */
  dismissed?: boolean;
}
