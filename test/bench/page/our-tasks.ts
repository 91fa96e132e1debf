import type { CDPSession } from 'playwright';

/** What an extension's scripts took of a page's main thread, in milliseconds of the thread's own time. */
export interface OurTasks {
  /** The most they took of one task, forced styles and layouts included. */
  longest: number;
  /** What that was made of, the costliest first. */
  made: string;
  /** The most that what is put in for cards took of one task, as far as it names its file. */
  longestForCards: number;
  total: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  id?: string;
  ts: number;
  dur?: number;
  /** Of the thread itself: other programs of this machine do not count. */
  tdur?: number;
  tid: number;
  pid: number;
  args?: unknown;
}

/** A stretch of work that is ours, wholly or in part. */
interface Part {
  event: TraceEvent;
  ms: number;
}

/** A look at what the thread was doing; `undefined` where that tells nothing of whose work it was. */
interface Sample {
  ts: number;
  isOurs: boolean | undefined;
}

/** Pieces of script that name their file. */
const named = /^(?:FunctionCall|EvaluateScript|v8\.compile|EventDispatch)$/;
/** What goes on after a timer, a frame or an answer names no file; of these a page has its own. */
const unnamed = /^(?:RunMicrotasks|TimerFire|FireAnimationFrame|FireIdleCallback)$/;

/** Traces a page until its end. */
export async function traceOurTasks(session: CDPSession): Promise<{ end(): Promise<OurTasks> }> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [
        'devtools.timeline',
        'v8.execute',
        'disabled-by-default-devtools.timeline',
        'disabled-by-default-v8.cpu_profiler',
      ],
    },
  });
  return {
    async end() {
      const complete = new Promise<void>((resolve) =>
        session.once('Tracing.tracingComplete', () => resolve()),
      );
      await session.send('Tracing.end');
      await complete;
      return ourTasks(events);
    },
  };
}

function ourTasks(all: readonly TraceEvent[]): OurTasks {
  const started = all.find((each) => each.name === 'EvaluateScript' && fileOf(each) === 'shop-page.js');
  if (!started) throw new Error('The trace has nothing of the always-on script.');
  const samples = samplesOf(all, started);
  const events = all.filter(({ ph, pid, tid }) => ph === 'X' && pid === started.pid && tid === started.tid);
  const ours = outermost([
    ...events
      .filter((each) => named.test(each.name) && isOurs(each))
      .map((event) => ({ event, ms: lasted(event) })),
    ...events.filter(({ name }) => unnamed.test(name)).flatMap((event) => ourPart(event, samples)),
  ]);
  const tasks = events.filter(({ name }) => name === 'RunTask').sort(inOrder);
  const byTask = new Map<TraceEvent, Part[]>();
  let at = 0;
  for (const part of ours) {
    for (let task = tasks[at]; task && end(task) < part.event.ts; task = tasks[at]) at++;
    const task = tasks[at];
    const whole = task && holds(task, part.event) ? task : part.event;
    byTask.set(whole, [...(byTask.get(whole) ?? []), part]);
  }
  let longest = 0;
  let longestForCards = 0;
  let made = '';
  for (const parts of byTask.values()) {
    const took = sum(parts);
    longestForCards = Math.max(longestForCards, sum(parts.filter(isForCards)));
    if (took <= longest) continue;
    longest = took;
    made = [...parts]
      .sort((one, other) => other.ms - one.ms)
      .slice(0, 3)
      .map((part) => `${whatOf(part)} ${part.ms.toFixed(1)} (${forcedIn(part, events)})`)
      .join(', ');
  }
  return { longest, made, longestForCards, total: sum(ours) };
}

/** As much of a stretch without a name as our scripts were seen at, of all the times that anything was. */
function ourPart(event: TraceEvent, samples: readonly Sample[]): Part[] {
  const within = samples.filter(
    ({ ts, isOurs }) => isOurs !== undefined && ts >= event.ts && ts <= end(event),
  );
  const share = within.filter(({ isOurs }) => isOurs).length / Math.max(1, within.length);
  return share > 0 ? [{ event, ms: lasted(event) * share }] : [];
}

