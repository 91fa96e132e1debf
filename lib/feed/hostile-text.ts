/** Control characters but tab and line ends, and the marks that turn the direction of the text after them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
const loneSurrogates = /\p{Cs}/gu;

/** Whether a text holds what could hide or turn other text, or is no well-formed Unicode. */
export function isHostileText(text: string): boolean {
  return text !== cleanText(text);
}

/** The text without it; half a surrogate pair becomes the replacement character. */
export function cleanText(text: string): string {
  return text.replace(hidden, '').replace(loneSurrogates, '\ufffd');
}
