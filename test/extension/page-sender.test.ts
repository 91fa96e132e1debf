import { describe, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { areSameDocument } from '../../entrypoints/background/page-document';
import { pageSender } from '../../entrypoints/background/page-sender';
import type { PageRequest } from '../../lib/messages';

const extension = 'ansim@ansim.example';
const mark = '0a2c9d7e-5b1f-4c3d-8e6f-7a8b9c0d1e2f';
const address = 'https://www.aliexpress.com/item/1005007000000001.html';
const check: PageRequest = {
  type: 'check',
  mark,
  visit: 1,
  address,
  by: address,
  reading: { kind: 'not-a-product-page' },
  follows: false,
};
const sender = (given: object = {}) =>
  ({
    id: extension,
    frameId: 0,
    url: address,
    tab: { id: 7, incognito: false },
    ...given,
  }) as Browser.runtime.MessageSender;

describe('who sent a page’s request', () => {
  it('is the document that the browser names, whatever its script calls it', () => {
    const from = pageSender(sender({ documentId: 'DOC' }), check, extension);
    expect(from).toMatchObject({ tab: 7, document: 'DOC', origin: 'https://www.aliexpress.com' });
    expect(from).not.toHaveProperty('mark');
  });

  it('is the document that its script names, in a browser that names none', () => {
    expect(pageSender(sender(), check, extension)).toMatchObject({ tab: 7, document: undefined, mark });
  });

  it.each([
    ['another extension', { id: 'other@ansim.example' }],
    ['no tab', { tab: undefined }],
    ['a frame', { frameId: 3 }],
    ['a page without an address', { url: '' }],
  ])('is nobody where it is %s', (_who, given) => {
    expect(pageSender(sender(given), check, extension)).toBeUndefined();
  });
});

describe('two documents', () => {
  it.each([
    ['the same where the browser gives both one name', { document: 'a' }, { document: 'a' }, true],
    ['the same where the browser names none and both have one mark', { mark: 'a' }, { mark: 'a' }, true],
    ['different by the browser’s word', { document: 'a' }, { document: 'b' }, false],
    ['different by their marks', { mark: 'a' }, { mark: 'b' }, false],
    ['never the same where both are nameless', {}, {}, false],
  ])('are %s', (_how, a, b, same) => {
    expect(areSameDocument(a, b)).toBe(same);
  });
});
