import type { Import } from './import-graph';

/** One folder of the house, or one file that stands alone in it: what it may import. */
export interface Room {
  /** Of ours, by folder or file. */
  may: string[];
  /** Of ours, as types only. */
  mayAsTypes?: string[];
  packages: string[];
  /** Why, and what to do instead. */
  advice: string;
}

const pure =
  'It is pure: what it needs of the world is passed in by who calls it. Move the decision here and the doing to where it is wired.';

/** The arrows between the folders of the house, see "How it is built" in README.md. They point down only. */
export const rooms: Record<string, Room> = {
  'lib/core': { may: [], packages: ['zod'], advice: `The domain imports nothing of ours. ${pure}` },
  'lib/messages.ts': { may: ['lib/core'], packages: ['zod'], advice: 'Messages speak of the domain only.' },
  'lib/matching': { may: ['lib/core'], packages: [], advice: pure },
  'lib/feed': {
    may: ['lib/core', 'lib/matching'],
    packages: ['zod'],
    advice: `Fetch and clock are passed in. ${pure}`,
  },
  'lib/sources': {
    may: ['lib/core'],
    packages: ['zod', 'fast-xml-parser'],
    advice: `Bytes in, notices out. ${pure}`,
  },
  'lib/reports': {
    may: ['lib/core', 'lib/feed'],
    packages: ['zod'],
    advice: `What reports, decisions and outcomes are, for the extension and the publisher alike. ${pure}`,
  },
  'lib/direct': {
    may: ['lib/core', 'lib/feed', 'lib/sources'],
    packages: [],
    advice: `It fetches sources as the feed is fetched: fetch, clock and pauses are passed in. ${pure}`,
  },
  'lib/marketplaces': {
    may: ['lib/core'],
    packages: [],
    advice: 'DOM in, listing out, and part of the always-on script: no library and no browser API.',
  },
  'lib/language': {
    may: ['lib/core'],
    mayAsTypes: ['lib/reports/outbox.ts', 'lib/reports/decision.ts'],
    packages: [],
    advice: `It words what the domain decided. ${pure}`,
  },
  'lib/check-page': {
    may: ['lib/core', 'lib/feed', 'lib/language', 'lib/marketplaces', 'lib/matching', 'components'],
    packages: ['preact', 'zod'],
    advice:
      'Answers to what somebody asks, for the extension too, and the public record’s page for it, which `feed site` bundles. It knows no extension and no browser API.',
  },
  'lib/store': {
    may: ['lib/core', 'lib/feed', 'lib/direct', 'lib/matching', 'lib/reports'],
    packages: ['dexie', 'zod'],
    advice: 'The store keeps; it does not decide.',
  },
  'lib/page': {
    may: ['lib/core', 'lib/marketplaces'],
    mayAsTypes: ['lib/messages.ts'],
    packages: [],
    advice: 'Part of the always-on script: no library; messages are imported as types (`import type`).',
  },
  'lib/publisher': {
    may: ['lib'],
    packages: ['node', 'zod', 'jsdom', 'vite'],
    advice: 'The publisher may use all of lib, Node, zod, jsdom, and vite to bundle the record’s page.',
  },
  components: {
    may: ['lib/core', 'lib/language'],
    mayAsTypes: ['lib/page/warning-painter.ts', 'lib/page/card-painter.ts'],
    packages: ['preact'],
    advice: 'Views are fed by props. Pass in what they need, or import its type.',
  },
  entrypoints: {
    may: ['lib', 'components'],
    packages: ['wxt', 'preact', 'zod'],
    advice: 'Wiring only: browser and worker come from wxt, decisions from lib.',
  },
};

/** Where Node-only code lives; the extension must never reach it. */
const nodeOnly = 'lib/publisher';

/** What is wrong with an import, with the rule and what to do; undefined where it is allowed. */
export function brokenArrow(each: Import): string | undefined {
  const [name, room] = roomOf(each.from) ?? [];
  if (name === undefined || room === undefined) return undefined;
  const where = `${each.from}:${each.line} imports "${each.specifier}".`;
  if (each.file === undefined) {
    const wanted = each.package?.startsWith('node:') ? 'node' : each.package;
    if (wanted !== undefined && room.packages.includes(wanted)) return undefined;
    return `${where} ${name} may import of packages: ${room.packages.join(', ') || 'none'}. ${room.advice}`;
  }
  if (isIn(each.file, 'entrypoints') && name !== 'entrypoints')
    return `${where} Nobody imports entrypoints. Move what is shared to lib or components.`;
  if (isIn(each.file, nodeOnly) && name !== nodeOnly)
    return `${where} ${nodeOnly} runs in Node only. Move what is shared to another folder of lib.`;
  if (isIn(each.file, name)) return undefined;
  if (room.may.some((allowed) => isIn(each.file ?? '', allowed))) return undefined;
  const asType = room.mayAsTypes?.some((allowed) => isIn(each.file ?? '', allowed)) === true;
  if (asType && each.typeOnly) return undefined;
  return `${where} ${name} may import: ${room.may.join(', ') || 'nothing of ours'}${asType ? ', and this one as a type (`import type`)' : ''}. ${room.advice}`;
}

