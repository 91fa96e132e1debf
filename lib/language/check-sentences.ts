import type { CertificateScheme } from '../core/certificate-forms';
import type { NotAnsweredReason } from '../core/judge-asked';
import type { Asked } from '../core/question';
import type { NotCheckedReason } from '../core/verdict';

type Compared = 'barcode' | 'certificate' | 'brand-and-model';
type OwnReason = Exclude<NotAnsweredReason['kind'], NotCheckedReason['kind']>;

/** What the section for checking anything says, and the popup's field that leads there. */
export interface CheckSentences {
  heading: string;
  about: string;
  field: string;
  hint: string;
  ask: string;
  asking: string;
  nothing: string;
  left(count: number): string;
  /** The text is as long as can be read. */
  cut(characters: number): string;
  /** Over the notices that appear while somebody types. */
  suggestions: string;
  /** For those who hear the page: how many there are. */
  suggested(count: number): string;
  what: Record<Asked['kind'], string>;
  ofShop(what: string, shop: string): string;
  missed: Record<Compared, (date: string) => string>;
  missedWithoutDate: Record<Compared, string>;
  missedDetail: Record<Compared, (compared: string) => string>;
  reasons: Record<OwnReason, string>;
  /** Where a title came along with a link. */
  titleCompared: string;
  open(shop: string): string;
  /** Over the facts of what was asked, beside those of the notice. */
  given: string;
  results: {
    heading: string;
    all: string;
    some: string;
    none: string;
    more(count: number): string;
    /** Where not all that may be among them were read. */
    beyond: string;
    /** `words`: those that name one thing, as they were typed; `others`: whether there are words beside those. */
    kind: {
      heading: string;
      /** Behind notices with all of the words, and where there are none such. */
      beside(words: string, others: boolean): string;
      only(words: string, others: boolean): string;
      none(words: string, others: boolean): string;
      /** Behind `some`, where none was found. */
      noneEither(words: string, others: boolean): string;
      /** Behind both, where there are other words. */
      alone(words: string): string;
    };
    /** Behind those of the kind. */
    someBeside: { heading: string; about: string };
    sure: string;
    /** Instead of what to do about a hit. */
    advice: string[];
  };
  certificate: {
    schemes: Record<CertificateScheme, string>;
    unknown: string;
    lookUp: Record<CertificateScheme, string>;
  };
  lists: string;
  popup: { heading: string; field: string };
}
