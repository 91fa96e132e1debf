import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createSettings, settingsFileSchema } from '../../../lib/store/settings';

let kept: Record<string, unknown>;
const area = {
  get: async (keys: string[]) =>
    Object.fromEntries(keys.filter((key) => key in kept).map((key) => [key, kept[key]])),
  set: async (values: Record<string, unknown>) => void Object.assign(kept, values),
};
beforeEach(() => {
  kept = {};
});

describe('the language setting', () => {
  it('follows the browser until the user chooses', async () => {
    const settings = createSettings(area);
    expect(await settings.get()).toMatchObject({ language: 'browser' });
    await settings.put({ language: 'ko' });
    expect(await settings.get()).toMatchObject({ language: 'ko' });
    expect(kept).toEqual({ language: 'ko' });
  });

  it.each(['ja', '', null, 5, {}, ['ko']])(
    'that reads %j counts as the default, and stays as it is',
    async (language) => {
      kept = { language };
      expect(await createSettings(area).get()).toMatchObject({ language: 'browser' });
      expect(kept).toEqual({ language });
    },
  );

  it('changes nothing where nothing is chosen', async () => {
    kept = { language: 'en' };
    await createSettings(area).put({});
    expect(kept).toEqual({ language: 'en' });
  });

  it('is the default where the storage fails', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const broken = { ...area, get: () => Promise.reject(new Error('broken')) };
    expect(await createSettings(broken).get()).toMatchObject({ language: 'browser' });
    expect(warned).toHaveBeenCalledOnce();
    warned.mockRestore();
  });
});

describe('the sources fetched straight from their publishers', () => {
  it('are none until the user switches one on', async () => {
    const settings = createSettings(area);
    expect((await settings.get()).direct).toEqual([]);
    await settings.put({ direct: ['us-cpsc'] });
    expect(await settings.get()).toMatchObject({ language: 'browser', direct: ['us-cpsc'] });
  });

  it.each(['us-cpsc', ['accc'], ['us-cpsc', 'https://evil.example'], null, {}])(
    'that read %j are unreadable, and not none',
    async (direct) => {
      kept = { direct };
      expect((await createSettings(area).get()).direct).toBe('unreadable');
      expect(kept).toEqual({ direct });
    },
  );

  it('are unreadable where the storage fails', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const broken = { ...area, get: () => Promise.reject(new Error('broken')) };
    expect((await createSettings(broken).get()).direct).toBe('unreadable');
    warned.mockRestore();
  });
});

describe('the ages of children', () => {
  it('are kept, and none is guessed where they cannot be read', async () => {
    const settings = createSettings(area);
    expect((await settings.get()).children).toEqual([]);
    await settings.put({ children: ['under-1', '6-12'] });
    expect((await settings.get()).children).toEqual(['under-1', '6-12']);
    for (const children of ['under-1', ['adult'], 7, null]) {
      kept = { children };
      expect((await settings.get()).children).toEqual([]);
    }
  });
});

describe('whether what visits see is kept', () => {
  it.each([undefined, 'yes', 1, null, { on: true }])('is no until the user says so: %j', async (value) => {
    kept = value === undefined ? {} : { 'visit-sightings': value };
    expect(await createSettings(area).get()).toMatchObject({ visitSightings: false });
  });

  it('is what the user chose last', async () => {
    const settings = createSettings(area);
    await settings.put({ visitSightings: true });
    expect(await settings.get()).toMatchObject({ visitSightings: true });
    expect(await settings.forFile()).toMatchObject({ visitSightings: true });
    await settings.put({ visitSightings: false });
    expect(await settings.get()).toMatchObject({ visitSightings: false });
    expect(await settings.forFile()).not.toHaveProperty('visitSightings');
  });

  it('is told from the country the user stated, until they take it back', async () => {
    const settings = createSettings(area);
    expect(await settings.get()).not.toHaveProperty('visitCountry');
    await settings.put({ visitCountry: 'FR' });
    expect(await settings.get()).toMatchObject({ visitCountry: 'FR' });
    expect(await settings.forFile()).toMatchObject({ visitCountry: 'FR' });
    await settings.put({ visitCountry: '' });
    expect(await settings.get()).not.toHaveProperty('visitCountry');
    expect(await settings.forFile()).not.toHaveProperty('visitCountry');
    kept = { 'visit-country': 'everywhere' };
    expect(await settings.get()).not.toHaveProperty('visitCountry');
  });
});

describe('how long looked-at products are remembered', () => {
  it.each<[string, object | undefined, object, object]>([
    ['the longer time of both', { on: true, days: 365 }, { on: true, days: 7 }, { on: true, days: 365 }],
    ['the file’s where it is longer', { on: true, days: 30 }, { on: true, days: 90 }, { on: true, days: 90 }],
    ['the file’s where it is off here', undefined, { on: true, days: 7 }, { on: true, days: 7 }],
  ])('is, with a file taken in, %s: nothing is forgotten by it', async (_what, here, lookBack, expected) => {
    kept = here ? { 'look-back': here } : {};
    const given = settingsFileSchema.parse({ lookBack });
    await createSettings(area).takeIn(given);
    expect((await createSettings(area).get()).lookBack).toEqual(expected);
  });
});
