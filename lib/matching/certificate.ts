import { certificatesIn, isNoCertificate } from '../core/certificates';
import { compact, fold } from './normalise';

/** A certificate number in one form; undefined where the text can name none. */
export function certificateKey(text: string): string | undefined {
  const key = compact(fold(text));
  if (key.length < 6 || key.length > 60 || !/\d{3}/.test(key)) return undefined;
  return isNoCertificate(key) ? undefined : key;
}

/**
 * The keys of a list of certificate texts, with the text each stands for. A text may hold several numbers, or one with
 * remarks beside it (`CB061R123-4567 (인증모델: …)`); where no shape is known, its parts are taken as they are.
 */
export function certificateKeys(texts: string[]): Map<string, string> {
  const keys = new Map<string, string>();
  for (const text of texts) {
    const known = certificatesIn(text);
    for (const number of known.length > 0 ? known : text.split(/\s*[,;|、，\n]\s*|\s+\/\s+/)) {
      const key = certificateKey(number);
      if (key !== undefined && !keys.has(key)) keys.set(key, number.trim());
    }
  }
  return keys;
}
