import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { politePace } from './lib/core/round-steps';
import { type FeedConfig, feedsConfigSchema } from './lib/feed/feed-config';
import { notShopPatterns, shopPatterns } from './lib/page/shop-patterns';

/** Where the build goes; another folder keeps test builds apart from the real one. */
const outDir = process.env.ANSIM_OUT_DIR ?? '.output';
/** The one script that is in every page of the shops, and the one that every listing's page gets. */
const [alwaysOn, ofListings] = ['shop-page.js', 'listing.js'];
const feeds = readFeeds(process.env.ANSIM_FEEDS ?? 'lib/feed/feeds.json');

/**
 * A policy cannot follow what a user subscribes to, so that the worker's has to let it reach any host it could be allowed.
 * `lib/feed/only-to.ts` holds it to those it is; the extension's pages reach none at all.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
const pagePolicy = '<meta http-equiv="Content-Security-Policy" content="connect-src \'none\'" />';

export default defineConfig({
  outDir,
  imports: false,
  vite: () => ({
    define: {
      __ANSIM_FEEDS__: JSON.stringify(feeds),
      __ANSIM_STARTER_HASH__: JSON.stringify(starterHash()),
      __ANSIM_ROUND_APART__: JSON.stringify(roundApart()),
    },
    build: { sourcemap: false, target: 'es2022' },
    plugins: [
      {
        name: 'ansim:pages-reach-no-network',
        apply: 'build',
        transformIndexHtml: (html: string) => html.replace('<head>', `<head>\n    ${pagePolicy}`),
      },
      {
        // Most of them runs on every product page. Left to its first call each function costs more, and most of that falls into
        // the costliest reading of the page. Chromium 136 and later; for other browsers a comment.
        name: 'ansim:scripts-compiled-at-once',
        apply: 'build',
        generateBundle: {
          order: 'post',
          handler(_options: unknown, bundle: Record<string, { fileName: string; code?: string }>) {
            for (const file of Object.values(bundle))
              if ([alwaysOn, ofListings].includes(file.fileName))
                file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
          },
        },
      },
    ],
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: [
      ...shopPatterns,
      ...feeds.map((feed) => `${new URL(feed.url).protocol}//${new URL(feed.url).hostname}/*`),
    ],
    optional_permissions: ['notifications'],
    // Asked for one at a time; a list can also be tried on the very computer it is made on.
    optional_host_permissions: ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*'],
    ...(command === 'build' && {
      content_security_policy: { extension_pages: contentSecurityPolicy },
    }),
    action: {
      default_title: '__MSG_actionTitle__',
      default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'ansim@ansim.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '137' }),
  }),
  hooks: {
    // Registered by hand, not through WXT's content-script layer, which announces itself to the page and lets any page
    // switch it off by an event; see lib/page/README.md.
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [
        {
          matches: [...shopPatterns],
          exclude_matches: [...notShopPatterns],
          js: [alwaysOn],
          run_at: 'document_start',
        },
      ];
    },
  },
});

function readFeeds(file: string): FeedConfig[] {
  const parsed = feedsConfigSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data.feeds;
  const [issue] = parsed.error.issues;
  throw new Error(`${file}: ${issue?.path.join('.')}: ${issue?.message}. See "Your own feed" in README.md.`);
}

/** The starter edition is trusted by the hash of its manifest, compiled into the build. */
function starterHash(): string {
  const file = resolve('public/starter/manifest.json');
  if (!existsSync(file)) throw new Error(`${file} is missing. Make it by: npm run starter`);
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** Milliseconds between two openings of a verification round. A build for tests may go faster; one into `.output` never does. */
function roundApart(): number {
  const given = process.env.ANSIM_ROUND_APART;
  if (given === undefined) return politePace.apart;
  if (outDir === '.output')
    throw new Error('ANSIM_ROUND_APART is for test builds: set ANSIM_OUT_DIR as well.');
  return Number(given);
}
