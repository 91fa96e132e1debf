import { describe, expect, it } from 'vitest';
import { countryCode, isUnknownCountry } from '../../../lib/sources/country-codes';

describe('countries', () => {
  it.each([
    ["People's Republic of China", 'CN'],
    ['China', 'CN'],
    ['The Netherlands', 'NL'],
    ['Netherlands', 'NL'],
    ['Czech Republic', 'CZ'],
    ['Czechia', 'CZ'],
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ['United Kingdom (Northern Ireland)', 'GB'],
    ['Republic of Korea', 'KR'],
    ['Viet Nam', 'VN'],
    ['Hong Kong', 'HK'],
    ["Côte d'Ivoire", 'CI'],
    ['Bosnia and Herzegovina', 'BA'],
    ['United States', 'US'],
    ['DE', 'DE'],
    ['NA', 'NA'],
  ])('%s is %s', (name, code) => expect(countryCode(name)).toBe(code));

  it.each(['Atlantis', '', 'Unknown', 'n/a', 'other', 'xx'])('%o has no code', (name) =>
    expect(countryCode(name)).toBeUndefined(),
  );

  it('knows what is written where a country is not known', () => {
    expect(['', 'Unknown', 'N/A', 'Not specified'].every(isUnknownCountry)).toBe(true);
    expect(isUnknownCountry('Atlantis')).toBe(false);
  });
});
