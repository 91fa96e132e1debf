import type { LedgerDay, LedgerGroup, LedgerLine, LedgerPage, LedgerTotal } from '../core/ledger-page';
import {
  type RequestEnd,
  type RequestReason,
  type RequestRecord,
  requestReasons,
} from '../core/request-record';
import type { Language } from './language';
import { type Sentences, sentencesIn } from './sentences';
import { dayIn, localDay, momentIn, numbered, sizedIn } from './words';

export interface LedgerInput {
  language: Language;
  /** All that are recorded, newest first. */
  requests: RequestRecord[];
  /** How many of the newest are shown one by one. */
  shown: number;
  bounds: { most: number; days: number };
  /** Rows that cannot be read. */
  unreadable: number;
  /** What could not be recorded. */
  unrecorded: { count: number; since: string; last: string } | undefined;
  /** Where the user is; the browser's own where it is left out. */
  timeZone?: string;
}

/** The network ledger in words: what was asked for and of whom in all, then day by day, newest first. */
export function composeLedger(input: LedgerInput): LedgerPage {
  const { language, requests, shown, bounds, timeZone } = input;
  const compose = new LedgerWords(language, timeZone);
  const { say } = compose;
  const oldest = requests.at(-1);
  return {
    told:
      oldest === undefined
        ? say.none
        : say.summary(
            say.requests(requests.length),
            dayIn(language, localDay(oldest.at, timeZone)),
            compose.received(requests),
          ),
    kept: say.kept(numbered(language, bounds.most), numbered(language, bounds.days)),
    gaps: compose.gaps(input),
    count: requests.length,
    reasons: requestReasons.flatMap((reason) => compose.reasonTotal(reason, requests)),
    hosts: compose.hostTotals(requests),
    days: compose.days(requests.slice(0, shown)),
    older: Math.max(0, requests.length - shown),
  };
}

class LedgerWords {
  readonly say: Sentences['dashboard']['ledger'];

  constructor(
    private readonly language: Language,
    private readonly timeZone: string | undefined,
  ) {
    this.say = sentencesIn(language).dashboard.ledger;
  }

  received(requests: RequestRecord[]): string {
    return sizedIn(
      this.language,
      requests.reduce((sum, { end }) => sum + (end?.bytes ?? 0), 0),
    );
  }

  gaps({ language, unreadable, unrecorded, timeZone }: LedgerInput): string[] {
    const { say } = this;
    const day = (iso: string) => dayIn(language, localDay(iso, timeZone));
    return [
      ...(unrecorded
        ? [say.unrecorded(say.requests(unrecorded.count), day(unrecorded.since), day(unrecorded.last))]
        : []),
      ...(unreadable > 0 ? [say.unreadable(say.requests(unreadable))] : []),
    ];
  }

  reasonTotal(reason: RequestReason, all: RequestRecord[]): LedgerTotal[] {
    const requests = all.filter((each) => each.reason === reason);
    return requests.length === 0 ? [] : [{ ...this.say.reasons[reason], ...this.total(requests) }];
  }

  hostTotals(all: RequestRecord[]): LedgerTotal[] {
    return [...grouped(all, ({ host }) => host)]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([name, requests]) => ({ name, ...this.total(requests) }));
  }

  days(requests: RequestRecord[]): LedgerDay[] {
    const days = grouped(requests, ({ at }) => localDay(at, this.timeZone));
    return [...days].map(([day, ofDay]) => ({
      day,
      told: dayIn(this.language, day),
      groups: [...grouped(ofDay, ({ reason, host }) => `${reason} ${host}`).values()].flatMap((each) =>
        this.group(each),
      ),
    }));
  }

  private total(requests: RequestRecord[]): Pick<LedgerTotal, 'requests' | 'received'> {
    return { requests: numbered(this.language, requests.length), received: this.received(requests) };
  }

  private group(requests: RequestRecord[]): LedgerGroup[] {
    const [first] = requests;
    if (!first) return [];
    const { say } = this;
    const withoutEnd = requests.filter(({ end }) => end === undefined).length;
    const failed = requests.filter(({ end }) => end !== undefined && !wentWell(end)).length;
    return [
      {
        reason: say.reasons[first.reason].name,
        host: first.host,
        told: `${say.requests(requests.length)}, ${this.received(requests)}`,
        trouble: [
          ...(failed > 0 ? [say.failed(failed)] : []),
          ...(withoutEnd > 0 ? [say.withoutEnd(withoutEnd)] : []),
        ],
        requests: requests.map((request) => this.line(request)),
      },
    ];
  }

  private line({ id, at, method, path, end }: RequestRecord): LedgerLine {
    return {
      id,
      time: momentIn(this.language, at, this.timeZone),
      asked: `${method} ${path}`,
      outcome: this.outcome(end),
      received: end === undefined ? '' : sizedIn(this.language, end.bytes),
      troubled: end === undefined || !wentWell(end),
    };
  }

  private outcome(end: RequestEnd | undefined): string {
    const { say } = this;
    if (!end) return say.unfinished;
    if (end.kind !== 'answered') return say.ends[end.kind];
    if (end.status === 304) return say.notModified;
    return wentWell(end) ? say.received : say.error(end.status ?? 0);
  }
}

function wentWell({ kind, status = 0 }: RequestEnd): boolean {
  return kind === 'answered' && ((status >= 200 && status < 300) || status === 304);
}

function grouped<T>(all: T[], keyOf: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}
