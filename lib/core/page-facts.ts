import { speaksOfAnAge } from './age-statements';
import { certificatesByForm } from './certificate-forms';
import type { Listing } from './listing';

const mostCertificates = 4;
const mostAges = 3;
/** Whole words: "Package", "Voltage", "Variedad" and 나이프 name no age. */
const ageLabels =
  /(?<!\p{L}|anti[\s-])(?:ages?\s?(?:range|group)?|alter(?:s\p{L}*)?|âges?|edad(?:es)?|età|wiek|leeftijd(?:s\p{L}*)?)(?!\p{L})|возраст|연령|(?<![가-힣])나이대?(?![가-힣])|年[龄齡齢]/iu;

/** The certificate numbers a page shows: those of its labelled fields, and those known by their form anywhere else. */
export function certificatesOnPage({ certificates, titles, attributes }: Listing): string[] {
  const anywhere = [...titles, ...attributes.map(({ value }) => value)].flatMap(certificatesByForm);
  return [...new Set([...certificates, ...anywhere])].slice(0, mostCertificates);
}

/** What a page says of ages: rows that are labelled so, and texts that speak of one. It is the seller's word. */
export function agesOnPage({ titles, attributes }: Listing): string[] {
  const rows = attributes
    .filter(({ name, value }) => ageLabels.test(name.normalize('NFKC')) || speaksOfAnAge(`${name}: ${value}`))
    .map(({ name, value }) => `${name}: ${value}`);
  return [...new Set([...rows, ...titles.filter(speaksOfAnAge)])].slice(0, mostAges);
}
