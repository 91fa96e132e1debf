import { describe, expect, it } from 'vitest';
import { krKatsCertificates } from '../../../../lib/sources/kr-kats-certificates';
import { bytesOf, fixture, walk } from '../fixture';

const now = '2026-11-20T06:00:00.000Z';
const empty = () => bytesOf('{"resultCode":"2004"}');
const windows = walk(krKatsCertificates.plan({ now }), empty);

describe('the plan of the register of certificates', () => {
  it('asks by the month a certificate was granted, back to 2006, and by the year before', () => {
    expect(windows).toHaveLength((2026 - 2006) * 12 + 11 + 6);
    expect(windows[0]).toMatchObject({
      name: 'certificates-202611.json',
      path: '/openapi/api/cert/certificationList.json?conditionKey=certDate&conditionValue=202611',
      headers: { AuthKey: '{KEY}' },
      key: 'ANSIM_SAFETYKOREA_KEY',
    });
    expect(windows.slice(-7).map(({ name }) => name.match(/\d+/)?.[0])).toEqual([
      ...['200601', '2005', '2004', '2003', '2002', '2001', '2000'],
    ]);
  });

  it('demands the newest months, and passes over an old one without an answer', () => {
    expect(windows.filter(({ optional }) => !optional).map(({ name }) => name)).toEqual([
      'certificates-202611.json',
      'certificates-202610.json',
      'certificates-202609.json',
    ]);
    expect(windows.some(({ splits }) => splits)).toBe(false);
  });

  it('does not believe a past month without a certificate, but for the old ones', () => {
    const judgement = (name: string) => windows.find((each) => each.name === name)?.judge(empty()).kind;
    expect(judgement('certificates-202611.json')).toBe('answer');
    expect(judgement('certificates-202610.json')).toBe('no-answer');
    expect(judgement('certificates-201001.json')).toBe('no-answer');
    expect(judgement('certificates-200912.json')).toBe('answer');
    expect(judgement('certificates-2004.json')).toBe('answer');
  });

  it('refuses the whole register', () => {
    expect(windows[0]?.judge(fixture('kr-kats-certificates/certificates-2019.json'))).toMatchObject({
      kind: 'no-answer',
      again: false,
    });
  });

  it('asks for the newest months in every run, for five years in 28 days and for the rest in 90', () => {
    const anew = new Map<string, number>();
    for (let day = 0; day < 90; day++) {
      const at = (number: number) =>
        new Date(Date.parse('2026-08-01T06:00:00Z') + number * 86_400_000).toISOString();
      const lastSuccess = at(day - 1);
      for (const { name, immutable } of walk(krKatsCertificates.plan({ now: at(day), lastSuccess }), empty)) {
        if (!immutable) anew.set(name, (anew.get(name) ?? 0) + 1);
      }
    }
    expect(anew.get('certificates-202608.json')).toBe(90);
    expect(anew.get('certificates-202410.json')).toBeGreaterThanOrEqual(3);
    expect(anew.get('certificates-202410.json')).toBeLessThanOrEqual(4);
    expect(anew.get('certificates-201503.json')).toBe(1);
    expect(anew.get('certificates-2003.json')).toBe(1);
  });

  it('asks for the detail of what was taken away, where the list does not say why and when', () => {
    const requests = walk(krKatsCertificates.plan({ now }), ({ name }) =>
      name === 'certificates-202610.json' ? fixture('kr-kats-certificates/certificates-2026.json') : empty(),
    );
    const details = requests.filter(({ name }) => name.startsWith('certificate-'));
    expect(details.map(({ name, path, optional, splits }) => [name, path, optional, splits])).toEqual(
      ['CB061R999-6102', 'HU072999-26108'].map((number) => [
        `certificate-${number}.json`,
        `/openapi/api/cert/certificationDetail.json?certNum=${number}`,
        true,
        true,
      ]),
    );
  });
});
