import { fold } from './normalise';

/**
 * A table of phrases as people write it: separated by commas and line breaks, blanks around them dropped. They come back in
 * the form that texts are compared in, so `für` may be written as it is.
 */
export function phrases(table: string): readonly string[] {
  return table
    .split(/[,\n]/)
    .map((phrase) => fold(phrase.trim()))
    .filter((phrase) => phrase !== '');
}
