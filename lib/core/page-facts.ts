import { speaksOfAnAge } from './age-statements';
import { certificatesByForm } from './certificate-forms';
import type { Listing } from './listing';

const mostCertificates = 4;
const mostAges = 3;
const ageLabels = /age|연령|나이|사용\s?연령|年龄|年齡|対象年齢|alter|âge|edad|età|wiek|leeftijd|возраст/i;

/** The certificate numbers a page shows: those of its labelled fields, and those known by their form anywhere else. */
export function certificatesOnPage({ certificates, titles, attributes }: Listing): string[] {
  const anywhere = [...titles, ...attributes.map(({ value }) => value)].flatMap(certificatesByForm);
  return [...new Set([...certificates, ...anywhere])].slice(0, mostCertificates);
}

/** What a page says of ages: rows that are labelled so, and texts that speak of one. It is the seller's word. */
export function agesOnPage({ titles, attributes }: Listing): string[] {
  const rows = attributes
    .filter(({ name, value }) => ageLabels.test(name) || speaksOfAnAge(value))
    .map(({ name, value }) => `${name}: ${value}`);
  return [...new Set([...rows, ...titles.filter(speaksOfAnAge)])].slice(0, mostAges);
}
