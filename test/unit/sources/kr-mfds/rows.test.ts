import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { heldBack } from '../../../../lib/core/may-go-red';
import { krMfds } from '../../../../lib/sources/kr-mfds';
import {
  reasonHazards,
  substanceHazards,
  substanceWords,
} from '../../../../lib/sources/kr-mfds/harmful-substances';
import { fixture, noticeIn } from '../fixture';

const now = '2026-11-20T12:00:00.000Z';
const read = (name: string, at: string | undefined = now) =>
  krMfds.parse({
    request: name,
    bytes: fixture(`kr-mfds/${name.toLowerCase()}`),
    ...(at !== undefined && { now: at }),
  });
const blocked = read('I2715-1.json');
const single = read('I2715-1001.json');
const stopped = read('I0490-1.json');

describe('food stopped on its way from abroad (I2715)', () => {
  it('is named by service and number, and is a ban', () => {
    expect(blocked.notices.map(({ id, kind }) => [id, kind])).toEqual([
      ['kr-mfds:I2715-90001', 'ban'],
      ['kr-mfds:I2715-90002', 'ban'],
      ['kr-mfds:I2715-90003', 'ban'],
    ]);
  });

  it('gives name, maker, barcode, country and each substance in its own words', () => {
    expect(noticeIn(blocked, 'kr-mfds:I2715-90001')).toMatchObject({
      published: '2026-09-01',
      updated: '2026-10-01',
      names: [{ lang: 'und', text: 'Lumivita Night Rest Gummies' }],
      brands: ['Lumivita Labs'],
      gtins: ['09501101530041'],
      origin: 'US',
      category: { type: 'food' },
      hazards: [
        { official: '멜라토닌(Melatonin)', hazard: 'chemical' },
        { official: '5-HTP', hazard: 'chemical' },
      ],
      danger: [{ lang: 'ko', text: '위해성분: 멜라토닌(Melatonin), 5-HTP' }],
    });
  });

  it('parts substances by commas, but not at the comma within a name', () => {
    expect(noticeIn(blocked, 'kr-mfds:I2715-90002').hazards).toEqual([
      { official: '시부트라민', hazard: 'chemical' },
      { official: '1,3-디메틸아밀아민(DMAA)', hazard: 'chemical' },
      { official: '새로운성분' },
    ]);
    expect(blocked.unmapped).toContainEqual({ field: 'hazard', term: '새로운성분' });
  });

  it('is withdrawn once its ban is over, and stands while that end is to come, far away or absent', () => {
    expect(noticeIn(blocked, 'kr-mfds:I2715-90002').withdrawn).toBe('2025-12-31');
    for (const id of ['90001', '90003']) {
      expect(noticeIn(blocked, `kr-mfds:I2715-${id}`).withdrawn).toBeUndefined();
    }
    expect(noticeIn(single, 'kr-mfds:I2715-90007').withdrawn).toBeUndefined();
  });

  it('stands to the end of its last day, by the day it is in Korea', () => {
    const at = (time: string) => noticeIn(read('I2715-1.json', time), 'kr-mfds:I2715-90002').withdrawn;
    expect(at('2025-12-31T14:59:00Z')).toBeUndefined();
    expect(at('2025-12-31T15:01:00Z')).toBe('2025-12-31');
  });

  it('is published when it was announced, where the ban begins later', () => {
    expect(noticeIn(blocked, 'kr-mfds:I2715-90003').published).toBe('2026-11-15');
  });

  it('takes junk for nothing said, and reports a country nobody knows', () => {
    expect(noticeIn(blocked, 'kr-mfds:I2715-90002')).toMatchObject({ brands: [], gtins: [] });
    expect(noticeIn(blocked, 'kr-mfds:I2715-90002').origin).toBeUndefined();
    expect(noticeIn(blocked, 'kr-mfds:I2715-90003').gtins).toEqual([]);
    expect(blocked.unmapped).toContainEqual({ field: 'country', term: '아틀란티스' });
  });

  it('is dropped with the reason where it has no number, no date or no product', () => {
    expect(blocked.dropped).toEqual([
      { record: 'I2715-1.json #4', why: 'no SELF_IMPORT_SEQ' },
      { record: 'I2715-90005', why: 'neither STT_YMD nor CRET_DTM is a date' },
      { record: 'I2715-90006', why: 'no product' },
    ]);
  });

  it('is read where a single row is no list, and reports a field nobody knows', () => {
    expect(noticeIn(single, 'kr-mfds:I2715-90007')).toMatchObject({ origin: 'CN', marketplaces: ['Temu'] });
    expect(single.unknownFields).toEqual(['I2715.NEW_FIELD']);
  });
});