/** The thread is held up to be slow; or it clears away what anybody left. */
const untold = /^\((?:idle|garbage collector)\)$/;

interface ProfileData {
  startTime?: number;
  timeDeltas?: number[];
  cpuProfile?: {
    nodes?: { id: number; parent?: number; callFrame: { functionName: string; url?: string } }[];
    samples?: number[];
  };
}

/** What the thread of an event was seen at, by the profile that the trace holds of it. */
function samplesOf(all: readonly TraceEvent[], { pid, tid }: TraceEvent): Sample[] {
  const profiles = all.filter((each) => each.name === 'Profile' && each.pid === pid && each.tid === tid);
  return profiles.flatMap((profile) => {
    const kinds = new Map<number, boolean | undefined>();
    const samples: Sample[] = [];
    let ts = (dataOf(profile) as ProfileData).startTime ?? profile.ts;
    for (const chunk of all) {
      if (chunk.name !== 'ProfileChunk' || chunk.pid !== pid || chunk.id !== profile.id) continue;
      const { cpuProfile = {}, timeDeltas = [] } = dataOf(chunk) as ProfileData;
      for (const { id, parent, callFrame } of cpuProfile.nodes ?? []) {
        const isOurs =
          callFrame.url?.startsWith('chrome-extension:') === true || kinds.get(parent ?? -1) === true;
        kinds.set(id, untold.test(callFrame.functionName) ? undefined : isOurs);
      }
      for (const [index, id] of (cpuProfile.samples ?? []).entries()) {
        ts += timeDeltas[index] ?? 0;
        samples.push({ ts, isOurs: kinds.get(id) });
      }
    }
    return samples;
  });
}

/** Styles and layouts that a piece of script had made at once. */
function forcedIn({ event }: Part, events: readonly TraceEvent[]): string {
  const within = events.filter((each) => holds(event, each));
  const of = (name: RegExp) =>
    within.filter((each) => name.test(each.name)).reduce((total, each) => total + lasted(each), 0);
  const [style, layout] = [of(/^(?:UpdateLayoutTree|RecalculateStyles)$/), of(/^Layout$/)];
  return `forced style ${style.toFixed(1)}, layout ${layout.toFixed(1)}`;
}

function isOurs({ args }: TraceEvent): boolean {
  return JSON.stringify(args ?? {}).includes('chrome-extension:');
}

function isForCards({ event }: Part): boolean {
  return /^(?:cards|badges)\.js$/.test(fileOf(event));
}

function whatOf({ event }: Part): string {
  const { functionName, type } = dataOf(event) as { functionName?: string; type?: string };
  return [event.name, fileOf(event), functionName ?? type].filter(Boolean).join(' ');
}

function fileOf(each: TraceEvent): string {
  return (dataOf(each) as { url?: string }).url?.split('/').at(-1) ?? '';
}

function dataOf({ args }: TraceEvent): object {
  return (args as { data?: object } | undefined)?.data ?? {};
}

/** In the order of their times, without those that lie within another. */
function outermost(parts: readonly Part[]): Part[] {
  const outer: Part[] = [];
  for (const each of [...parts].sort((one, other) => inOrder(one.event, other.event))) {
    const last = outer.at(-1);
    if (!last || !holds(last.event, each.event)) outer.push(each);
  }
  return outer;
}

function inOrder(one: TraceEvent, other: TraceEvent): number {
  return one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0);
}

function holds(outer: TraceEvent, inner: TraceEvent): boolean {
  return outer.ts <= inner.ts && end(outer) >= end(inner);
}

function end({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}

function lasted({ tdur = 0 }: TraceEvent): number {
  return tdur / 1000;
}

function sum(parts: readonly Part[]): number {
  return parts.reduce((total, { ms }) => total + ms, 0);
}
