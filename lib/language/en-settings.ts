import type { DismissedSentences, SettingsSentences } from './settings-sentences';
import { counted } from './words';

const entries = counted('en', { one: 'entry', other: 'entries' });

export const enSettings: SettingsSentences = {
  heading: 'Settings',
  about: 'Settings, and what is kept of your own. All of it stays on this computer.',
  language: 'Language',
  languageAbout: 'Everything Ansim says, on the page, in the popup and here.',
  direct: 'Official sources',
  directAbout: 'Which notices are fetched straight from the authorities is set under “Lists and sources”.',
  file: 'Everything in one file',
  fileAbout:
    'Save what is your own, to keep it or to take it to another browser: settings, dismissed warnings, products, reports, verification rounds and what was seen, lists you added, counts and the network ledger. What the lists hold is not in it; it comes again by itself. A steward’s desk saves its own files.',
  save: 'Save everything as a file',
  takeIn: 'Take in a file',
  takeInAbout:
    'What the file holds is added to what is here. Nothing that is here goes, and no report in it is sent by itself. A list out of a file is used only after you have confirmed it. If anything in the file cannot be read, nothing is changed.',
  takingIn: 'Taking in the file…',
  kept: 'What is kept of your own',
  keptAbout:
    'Delete any of it here. Lists you did not add stay, and so do the warnings they lead to. A steward’s desk is not touched.',
  columns: { name: 'What', count: 'How much', action: 'Delete' },
  tables: {
    dismissals: {
      name: 'Dismissed warnings',
      about: 'Which warnings you continued past.',
      count: counted('en', { one: 'warning', other: 'warnings' }),
    },
    products: {
      name: 'My products',
      about: 'Products you looked at, bought or added, and words you watch.',
      count: counted('en', { one: 'entry', other: 'entries' }),
    },
    outbox: {
      name: 'My reports',
      about: 'Reports you wrote, with their pictures, and what became of them.',
      count: counted('en', { one: 'report', other: 'reports' }),
    },
    rounds: {
      name: 'Verification rounds',
      about: 'Which listings you set out to look at, and how far you got.',
      count: counted('en', { one: 'round', other: 'rounds' }),
    },
    sightings: {
      name: 'What was seen of listings',
      about:
        'That a listing was on sale, sold out or not offered: when, and from which country. Of visits also its title, price and seller.',
      count: counted('en', { one: 'sighting', other: 'sightings' }),
    },
    relistings: {
      name: 'Possible relistings',
      about: 'Listings that may be one that was seen not offered, put up again.',
      count: counted('en', { one: 'listing', other: 'listings' }),
    },
    subscriptions: {
      name: 'Lists you added',
      about: 'Addresses and keys of the lists you subscribed to. Deleting them takes their notices away too.',
      count: counted('en', { one: 'list', other: 'lists' }),
    },
    days: {
      name: 'Counts of pages',
      about: 'How many pages were read and checked, an entry a day and shop. Numbers only.',
      count: entries,
    },
    requests: {
      name: 'Network ledger',
      about: 'Which addresses Ansim asked, when and why.',
      count: counted('en', { one: 'request', other: 'requests' }),
    },
  },
  remove: 'Delete',
  removeAsk: (name, count) => `Delete “${name}” (${count})? This cannot be undone.`,
  removeAll: 'Delete everything of mine',
  removeAllAsk:
    'Delete everything of yours: settings, dismissed warnings, products, reports, rounds and what was seen, lists you added, counts and the ledger? This cannot be undone. Dismissed warnings will show again.',
  removed: (name) => `Deleted: ${name}.`,
  removedAll: 'Everything of yours was deleted.',
  imported: 'The file was taken in.',
  settingsTaken: 'Its settings are used from now on.',
  nothingNew: 'Everything in it was here already.',
  joined: {
    added: (count) => `${count} added`,
    changed: (count) => `${count} brought up to date`,
    same: (count) => `${count} here already`,
    noRoom: (count) => `${count} left out, because there is no room for more`,
  },
  unknown: (names) => `This version does not know some of what is in the file, and left it out: ${names}.`,
  refused: 'The file was not taken in. Nothing was changed.',
  faults: {
    'too-large': 'It is larger than such a file can be.',
    'not-json': 'It is damaged, or it is no file of this kind: it cannot be read as JSON.',
    'not-ours': 'It was not saved by Ansim, or it was changed so that it cannot be read.',
    newer: 'It was saved by a later version of Ansim. Update the extension, then try again.',
    'bad-row': (table, row, detail) => `In “${table}”, entry ${row} cannot be read (${detail}).`,
    'bad-settings': (detail) => `Its settings cannot be read (${detail}).`,
    'too-many-rows': (table) => `“${table}” holds more than there can be.`,
  },
};

export const enDismissed: DismissedSentences = {
  heading: 'Dismissed warnings',
  about:
    'Warnings you continued past. They show as a narrow strip only, until the evidence grows or the notice changes. Undo a dismissal, and the whole warning shows again.',
  none: 'You have dismissed no warning.',
  on: (date) => `Dismissed on ${date}`,
  undoAll: 'Show all of them again',
  undoAllAsk: (count) => `Show ${count} again whenever you open their pages?`,
  undoneAll: 'All of them show again.',
  undone: (label) => `Shows again: ${label}`,
};