describe('recalls and stopped sales of food (I0490)', () => {
  it('are named by service and number, with a page for each', () => {
    expect(noticeIn(stopped, 'kr-mfds:I0490-91001')).toMatchObject({
      kind: 'recall',
      published: '2026-09-10',
      page: 'https://www.foodsafetykorea.go.kr/layer/suspensionDetail.do?search_keyword=91001',
      brands: ['지어낸식품'],
      gtins: ['08809501101535'],
      category: { official: '고춧가루', type: 'food' },
      hazards: [{ hazard: 'injuries' }],
      measures: [{ text: '영업자 회수' }, { text: '회수등급: 2등급' }],
    });
  });

  it('are limited to a day of making or expiry, however it is written, not to how long the food keeps', () => {
    const dates = (id: string) => noticeIn(stopped, `kr-mfds:I0490-${id}`).limits.productionDates;
    expect(dates('91001')).toEqual(['(포장일자) 2026.4.2']);
    expect(dates('91003')).toEqual(['2026. 7. 23.(포장일자)']);
    expect(dates('91004')).toEqual(['2026.12.16.']);
    expect(dates('91002')).toEqual([]);
    expect(heldBack(noticeIn(stopped, 'kr-mfds:I0490-91001'), 'brand-model', true)).toBe(
      'limited-to-production-dates',
    );
  });

  it('take a barcode of an odd length for none', () => {
    expect(noticeIn(stopped, 'kr-mfds:I0490-91003').gtins).toEqual([]);
    expect(noticeIn(stopped, 'kr-mfds:I0490-91004').gtins).toEqual([]);
  });

  it('tell tableware from food', () => {
    expect(noticeIn(stopped, 'kr-mfds:I0490-91002').category).toEqual({
      official: '기구 및 용기포장',
      type: 'food-contact-materials',
    });
  });

  it('tell a reason that is no danger in its words without a hazard, and report one nobody knows', () => {
    expect(noticeIn(stopped, 'kr-mfds:I0490-91002').hazards).toEqual([
      { official: expect.stringContaining('수입신고하지 아니한') },
    ]);
    expect(stopped.unmapped).toEqual([{ field: 'hazard', term: '정부수거검사 부적합(프로바이오틱스 수)' }]);
  });

  it('never carry the address or telephone of a business', () => {
    expect(JSON.stringify(stopped)).not.toMatch(/02-000-0000|가상구/);
    expect(stopped.unknownFields).toEqual([]);
  });

  it('are dropped without a date', () => {
    expect(stopped.dropped).toEqual([{ record: 'I0490-91005', why: 'CRET_DTM is no date' }]);
  });
});

describe('the words for harmful substances', () => {
  it.each(substanceWords)('read $example as $hazard', ({ example, hazard }) => {
    expect(substanceHazards(example)).toEqual({ hazards: [{ official: example, hazard }], unmapped: [] });
  });

  it('do not find an abbreviation within a word', () => {
    expect(substanceHazards('SNACK').unmapped).toEqual(['SNACK']);
    expect(reasonHazards(undefined)).toEqual({ hazards: [], unmapped: [] });
  });
});

const real = new URL('../../../../../shared/data/sources/korea/mfds-I0490.sample.json', import.meta.url);
if (!existsSync(real)) console.log(`Skipped: real rows of I0490, for want of ${real.pathname}`);

describe.skipIf(!existsSync(real))('eight real rows (skipped where ../shared/data is absent)', () => {
  it('are all read', () => {
    const parsed = krMfds.parse({ request: 'I0490-1.json', bytes: readFileSync(real) });
    expect([parsed.notices.length, parsed.dropped, parsed.unknownFields]).toEqual([8, [], []]);
    expect(parsed.notices.filter(({ gtins }) => gtins.length > 0)).toHaveLength(3);
    expect(parsed.unmapped.length).toBeLessThanOrEqual(1);
  });
});
