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
  ts: number;
  dur?: number;
  /** Of the thread itself: other programs of this machine do not count. */
  tdur?: number;
  tid: number;
  pid: number;
  args?: unknown;
}

/** Pieces of script that name their file. */
const named = /^(?:FunctionCall|EvaluateScript|v8\.compile|EventDispatch)$/;
/** What goes on after a timer, a frame or an answer: it names no file, and is ours where no script of the page is in it. */
const unnamed = /^(?:RunMicrotasks|TimerFire|FireAnimationFrame|FireIdleCallback)$/;

/** Traces a page until its end. */
export async function traceOurTasks(session: CDPSession): Promise<{ end(): Promise<OurTasks> }> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'v8.execute', 'disabled-by-default-devtools.timeline'],
    },
  });
  return {
    async end() {
      const complete = new Promise<void>((resolve) =>
        session.once('Tracing.tracingComplete', () => resolve()),
      );
      await session.send('Tracing.end');
      await complete;
      return ourTasks(events.filter(({ ph }) => ph === 'X'));
    },
  };
}

function ourTasks(events: readonly TraceEvent[]): OurTasks {
  const scripts = events.filter(({ name }) => named.test(name));
  const ofOthers = scripts.filter((each) => !isOurs(each) && fileOf(each) !== '');
  const nameless = events.filter(
    (each) => unnamed.test(each.name) && !ofOthers.some((other) => holds(each, other)),
  );
  const ours = outermost([...scripts.filter(isOurs), ...nameless]);
  const tasks = events.filter(({ name }) => name === 'RunTask').sort(inOrder);
  const byTask = new Map<TraceEvent, TraceEvent[]>();
  let at = 0;
  for (const each of ours) {
    while (at < tasks.length && isBefore(tasks[at], each)) at++;
    const task = tasks[at];
    const whole = task && holds(task, each) ? task : each;
    byTask.set(whole, [...(byTask.get(whole) ?? []), each]);
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
      .sort((one, other) => lasted(other) - lasted(one))
      .slice(0, 3)
      .map((part) => `${whatOf(part)} ${lasted(part).toFixed(1)} (${forcedIn(part, events)})`)
      .join(', ');
  }
  return { longest, made, longestForCards, total: sum(ours) };
}

/** Styles and layouts that a piece of script had made at once. */
function forcedIn(part: TraceEvent, events: readonly TraceEvent[]): string {
  const within = events.filter((each) => holds(part, each));
  const of = (name: RegExp) => sum(within.filter((each) => name.test(each.name)));
  const [style, layout] = [of(/^(?:UpdateLayoutTree|RecalculateStyles)$/), of(/^Layout$/)];
  return `forced style ${style.toFixed(1)}, layout ${layout.toFixed(1)}`;
}

function isOurs({ args }: TraceEvent): boolean {
  return JSON.stringify(args ?? {}).includes('chrome-extension:');
}

/** What belongs to the cards names its file. */
function isForCards(each: TraceEvent): boolean {
  return /^(?:cards|badges)\.js$/.test(fileOf(each));
}

function whatOf(each: TraceEvent): string {
  const { functionName, type } = dataOf(each);
  return [each.name, fileOf(each), functionName ?? type].filter(Boolean).join(' ');
}

function fileOf(each: TraceEvent): string {
  return dataOf(each).url?.split('/').at(-1) ?? '';
}

function dataOf({ args }: TraceEvent): { functionName?: string; url?: string; type?: string } {
  return (args as { data?: { functionName?: string; url?: string; type?: string } })?.data ?? {};
}

/** In the order of their threads and times, without those that lie within another. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const outer: TraceEvent[] = [];
  for (const each of [...events].sort(inOrder)) {
    const last = outer.at(-1);
    if (!last || !holds(last, each)) outer.push(each);
  }
  return outer;
}

function inOrder(one: TraceEvent, other: TraceEvent): number {
  return one.pid - other.pid || one.tid - other.tid || one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0);
}

/** Whether a task has ended when another begins, or is of a thread that comes before. */
function isBefore(task: TraceEvent | undefined, { pid, tid, ts }: TraceEvent): boolean {
  if (!task) return false;
  if (task.pid !== pid || task.tid !== tid) return task.pid < pid || (task.pid === pid && task.tid < tid);
  return task.ts + (task.dur ?? 0) < ts;
}

function holds(outer: TraceEvent, inner: TraceEvent): boolean {
  if (outer.pid !== inner.pid || outer.tid !== inner.tid || outer.ts > inner.ts) return false;
  return outer.ts + (outer.dur ?? 0) >= inner.ts + (inner.dur ?? 0);
}

function lasted({ tdur = 0 }: TraceEvent): number {
  return tdur / 1000;
}

function sum(events: readonly TraceEvent[]): number {
  return events.reduce((total, each) => total + lasted(each), 0);
}
