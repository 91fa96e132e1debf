import { keyPlace } from '../../sources/source';

/** Puts a place holder where a key stands, in whatever way a server may have written it. */
export interface HiddenKeys {
  inText(text: string): string;
  /** The same bytes where no key stands in them. */
  inBytes(bytes: Uint8Array): Uint8Array;
}

const nothingToHide: HiddenKeys = { inText: (text) => text, inBytes: (bytes) => bytes };

/**
 * Hides every key: as it is, percent-encoded once or twice, and escaped as JSON, XML and HTML do, whole or letter by letter,
 * in either case. Keys are printable ASCII, so that bytes of any encoding that holds ASCII can be searched.
 */
export function hideKeys(keys: Iterable<string>): HiddenKeys {
  const forms = [...new Set([...keys].flatMap(spellings))].sort((a, b) => b.length - a.length);
  if (forms.length === 0) return nothingToHide;
  const pattern = new RegExp(forms.map((form) => [...form].map(anyEscape).join('')).join('|'), 'gi');
  const inText = (text: string) => text.replace(pattern, keyPlace);
  return {
    inText,
    inBytes(bytes) {
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
      const hidden = inText(text);
      return hidden === text ? bytes : Buffer.from(hidden, 'latin1');
    },
  };
}

/** Where a key was copied percent-encoded, a server answers with what it stands for. */
function spellings(key: string): string[] {
  const decoded = isEncoded(key) ? decodeURIComponent(key) : key;
  return [key, decoded];
}

/** The key as it goes into an address: encoded, unless whoever set it copied it encoded already. */
export function inAddress(key: string): string {
  return isEncoded(key) ? key : encodeURIComponent(key);
}

function isEncoded(key: string): boolean {
  if (!/%[0-9A-F]{2}/i.test(key)) return false;
  try {
    return /^[\x21-\x7E]+$/.test(decodeURIComponent(key));
  } catch {
    return false;
  }
}

/** A character as it is or as any of the usual escapes writes it. */
function anyEscape(character: string): string {
  const code = character.charCodeAt(0);
  const hex = code.toString(16).padStart(2, '0');
  const itself = character.replace(/[^A-Za-z0-9]/, '\\$&');
  const named = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' }[character];
  // The longer first: a key's `%` may be written `%25`.
  const ways = [
    `%(?:25)*${hex}`,
    `\\\\+u00${hex}`,
    `&#x0*${hex};`,
    `&#0*${code};`,
    ...(named === undefined ? [] : [`&${named};`]),
    ...(/[A-Za-z0-9]/.test(character) ? [] : [`\\\\+${itself}`]),
    itself,
  ];
  return `(?:${ways.join('|')})`;
}
