import type { ClosedHours } from '../../sources/source';

const minutesOfDay = 1440;

/**
 * When a publisher answers again, as an ISO time to the minute; undefined where it is open at `now`. The hours may go past
 * midnight. A change of the clocks within them is not reckoned with: the zones that have such hours know none.
 */
export function opensAt(closed: ClosedHours, now: Date): string | undefined {
  const [from, to, at] = [minutesOf(closed.from), minutesOf(closed.to), minutesOf(localTime(closed, now))];
  if (after(from, at) >= after(from, to)) return undefined;
  const minute = Math.floor(now.getTime() / 60_000);
  return new Date((minute + after(at, to)) * 60_000).toISOString().replace('.000Z', 'Z');
}

/** Why it is not asked now, and when to run again: by its own clock, and by UTC. */
export function closedNow(closed: ClosedHours, now: Date): string | undefined {
  const opens = opensAt(closed, now);
  if (opens === undefined) return undefined;
  return `closed from ${closed.from} to ${closed.to} ${closed.timeZone}, not asked: run again at ${closed.to} (${opens}) or later`;
}

/** Minutes from one time of the day to the next occurrence of another. */
function after(from: number, to: number): number {
  return (to - from + minutesOfDay) % minutesOfDay;
}

function localTime({ timeZone }: ClosedHours, now: Date): string {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return clock.format(now);
}

function minutesOf(time: string): number {
  const [hours = '', minutes = ''] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}
