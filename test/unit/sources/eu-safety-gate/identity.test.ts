import { describe, expect, it } from 'vitest';
import { noticeIdOf, pageNumber, pageOf } from '../../../../lib/sources/eu-safety-gate/identity';

describe('how a Safety Gate notice gets its id', () => {
  it.each([
    ['a case of serious risk', 'SR/02420/26', 'eu-safety-gate:SR/02420/26'],
    ['a case of other risk', 'OR/00030/26', 'eu-safety-gate:OR/00030/26'],
    ['a case under article 12', 'A12/00328/22', 'eu-safety-gate:A12/00328/22'],
    ['a case for information', 'INFO/00012/19', 'eu-safety-gate:INFO/00012/19'],
    ['blanks around it', ' SR/02420/26 ', 'eu-safety-gate:SR/02420/26'],
    ['the website’s number is not the record', '10099608', undefined],
    ['a title is not the record', 'Necklace', undefined],
    ['nothing', undefined, undefined],
  ])('%s', (_, caseNumber, id) => expect(noticeIdOf(caseNumber)).toBe(id));
});

describe('the official page', () => {
  const page = 'https://ec.europa.eu/safety-gate-alerts/screen/webReport/alertDetail/10099608';

  it.each([
    ['as the reports write it', page],
    ['with a language', `${page}?lang=de`],
    ['with the comma of the list', `${page},`],
  ])('is the same %s', (_, reference) => expect(pageOf(reference)).toBe(page));

  it('keeps other addresses of the Union and refuses all others', () => {
    const old = 'https://webgate.ec.europa.eu/rapex/alerts/notification/12345';
    expect(pageOf(old)).toBe(old);
    expect(pageOf('https://europa.eu.evil.example/alertDetail')).toBeUndefined();
    expect(pageOf('javascript:alert(1)')).toBeUndefined();
    expect(pageOf(undefined)).toBeUndefined();
    expect(pageNumber('https://ec.europa.eu/other/5')).toBeUndefined();
  });
});
