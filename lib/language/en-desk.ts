import type { DeskSentences } from './desk-sentences';
import { counted } from './words';

const reports = counted('en', { one: 'report', other: 'reports' });
const people = counted('en', { one: 'person', other: 'people' });
const entries = counted('en', { one: 'decision', other: 'decisions' });
const notices = counted('en', { one: 'notice', other: 'notices' });
const groups = counted('en', { one: 'group', other: 'groups' });
const parts = counted('en', { one: 'part', other: 'parts' });

export const enDesk: DeskSentences = {
  heading: 'Steward’s desk',
  about:
    'For those who look through reports for a feed. Everything stays on this computer: you open files of reports, compare, decide, and save a signed log that the feed is built with.',
  key: {
    heading: 'Your key',
    none: 'Decisions are signed, so that a feed can tell yours from anybody else’s. Make a key first. It stays in this browser and cannot be copied out of it.',
    make: 'Make a key',
    has: 'Give this public key to who publishes the feed, once: the feed is built with it.',
    label: 'Public key, for --steward-key',
    copy: 'Copy the key',
    copied: 'Copied',
    kept: 'If this browser’s data is deleted, the key is gone. Then make a new one, and have the feed take both keys and both logs.',
    noEd25519:
      'This browser cannot make Ed25519 keys, so nothing can be signed here. Use Chrome 137, Firefox 140 or later.',
  },
  log: {
    heading: 'Your log',
    empty: 'No decision yet.',
    has: (count, last) => `${entries(count)}, the last one ${last}.`,
    ahead:
      'The last decision is later than this computer’s clock says. Set the clock right; the order of the log holds all the same.',
    broken: (line) =>
      `Line ${line} of the log kept in this browser does not hold, so nothing is signed behind it. Save it, compare it with your last file, and start from that one.`,
    save: 'Save the log',
    open: 'Open an earlier log',
    about: 'It is kept in this browser too. Save it after every sitting and hand it to who builds the feed.',
    outcomes: {
      taken: (count) => `The log was checked whole; it goes on with ${entries(count)} from the file.`,
      'has-it': (count) => `All ${entries(count)} of the file are in the log here already.`,
      'no-key': () =>
        'There is no key on this desk yet. A log can only be continued with the key that began it.',
      forked: () =>
        'The file and the log here decide differently from some line on. Nothing was taken: two logs of one key cannot be joined.',
    },
    refused: (line) =>
      `The file is no log of this desk’s key. Nothing of it was taken. What is wrong, line ${line}:`,
  },
  files: {
    heading: 'Reports',
    about:
      'Files of reports, from an intake or from volunteers themselves. Opening one again counts nothing twice.',
    choose: 'Open files of reports',
    drop: 'Or drop the files here.',
    reading: 'Reading…',
    answers: (count) => `${reports(count)} here came again with an answer.`,
    opened: (fresh, again) =>
      again === 0 ? `${reports(fresh)} new.` : `${reports(fresh)} new, ${reports(again)} here already.`,
    refusedWhole: 'Nothing of the file was taken. What is wrong:',
    refusedPart: {
      report: (number) => `Report ${number} was left aside. What is wrong:`,
      attachment: (number) => `Attachment ${number} was left aside. What is wrong:`,
    },
    refusedLeft: (count) => `And ${parts(count)} more.`,
    lost: 'The browser stopped the reading half-way. Nothing was taken: open the file again.',
    received: (count) => `${reports(count)} on this desk.`,
    unreadable: (count) => `${reports(count)} kept here cannot be read any more. Open their files again.`,
    table: 'Save as CSV',
    reports: 'Save as JSON',
    forget: 'Delete the reports',
    forgetAsk: (count) =>
      `Delete ${reports(count)} and their pictures from this browser? Your key and your log stay; who is known for earlier reports is forgotten.`,
  },
  openHeading: (count) => `To decide: ${groups(count)}`,
  none: 'Nothing waits for a decision.',
  more: (count) => `Show ${groups(count)} more`,
  decidedHeading: (count) => `Decided: ${groups(count)}`,
  decidedAbout: 'What was decided stays in the log. A later decision takes its place.',
  decidedLeft: (count) => `And ${groups(count)} before these.`,
  kinds: {
    'still-on-sale': 'Still on sale',
    relisted: 'The same product, listed again',
    'looks-identical': 'Looks identical',
    'wrong-warning': 'The warning is wrong',
    injury: 'Injury or near miss',
    'unreadable-page': 'The page could not be read',
  },
  people: (count, known) =>
    known === 0
      ? `${people(count)} say so, all of them new.`
      : `${people(count)} say so, ${known} of them known for earlier true reports.`,
  uncounted: (count) =>
    `${reports(count)} count for nothing: the same person again, somebody whose report was invented, or too many on one day.`,
  brigade:
    'Many newcomers reported this seller within two days, or came in one file. Together they count as one person.',
  mayLink: 'Enough known people for a possible match without your look. It never makes a page red.',
  mayNotLink: 'Too few known people for a match on their word alone: look for yourself.',
  standing: {
    steward: 'The log links this listing to the notice, by a steward’s word.',
    volunteers: 'The log links this listing to the notice as possible, by volunteers’ word.',
    retracted: 'The log says that this listing is not the product of the notice.',
  },
  listing: {
    heading: 'The listing, as reported',
    noTitle: 'No title was sent',
    open: 'Open the listing',
    facts: {
      brands: 'Brand',
      models: 'Model',
      gtins: 'Barcode',
      certificates: 'Certificate',
      prices: 'Price',
      sellers: 'Seller',
      regions: 'Region',
    },
    availability: 'Availability',
    availabilities: {
      'on-sale': 'On sale',
      'sold-out': 'Sold out',
      'not-offered': 'Not offered here',
      unknown: 'Not told',
    },
  },
  notice: {
    heading: 'The notice',
    none: 'The report names no notice.',
    notHere: (id) =>
      `No list on this computer has the notice ${id}. It may be newer than the list, of another feed, or not exist.`,
    withdrawn: (day) => `The authority took this notice back on ${day}.`,
    all: 'Everything that names the product',
    find: {
      field: 'Find the notice',
      hint: 'Brand, model or product name. Only notices of the lists on this computer are found.',
      nothing: 'No list on this computer has a notice with these words.',
      gone: 'That notice cannot be read any more. Look for it again.',
      found: (count) => `${notices(count)} found`,
      named: 'You named this notice, not the reporters. Compare both sides before you accept.',
      another: 'Choose another notice',
    },
  },
  evidence: {
    lists: 'What the lists here find in common',
    reporters: 'What the reporters say they have in common',
  },
  said: 'as reported',
  report: {
    heading: (count) => `${reports(count)}`,
    left: (count) => `And ${reports(count)} before these.`,
    received: (time) => `Came to this desk ${time}`,
    made: (time) => `made ${time} by the reporter’s clock`,
    clockWrong: 'That clock is wrong; only the time of arrival counts.',
    person: (name) => `Person ${name}`,
    noName: 'Gave no name; all who give none count as one person',
    standing: { known: 'known', newcomer: 'new', ignored: 'counts for nothing: an invented report' },
    history: (accepted, rejected) => `earlier: ${accepted} accepted, ${rejected} rejected`,
    noWords: 'No words of their own.',
    answered: (time) => `Answered, by the reporter’s clock ${time}:`,
    picture: (number) => `Picture ${number}`,
    structure: 'Save the page’s structure',
    notHere: 'Named by the report, but not in any file opened here.',
    show: 'Show the picture',
    decided: (number) => `decided by entry ${number}`,
  },
  decide: {
    heading: 'Decide',
    again: 'Decide again',
    againAbout: 'The earlier decision stays in the log, and the new one takes its place.',
    choices: {
      accept: {
        name: 'Accept: it is the product',
        means: 'The next edition links this listing to the notice, on your word.',
      },
      'accept-volunteers': {
        name: 'Pass on as possible',
        means: 'A possible match on the volunteers’ word alone. It never makes a page red.',
      },
      retract: {
        name: 'Take back: it is another product',
        means: 'The next edition is silent about this listing and this notice.',
      },
      note: { name: 'Note', means: 'It is true and makes no link.' },
      reject: { name: 'Reject', means: 'The reporter is told the reason.' },
      ask: { name: 'Ask for more', means: 'The reporter is told what is missing.' },
      'needs-authority': {
        name: 'Needs an authority',
        means: 'Only an authority can say; the reporter is told so.',
      },
    },
    reason: 'Reason',
    reasons: {
      'another-product': 'It is another product',
      'notice-does-not-cover-it': 'The notice does not cover it',
      'already-gone': 'The listing was gone already',
      'already-known': 'It was known already',
      'not-enough-evidence': 'Not enough to go by',
      'not-about-safety': 'It is not about harm',
      'not-a-real-report': 'It is invented',
    },
    words: 'Your words',
    wordsAbout: 'They are public and go to the reporter with the decision.',
    wordsNeeded: 'Say what is missing.',
    noticeNeeded: 'The reports name no notice. Find it first, under “The notice”.',
    sign: 'Sign the decision',
    noKey: 'Make a key first; without one nothing can be decided.',
    decidedAs: (choice, time, number) => `${choice} (${time}, entry ${number} of the log)`,
  },
  told: {
    decided: (number) => `Entry ${number} was signed and kept. Save the log when you are done.`,
    anotherDesk: 'Another window of this desk decided meanwhile. Nothing was signed; look again and decide.',
    notPossible: 'That cannot be decided for these reports as they are now. Nothing was signed.',
  },
};
