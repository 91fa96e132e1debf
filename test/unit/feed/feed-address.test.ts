import { describe, expect, it } from 'vitest';
import { permissionFor, readFeedAddress } from '../../../lib/feed/feed-address';
import { feedConfigSchema } from '../../../lib/feed/feed-config';

const keys = [{ id: '0'.repeat(16), publicKey: `${'A'.repeat(43)}=` }];

describe('the address of a list', () => {
  it.each([
    ['https://club.example/list/', 'https://club.example/list/'],
    [' https://club.example/list\n', 'https://club.example/list/'],
    ['https://club.example', 'https://club.example/'],
    ['HTTPS://Club.Example/List/manifest.json', 'https://club.example/List/'],
    ['https://club.example/list/manifest.sig', 'https://club.example/list/'],
    ['https://club.example/list/feed-key.txt', 'https://club.example/list/'],
    ['https://club.example:8443/list', 'https://club.example:8443/list/'],
    ['https://클럽.example/', new URL('https://클럽.example/').href],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080/'],
    ['http://localhost:8080/a', 'http://localhost:8080/a/'],
  ])('%j is that of %s', (text, url) => {
    const read = readFeedAddress(text);
    expect(read).toMatchObject({ kind: 'address', url, permission: permissionFor(url) });
    expect(feedConfigSchema.safeParse({ key: 'a', name: 'A', url, keys }).success).toBe(true);
  });

  it('asks for its one host, whatever the port', () => {
    expect(permissionFor('https://club.example:8443/list/')).toBe('https://club.example/*');
  });

  it.each([
    ['', 'not-an-address'],
    ['club.example/list', 'not-an-address'],
    ['our club', 'not-an-address'],
    ['https://', 'not-an-address'],
    ['javascript:alert(1)', 'not-an-address'],
    [`https://club.example/${'a'.repeat(500)}`, 'not-an-address'],
    [`https://club.example/${'가'.repeat(200)}`, 'not-an-address'],
    ['http://club.example/', 'not-https'],
    ['http://192.168.1.1/', 'not-https'],
    ['http://localhost.club.example/', 'not-https'],
    ['http://127.0.0.1@club.example/', 'not-https'],
    ['ftp://club.example/', 'not-https'],
    ['file:///home/a/list/', 'not-https'],
    ['chrome://extensions/', 'not-https'],
    ['https://me:secret@club.example/', 'has-credentials'],
    ['https://me@club.example/', 'has-credentials'],
    ['https://club.example/?me=1', 'has-query'],
    ['https://club.example/?', 'has-query'],
    ['https://club.example/#key', 'has-query'],
  ])('%j is refused: %s', (text, kind) => {
    expect(readFeedAddress(text)).toEqual({ kind: 'refused', fault: { kind } });
  });
});
