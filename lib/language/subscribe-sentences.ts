import type { SubscribeFault } from '../core/subscribe-fault';

/** What is said where somebody subscribes to a list by its address. */
export interface SubscribeSentences {
  heading: string;
  about: string;
  /** What subscribing tells the list's server, and what it does not. */
  sent: string;
  address: string;
  addressHint: string;
  fingerprint: string;
  fingerprintHint: string;
  look: string;
  looking: string;
  notLooked: string;
  preview(name: string): string;
  notAuthority: string;
  theFingerprint: string;
  compare: string;
  given: string;
  confirm: string;
  confirmGiven: string;
  subscribing: string;
  cancel: string;
  subscribed(name: string): string;
  facts: {
    address: string;
    since: string;
    notices: string;
    generated: string;
    expires: string;
    spare: string;
    licence: string;
    attribution: string;
  };
  spare(count: number): string;
  keyChanged: string;
  unsubscribe: string;
  unsubscribeNamed(name: string): string;
  unsubscribeAsk(name: string): string;
  unsubscribeLabels: { yes: string; no: string };
  unsubscribed(name: string): string;
  waiting: string;
  waitingAbout: string;
  waitingLook: string;
  waitingRemove: string;
  /** `host` is where it was asked, or empty where the address has none; `detail` is said by the fault. */
  faults: Record<SubscribeFault['kind'], (host: string, detail: string) => string>;
}
