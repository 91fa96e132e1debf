import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../lib/language/language';

const messages = (language: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));

describe('the browser’s own texts', () => {
  it.each(languages)('keep the stores’ limits in %s', (language) => {
    const { name, description } = messages(language);
    expect(name!.message.length).toBeLessThanOrEqual(75);
    expect(description!.message.length).toBeLessThanOrEqual(132);
  });

  it('are the same set in every language', () => {
    expect(Object.keys(messages('ko')).sort()).toEqual(Object.keys(messages('en')).sort());
  });
});
