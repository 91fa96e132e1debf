import type { AskedLink } from '../core/question';
import { readLink } from './read-link';

/** A link in a text, and where it stands. */
export interface FoundLink {
  asked: AskedLink;
  start: number;
  end: number;
}

/** With its scheme, or without, where the host is a shop's. */
const links =
  /(?:https?|aliexpress):\/\/[^\s<>"'`\\^{|}「」『』【】《》“”]+|(?<![\p{L}\p{N}.@_-])(?:[a-z0-9-]+\.)*(?:aliexpress\.(?:com|us)|temu\.com|temu\.to|temu\.la|aty\.la)(?![\p{L}\p{N}.-])(?:\/[^\s<>"'`\\^{|}「」『』【】《》“”]*)?/giu;
/** What a sentence sets behind a link. */
const behind = /[)\].,;:!?。、，！？…~*_)）]+$/u;

/** Every link of a text in its order, read. What Korean or Chinese glues to a link (`…_oEx123에서`) is not part of it. */
export function linksIn(text: string): FoundLink[] {
  const found: FoundLink[] = [];
  for (const { 0: written, index } of text.matchAll(links)) {
    const whole = written.replace(behind, '');
    const glued = whole.search(/[^\x21-\x7e]/);
    // A slug may hold letters of any script as they stand; what only follows the link is cut off.
    const forms = glued < 0 ? [whole] : [whole, whole.slice(0, glued).replace(behind, '')];
    const readings = forms.map((form) => ({ form, asked: readLink(form) }));
    const best = readings.find(({ asked }) => asked?.kind === 'listing') ?? readings.at(-1);
    if (best?.asked) found.push({ asked: best.asked, start: index, end: index + best.form.length });
  }
  return found;
}
