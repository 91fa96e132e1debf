import { enSubscribe } from './en-subscribe';
import type { ListsPageSentences } from './lists-page-sentences';
import type { ListSentences } from './sentences';

export const enLists: ListSentences = {
  starter: 'Starter list',
  of: (date) => `Of ${date}`,
  expired: (date) => `Expired: of ${date}`,
  none: 'Nothing received yet',
  straight: 'straight from the source',
  since: (date) => `notices since ${date}`,
  unfinished: 'still being fetched',
  lastSuccess: (ago) => `last looked ${ago}`,
  sourceAsOf: (authority, date) => `Of ${authority}, as of ${date}.`,
  moreSourcesAsOf: (count, date) =>
    count === 1
      ? `One more source was last fetched on ${date}.`
      : `${count} more sources were last fetched weeks ago, the oldest on ${date}.`,
  source: (count, newest, licence) =>
    newest === undefined ? `${count} · ${licence}` : `${count}, newest of ${newest} · ${licence}`,
  failed: (ago, why) => `The last update failed ${ago}. ${why}`,
  faults: {
    unreachable: 'The list’s server could not be reached.',
    'bad-answer': 'The server answered with something that is no list.',
    'too-large': 'The answer was larger than a list may be, so it was refused.',
    'bad-signature': 'The signature is not the right one, so the list was refused.',
    'bad-manifest': 'This version cannot read the list’s form. Update the extension.',
    'rolled-back': 'The list was older than one already received, so it was refused.',
    'changed-in-place': 'The list had changed without a new number, so it was refused.',
    'fast-forward': 'The list’s number was too far ahead, so it was refused.',
    'future-dated': 'The list is dated in the future, so it was refused. Check your computer’s clock too.',
    'held-mass-change': 'So much changed at once that it waits for the next list to confirm it.',
    'bad-pack': 'A part of the list was missing or damaged, so it was refused.',
    'foreign-source': 'The list spoke in the name of an authority it may not speak for, so it was refused.',
    'not-believed': 'What the authority’s server sent does not look like its whole list, so it was refused.',
    'storage-full': 'There is no room left to store the list. Make room, then check again.',
    'storage-fault': 'The browser could not store the list. Restart the browser.',
    'access-revoked': 'Ansim may not reach the list’s server: its access has been turned off.',
    fault: 'Something failed inside Ansim.',
  },
  storage: {
    full: 'There is no room left to store the lists. Make room, then press “Check now”.',
    blocked:
      'Another window still uses what an older version of Ansim stored. Close the other windows, then press “Check now”.',
    downgrade: 'A later version of Ansim stored the lists, and this one cannot read them. Update Ansim.',
    corrupt:
      'What Ansim stored cannot be read. Press “Check now”, which fetches it again; if it stays so, restart the browser.',
    unavailable:
      'The browser gives Ansim nowhere to store the lists. Press “Check now”; if it stays so, restart the browser.',
  },
};

export const enListsPage: ListsPageSentences = {
  heading: 'Lists and sources',
  about: 'Ansim compares what you look at with these lists, on this computer.',
  checkNow: 'Check now',
  fetching: 'Fetching lists…',
  checked: 'Looked for new lists just now.',
  direct: 'Straight from the authorities',
  directAbout: 'Ansim can fetch official notices itself, with nobody in between.',
  directAsked: 'When you switch a source on, the browser asks whether Ansim may reach that one address.',
  directSent:
    'Nothing about what you look at is sent: the files are the same whatever you browse, and they are asked for without cookies. As with any address, the authority’s server can see that this computer asked.',
  sources: {
    'eu-safety-gate': {
      about: (host) =>
        `The weekly reports of the last two years, from ${host}. About 15 MB once, then 1 MB a day.`,
    },
    'us-cpsc': {
      about: (host) =>
        `The recalls of the last ten years, from ${host}. About 15 MB once, then half a megabyte a day.`,
    },
  },
  states: { off: 'Off', on: 'On', 'no-access': 'No access' },
  noAccess: (host) =>
    `The browser no longer lets Ansim reach ${host}. What was fetched before stays, with its date.`,
  fetchedSince: (date) => `Notices since ${date} are here.`,
  nothingYet: 'Nothing has come yet.',
  progress: (kept, wanted) =>
    `${kept} of ${wanted} documents are here. The rest follow by themselves over the next hours.`,
  allowAgain: 'Allow again',
  refused: (host) => `Not switched on: the browser was not allowed to let Ansim reach ${host}.`,
  kept: 'The lists in use',
  noLists: 'No list has arrived yet.',
  ways: {
    feed: (name) => `Signed feed “${name}”`,
    direct: 'Straight from the source',
    starter: 'Shipped with the extension',
    own: 'A group’s own list',
    added: 'Added by you, not an authority’s',
  },
  listStates: {
    current: 'Current',
    expired: 'Expired',
    unfinished: 'Still being fetched',
    starter: 'Not updated',
    none: 'Nothing received yet',
  },
  facts: {
    notices: 'Notices',
    newest: 'Newest notice',
    lastSuccess: 'Last fetched',
    way: 'Came by',
    licence: 'Licence',
    attribution: 'Attribution',
  },
  notAuthority: 'Not an authority’s',
  subscribe: enSubscribe,
};
