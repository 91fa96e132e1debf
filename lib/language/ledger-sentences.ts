import type { RequestEnd, RequestReason } from '../core/request-record';
import type { RequestsFileKind } from '../core/requests-file';

/** What the network ledger says. */
export interface LedgerSentences {
  heading: string;
  about: string;
  /** How every request was sent. */
  sent: string;
  /** Of each reason: what it is called, and what it means for the user. */
  reasons: Record<RequestReason, { name: string; means: string }>;
  summary(requests: string, date: string, received: string): string;
  none: string;
  kept(most: string, days: string): string;
  requests(count: number): string;
  unrecorded(requests: string, since: string, last: string): string;
  unreadable(requests: string): string;
  byReason: string;
  byHost: string;
  columns: { reason: string; host: string; requests: string; received: string };
  byDay: string;
  ends: Record<Exclude<RequestEnd['kind'], 'answered'>, string>;
  received: string;
  notModified: string;
  error(status: number): string;
  unfinished: string;
  failed(count: number): string;
  withoutEnd(count: number): string;
  older(requests: string): string;
  showOlder: string;
  save: Record<RequestsFileKind, string>;
  saveAbout: string;
  remove: string;
  removeAsk(requests: string): string;
  removed: string;
}
