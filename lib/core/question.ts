import type { MarketplaceId } from './ids';

/** What somebody typed or pasted, and everything found in it. */
export interface Question {
  asked: Asked[];
  /** How many more things it held than are answered. */
  left: number;
  /** It is as long as can be read: there may have been more of it. */
  cut: boolean;
}

/** One thing a question asks about. */
export type Asked =
  /** A link, or a bare number, that names a listing; with what the shop's app wrote beside it. */
  | {
      kind: 'listing';
      marketplace: MarketplaceId;
      ids: string[];
      address: string;
      region?: string;
      title?: string;
    }
  /** A link that names its listing only to who follows it, which nobody does here. */
  | { kind: 'short-link'; marketplace: MarketplaceId; address: string; title?: string }
  /** A link to something else: another page of a shop, or no shop that is read. */
  | { kind: 'other-link'; address: string; marketplace?: MarketplaceId }
  /** `gtin` is absent where the number has the length of a barcode and is none. */
  | { kind: 'barcode'; written: string; gtin?: string }
  | { kind: 'certificate'; number: string }
  /** Brand and model, from labelled lines or in one text. */
  | { kind: 'brand-and-model'; text: string; brands: string[]; models: string[] }
  | { kind: 'words'; text: string };

/** What a link asks about. */
export type AskedLink = Extract<Asked, { kind: 'listing' | 'short-link' | 'other-link' }>;

/** What a question may hold, and how much of it is answered. */
export const questionBounds = { text: 4000, asked: 8, link: 2000, title: 300, words: 200 } as const;
