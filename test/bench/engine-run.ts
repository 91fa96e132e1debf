import { createIndexBuilder } from '../../lib/matching/build-index';
import { openIndex } from '../../lib/matching/open-index';
import { percentile } from './bench';
import { engines } from './engines';
import { syntheticListings, syntheticNotice } from './synthetic';

/** One engine in a process of its own, so that its peak memory is its own: `engine-run.ts ENGINE NOTICES LISTINGS`. */
const [name = '', notices = '100000', listings = '1000'] = process.argv.slice(2);
/** Milliseconds spent on queries; a slow engine answers fewer of them. */
const budget = 20_000;
const count = Number(notices);

const planted = syntheticListings(count, Number(listings));
const started = performance.now();
const built = name === 'ours' ? buildOurs() : await buildPeer();
const buildMs = performance.now() - started;

const form = await built.serialised?.();
const opening = performance.now();
await form?.open();
const openMs = performance.now() - opening;

const times: number[] = [];
let right = 0;
const until = performance.now() + budget;
for (const { listing, of } of planted) {
  const asked = performance.now();
  const best = await built.best(listing.titles[0] ?? '');
  times.push(performance.now() - asked);
  if (best === of) right++;
  if (performance.now() > until) break;
}
times.sort((a, b) => a - b);
console.log(
  JSON.stringify({
    buildMs,
    openMs: form ? openMs : undefined,
    bytes: form?.bytes,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    asked: times.length,
    right: right / times.length,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  }),
);

async function buildPeer() {
  const engine = engines[name];
  if (!engine) throw new Error(`no engine "${name}"`);
  const texts = Array.from({ length: count }, (_, at) => {
    const { names, brands, models } = syntheticNotice(at);
    return `${names[0]?.text} ${brands[0]} ${models[0]}`;
  });
  return engine.build(texts);
}

function buildOurs() {
  const builder = createIndexBuilder();
  for (let at = 0; at < count; at++) builder.add(syntheticNotice(at), { pack: 0, offset: at, length: 1 });
  const buffer = builder.finish();
  const opened = openIndex(buffer);
  if (opened.kind === 'unreadable') throw new Error(opened.why);
  const { index } = opened;
  const [sample] = planted;
  return {
    best: (title: string) =>
      sample ? (index.candidates({ ...sample.listing, titles: [title] })[0]?.offset ?? -1) : -1,
    serialised: async () => ({ bytes: buffer.byteLength, open: async () => void openIndex(buffer) }),
  };
}