/** The room a file is in: the longest name that fits. */
export function roomOf(file: string): [string, Room] | undefined {
  return Object.entries(rooms)
    .filter(([name]) => isIn(file, name))
    .sort(([a], [b]) => b.length - a.length)[0];
}

function isIn(file: string, folder: string): boolean {
  return file === folder || file.startsWith(`${folder}/`);
}

/** The fixed top level, and what tools insist on. */
export const topLevel = [
  ...['entrypoints', 'components', 'lib', 'public', 'test', 'wxt.config.ts', 'package.json', 'README.md'],
  ...['package-lock.json', 'tsconfig.json', 'biome.json', 'vitest.config.ts', 'LICENSE'],
];

/** What each script that runs on a page may carry of packages. The first is in every page of the shops. */
export const pageScripts: Record<string, string[]> = {
  'entrypoints/shop-page.ts': ['wxt'],
  'entrypoints/listing.ts': ['wxt'],
  'entrypoints/warning.tsx': ['wxt', 'preact'],
  'entrypoints/read-further.ts': ['wxt'],
  'entrypoints/cards.ts': ['wxt'],
  'entrypoints/badges.tsx': ['wxt', 'preact'],
  'entrypoints/popup/main.tsx': ['wxt', 'preact'],
  'entrypoints/dashboard/main.tsx': ['wxt', 'preact'],
};

/** The only files of the extension that call what reaches the network, each with why. The publisher runs in Node. */
export const networkCallers: Record<string, string> = {
  'entrypoints/background/network.ts':
    'the one that holds the browser’s own fetch, behind the network ledger',
  'lib/feed/recorded-fetch.ts': 'the ledger itself: it calls the fetch it is given',
  'lib/feed/fetch-bounded.ts': 'it calls the fetch it is given, which is a recorded one',
  'lib/reports/send-report.ts': 'the same',
  'lib/check-page/main.tsx':
    'no part of the extension: the public record’s page, which loads its own site’s files as it opens',
  'lib/check-page/load-file.ts': 'the same: it calls the fetch it is given',
};

const reachesNetwork =
  /(?<![\w$])(?:fetch|sendBeacon|importScripts)\s*\(|\bnew\s+(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|Image)\b|\b(?:globalThis|window|self)\s*(?:\.\s*|\[\s*['"])fetch\b/;

/** What is wrong where a file reaches the network past the ledger; undefined where it does not. */
export function pastTheLedger(file: string, source: string): string | undefined {
  if (file in networkCallers || isIn(file, nodeOnly)) return undefined;
  const line = source
    .split('\n')
    .findIndex((each) => reachesNetwork.test(each.replace(/^\s*(?:\/\/|\*|\/\*).*/, '')));
  if (line === -1) return undefined;
  return `${file}:${line + 1} reaches the network past the ledger. Take the Fetch of Parts.sync, and say the reason.`;
}

export const mostLines = 300;

/** What is wrong with a file's name; undefined where it is well named. */
export function badName(file: string): string | undefined {
  const name = file.split('/').at(-1) ?? file;
  const words = file.replace(/\.[^/]*$/, '').split(/[/.-]/);
  const empty = words.find((word) => /^(?:utils?|helpers?|managers?)$/i.test(word));
  if (empty !== undefined)
    return `${file}: "${empty}" says nothing. Name it by what it does for its user, as check-listing.ts does.`;
  if (/^(?:README\.md|\.[\w.-]+)$/.test(name)) return undefined;
  if (/^[A-Z][A-Za-z0-9]*\.tsx$/.test(name)) {
    return /^(?:components|entrypoints)\//.test(file)
      ? undefined
      : `${file}: components live in components/ or beside their page.`;
  }
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*$/.test(name)) return undefined;
  return `${file}: file names are kebab-case (check-listing.ts), components PascalCase.tsx.`;
}
