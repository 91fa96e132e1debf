/**
 * Foreign text without what hides or turns other text: control characters but for line ends and tabs, direction and invisible
 * characters, halves of characters. A reader of the report sees what its writer saw.
 */
export function visibleText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\p{Cc}]/gu, (character) => (character === '\n' || character === '\t' ? character : ''))
    .replace(/[\p{Cf}\p{Cs}\p{Co}\u115f\u1160\u3164\uffa0]/gu, (character) =>
      character === '\u200d' ? character : '',
    );
}
