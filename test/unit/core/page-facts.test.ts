import { describe, expect, it } from 'vitest';
import { emptyListing, type Listing } from '../../../lib/core/listing';
import { agesOnPage, certificatesOnPage } from '../../../lib/core/page-facts';

function listing(over: Partial<Listing>): Listing {
  const base = emptyListing({
    marketplace: 'temu',
    ids: ['601000000000017'],
    address: 'https://www.temu.com/',
  });
  return { ...base, ...over };
}

describe('the certificate numbers of a page', () => {
  it('are those of labelled fields, and those known by their form anywhere', () => {
    expect(
      certificatesOnPage(
        listing({
          certificates: ['12-345'],
          titles: ['Rattle KC CB061R123-4567'],
          attributes: [{ name: 'Note', value: 'HU07123-12345A and again cb061r123-4567' }],
        }),
      ),
    ).toEqual(['12-345', 'CB061R123-4567', 'HU07123-12345A']);
  });

  it('are none where only models stand', () => {
    expect(certificatesOnPage(listing({ titles: ['Voltara VT-9041'] }))).toEqual([]);
  });
});

describe('the ages of a page', () => {
  it('are rows labelled so, and texts that speak of one', () => {
    expect(
      agesOnPage(
        listing({
          titles: ['Rattle for 3 years and up', 'Rattle'],
          attributes: [
            { name: '사용 연령', value: '36개월 이상' },
            { name: 'Material', value: 'Beech' },
            { name: 'Warning', value: 'Not for children under 3 years' },
          ],
        }),
      ),
    ).toEqual([
      '사용 연령: 36개월 이상',
      'Warning: Not for children under 3 years',
      'Rattle for 3 years and up',
    ]);
  });

  it.each([
    'Age',
    'Recommended Age',
    'AgeRange',
    'Age Group:',
    '대상연령',
    '나이',
    '适用年龄',
    '対象年齢',
    'Altersempfehlung',
    "Tranche d'âge",
    'Edad recomendada',
    'Возраст',
  ])('are what stands beside the label “%s”', (name) =>
    expect(agesOnPage(listing({ attributes: [{ name, value: '3+' }] }))).toEqual([`${name}: 3+`]),
  );

  it.each([
    'Package',
    'Voltage',
    'Usage',
    'Storage',
    'Average weight',
    'Variedad',
    'Alternative',
    'Anti-age effect',
    '나이프 종류',
    '나이트 라이트',
    'człowiek',
  ])('are not what stands beside the label “%s”', (name) =>
    expect(agesOnPage(listing({ attributes: [{ name, value: '3+' }] }))).toEqual([]),
  );

  it('are not how long a product is under warranty', () => {
    expect(
      agesOnPage(
        listing({
          titles: ['Rattle, warranty for 2 years'],
          attributes: [
            { name: '보증 기간', value: '24개월' },
            { name: 'Warranty', value: 'up to 2 years' },
          ],
        }),
      ),
    ).toEqual([]);
  });
});
