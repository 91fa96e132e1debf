import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { notShopPatterns, shopPatterns } from '../../lib/page/shop-patterns';
import { type BuiltExtension, buildExtension } from '../browser/build-extension';
import { root } from '../browser/project-root';

const permissions = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const ofBrowser = {
  chromium: { background: { service_worker: 'background.js' }, minimum_chrome_version: '137' },
  firefox: {
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        ...{ id: 'ansim@ansim.example', strict_min_version: '140.0' },
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  },
};

describe.each(['chromium', 'firefox'] as const)('the extension as built for %s', (browser) => {
  let extension: BuiltExtension;
  let manifest: Record<string, unknown>;
  const file = (name: string) => readFileSync(join(extension.folder, name));

  beforeAll(async () => {
    extension = await buildExtension({ browser });
    manifest = JSON.parse(file('manifest.json').toString());
  });

  it('says in its manifest exactly this, and nothing else', () => {
    expect(manifest).toEqual({
      manifest_version: 3,
      ...{ name: '__MSG_name__', description: '__MSG_description__', default_locale: 'en', version },
      icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
      permissions: expect.arrayContaining(permissions),
      host_permissions: [...shopPatterns],
      optional_permissions: ['notifications'],
      optional_host_permissions: ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*'],
      content_security_policy: { extension_pages: expect.any(String) },
      action: {
        default_title: '안심 Ansim',
        default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' },
        default_popup: 'popup.html',
      },
      content_scripts: expect.any(Array),
      ...ofBrowser[browser],
    });
  });

  it('asks for exactly the permissions that the README explains', () => {
    expect([...(manifest.permissions as string[])].sort()).toEqual(permissions);
    expect(namedInReadme()).toEqual([...permissions, 'notifications'].sort());
    expect(manifest.host_permissions).toEqual([...shopPatterns]);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.optional_host_permissions).toEqual([
      'https://*/*',
      'http://127.0.0.1/*',
      'http://localhost/*',
    ]);
  });

  it('runs one script on the shops’ pages, from the start of the document, and none on login and payment hosts', () => {
    expect(manifest.content_scripts).toEqual([
      {
        matches: [...shopPatterns],
        exclude_matches: [...notShopPatterns],
        js: ['shop-page.js'],
        run_at: 'document_start',
      },
    ]);
  });

  it('lets no page reach its files or its messages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('runs no code but its own', () => {
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    const others = policy.split('; ').filter((rule) => !rule.startsWith('connect-src '));
    expect(others.join('; ')).not.toMatch(/\*|https?:/);
  });

  it('lets its worker alone reach the network, and no host but over https or on this computer', () => {
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    expect(policy).toContain("connect-src 'self' https: http://127.0.0.1:* http://localhost:*;");
    const pages = readdirSync(extension.folder).filter((name) => name.endsWith('.html'));
    expect(pages).toContain('dashboard.html');
    for (const page of pages)
      expect(file(page).toString().replace(/\s+/g, ' ')).toContain(
        `<head> <meta http-equiv="Content-Security-Policy" content="connect-src 'none'"`,
      );
  });

  it.each([
    ['5 kB into every shop page', 'shop-page.js', 5_000],
    ['14 kB more into the page of a listing', 'listing.js', 14_000],
    ['8 kB more where cards are to be read', 'cards.js', 8_000],
  ])('puts at most %s, gzipped, without zod or Preact', (_what, name, most) => {
    const script = file(name);
    expect(gzipSync(script, { level: 9 }).byteLength).toBeLessThanOrEqual(most);
    expect(script.toString()).not.toMatch(/ZodError|_zod|__k|diffed/);
  });

  it('has the scripts that read listings compiled as one, which only the very first line can ask for', () => {
    for (const name of ['shop-page.js', 'listing.js'])
      expect(file(name).toString().split('\n', 1)).toEqual(['//# allFunctionsCalledOnLoad']);
  });

  it('opens the listings of a verification round twenty seconds apart', () => {
    const paces =
      file('background.js')
        .toString()
        .match(/\bapart:\d[\de]*/g) ?? [];
    expect([...new Set(paces)]).toEqual(['apart:2e4']);
  });

  it('carries the starter edition, and no key', () => {
    expect(readdirSync(join(extension.folder, 'starter/packs')).length).toBeGreaterThan(0);
    for (const name of readdirSync(extension.folder, { recursive: true, encoding: 'utf8' }))
      expect(name).not.toMatch(/\.(?:pem|key|map)$/);
  });
});

it('Firefox is told that nothing is collected', async () => {
  const { folder } = await buildExtension({ browser: 'firefox' });
  const { browser_specific_settings: settings } = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  );
  expect(settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

/** The permissions that README.md's table names, by the browser's own names. */
function namedInReadme(): string[] {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const table = /\| permission[^\n]*\n\|[-| ]+\n((?:\|[^\n]*\n)+)/.exec(readme)?.[1] ?? '';
  const cells = table.split('\n').map((row) => row.split('|')[1] ?? '');
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)).sort();
}
