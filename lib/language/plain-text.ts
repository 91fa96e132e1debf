/**
 * Foreign text made fit to stand inside our sentences: control, direction-override and invisible characters become
 * nothing, piled-up marks a few, runs of white space one space. Notices and pages may hold anything; what a reader sees and copies must
 * be what is there.
 */
export function plainText(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Co}\u115f\u1160\u3164\uffa0]/gu, (character) =>
      character === '\u200d' ? character : '',
    )
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .replace(/\p{Zs}+/gu, ' ')
    .trim();
}

/** At most so many characters, with an ellipsis where something was cut off. */
export function cutTo(most: number, text: string): string {
  const whole = [...text];
  return whole.length <= most
    ? text
    : `${whole
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** A short text of foreign origin: cleaned and cut, for names, numbers and labels. */
export function shortText(text: string, most = 160): string {
  return cutTo(most, plainText(text));
}

/** A heading stands without a full stop; here a sentence follows it. */
export function inOneLine(heading: string, detail: string): string {
  return detail === '' ? heading : `${heading}. ${detail}`;
}
