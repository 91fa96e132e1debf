import { phrases } from './phrase-table';

/**
 * Well-known devices that chargers, holders and headphones are made for, and their makers: a "for" before one of these speaks
 * of it and of nothing behind it. Only proper names belong here: "charger for phone Hanbaram BX-400" may mean that phone.
 */
export const deviceNames: ReadonlySet<string> = new Set(
  phrases(`
    iphone, iphones, ipad, ipads, ipod, macbook, airpods, apple, samsung, galaxy, playstation, ps4, ps5, xbox,
    nintendo, switch, kindle, gopro
  `),
);

/** What stands behind such a name and belongs to it: `iPhone 15 Pro Max`, `Galaxy S24`, `Apple Watch Series 9`. */
const goesOn =
  /^(?:[a-z]?\d{1,2}[a-z]?|pro|max|plus|mini|ultra|air|se|fe|lite|slim|oled|watch|tab|note|series|gen)$/;
/** The same in one word: `iphone15pro`. */
const inOneWord = /^(?:iphone|ipad|galaxy)[a-z]?\d{1,2}[a-z]*$/;

export function isDeviceName(word: string): boolean {
  return deviceNames.has(word) || inOneWord.test(word);
}

export function belongsToDevice(word: string): boolean {
  return isDeviceName(word) || goesOn.test(word);
}
