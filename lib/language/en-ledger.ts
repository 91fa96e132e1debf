import type { LedgerSentences } from './ledger-sentences';
import { counted } from './words';

const requests = counted('en', { one: 'request', other: 'requests' });

export const enLedger: LedgerSentences = {
  heading: 'Network ledger',
  about:
    'Every request Ansim makes is written down here before it starts: when, to which address, why, and what came of it. The ledger stays on this computer.',
  sent: 'All of them were sent without cookies and without an account.',
  reasons: {
    'feed-manifest': {
      name: 'Look for a new list',
      means: 'Asks whether the list has a new edition. The file is the same for everyone.',
    },
    'feed-key': {
      name: 'Key of a list',
      means:
        'Fetches what a list is called and who signs it, because you looked at it to subscribe. The file is the same for everyone.',
    },
    'feed-signature': {
      name: 'Signature of a list',
      means: 'Fetches the proof of who published the edition. The file is the same for everyone.',
    },
    'feed-pack': {
      name: 'Part of a list',
      means: 'Fetches notices that are not on this computer yet. The file is the same for everyone.',
    },
    'feed-delta': {
      name: 'Changes of a list',
      means: 'Fetches what is new since the edition held here. The file is the same for all who hold it.',
    },
    'feed-selectors': {
      name: 'Page structures',
      means:
        'Where on a shop’s page the facts stand, for pages that could not be read. The same file for everyone.',
    },
    'feed-answers': {
      name: 'Answers to reports',
      means:
        'Fetches what became of reports, because you write or have sent one. The file is the same for everyone.',
    },
    report: {
      name: 'Report',
      means: 'Sends a report that you pressed to send, with what you left in it and nothing else.',
    },
    'direct-document': {
      name: 'Official document',
      means:
        'Fetches an authority’s own notices, because you switched that source on. They are the same for everyone.',
    },
  },
  summary: (count, date, received) => `${count} since ${date}, ${received} received.`,
  none: 'No request is recorded.',
  kept: (most, days) => `The newest ${most} requests of the last ${days} days are kept.`,
  requests,
  unrecorded: (count, since, last) =>
    `This ledger has a gap: ${count} could not be written down between ${since} and ${last}, because the browser could not store them.`,
  unreadable: (count) => `This ledger has a gap: ${count} in it cannot be read by this version of Ansim.`,
  byReason: 'What was asked for',
  byHost: 'Which addresses were asked',
  columns: { reason: 'Why', host: 'Address', requests: 'Requests', received: 'Received' },
  byDay: 'Day by day',
  ends: {
    'cut-off': 'The connection broke off',
    stopped: 'Stopped by Ansim',
    unreachable: 'No answer',
  },
  received: 'Received',
  notModified: 'Nothing new',
  error: (status) => `Answered with an error (HTTP ${status})`,
  unfinished: 'No end recorded: still under way, or the browser was closed first',
  failed: (count) => `${count} failed`,
  withoutEnd: (count) => `${count} without an end`,
  older: (count) => `${count} before that`,
  showOlder: 'Show older ones',
  save: { csv: 'Save as CSV', json: 'Save as JSON' },
  saveAbout: 'The file holds every request recorded here, with its time in UTC.',
  remove: 'Delete the ledger',
  removeAsk: (count) => `Delete ${count} from the ledger? This cannot be undone.`,
  removed: 'The ledger was deleted.',
};
