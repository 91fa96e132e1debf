import type { Browser } from 'playwright';
import { z } from 'zod';

/** A piece of work of a page's main thread: between the marks `… from` and `… to`, or the start of an extension's script. */
export interface Work {
  name: string;
  /** Milliseconds of the thread's own time: what other programs of the machine take is not in it. */
  ms: number;
}

const event = z.object({
  name: z.string(),
  ts: z.number(),
  dur: z.number().optional(),
  /** The thread's own clock; not every system has one. */
  tts: z.number().optional(),
  tdur: z.number().optional(),
  args: z
    .object({ data: z.object({ url: z.string() }).partial().optional() })
    .partial()
    .optional(),
});
type Event = z.output<typeof event>;

/** The work of main threads while the steps run, in its order. A mark that stands alone is work of no time. */
export async function recordWork(browser: Browser, steps: () => Promise<void>): Promise<Work[]> {
  const session = await browser.newBrowserCDPSession();
  const events: Event[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const each of value) {
      const { success, data } = event.safeParse(each);
      if (success) events.push(data);
    }
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['blink.user_timing', 'devtools.timeline'],
      excludedCategories: ['*'],
    },
  });
  await steps();
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await ended;
  await session.detach();
  return workOf(events.sort((one, other) => one.ts - other.ts));
}

function workOf(events: readonly Event[]): Work[] {
  const work: Work[] = [];
  const open = new Map<string, Event>();
  for (const each of events) {
    const [, name = each.name, end] = /^(.*) (from|to)$/.exec(each.name) ?? [];
    const from = open.get(name);
    if (end === 'from') open.set(name, each);
    else if (end === 'to' && from) work.push({ name, ms: (clock(each) - clock(from)) / 1000 });
    else if (each.name === 'told') work.push({ name: 'told', ms: 0 });
    else if (each.name === 'EvaluateScript' && each.args?.data?.url?.startsWith('chrome-extension:'))
      work.push({ name: each.args.data.url, ms: (each.tdur ?? each.dur ?? Number.NaN) / 1000 });
  }
  return work;
}

function clock({ tts, ts }: Event): number {
  return tts ?? ts;
}
