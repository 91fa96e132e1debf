import type { ProductsSentences } from './products-sentences';
import { counted, numbered } from './words';

const products = counted('en', { one: 'product', other: 'products' });
const notices = counted('en', { one: 'notice', other: 'notices' });
const name = counted('en', { one: 'notice names', other: 'notices name' });
const newOnes = counted('en', { one: 'new notice', other: 'new notices' });

export const enProducts: ProductsSentences = {
  heading: 'My products',
  about:
    'Products you looked at, bought or added, and words you watch. Each new list is compared with them, on this computer only; when an authority lists one, or takes a notice back, you are told.',
  lookBack: {
    heading: 'Remember what I look at',
    about:
      'Off until you switch it on. Then the products whose pages you open on the two shops are remembered here, and forgotten after the days you choose.',
    on: 'Remembering',
    off: 'Not remembering',
    days: 'For',
    forDays: (days) => counted('en', { one: 'day', other: 'days' })(days),
    forget: 'Switching it off forgets what was looked at. What you bought or added stays.',
    ask: ({ on, days }, viewed) =>
      on
        ? `Forget what was looked at more than ${counted('en', { one: 'day', other: 'days' })(days)} ago? That cannot be undone.`
        : `Forget the ${counted('en', { one: 'product', other: 'products' })(viewed)} you only looked at? That cannot be undone.`,
  },
  notify: {
    heading: 'Notifications',
    about: 'Without them the toolbar icon tells you. The browser asks before it allows them.',
    on: 'The browser shows notifications.',
    blocked:
      'The settings of the browser, or of the computer, have switched Ansim’s notifications off: none is seen until they are on again there. The toolbar icon still tells you.',
    allow: 'Allow notifications',
    refused: 'The browser did not allow it. Nothing else has changed.',
  },
  add: {
    heading: 'Add a product',
    about:
      'A link, a barcode, a certificate number, or brand and model: the toy that is already at home. Or words: then you are told of new notices that name them.',
    label: 'What is it?',
    button: 'Add',
  },
  listHeading: (count) => products(count),
  none: 'No product is watched yet.',
  origins: {
    viewed: (day) => `Looked at on ${day}`,
    bought: (day) => `Marked as bought on ${day}`,
    added: (day) => `Added on ${day}`,
  },
  found: (day) => `Known here since ${day}`,
  unmatched: (day) =>
    `Found to match no more on ${day}. The notice, or the listing’s page, may have changed: compare them yourself.`,
  withdrawn: (day) => `Taken back by the authority on ${day}`,
  withdrawnByOther: (day) => `Taken back on ${day}`,
  level: { flagged: 'Listed', possible: 'Possibly listed', withdrawn: 'Notice withdrawn' },
  danger: 'Danger',
  whatToDo: 'If you have a listed product',
  refund: 'Ask for a refund or return in the shop’s order list, with the number of the notice.',
  ifPossible:
    'Of a product that is possibly listed, compare brand, model and pictures with the notice. If it is the one, stop using it.',
  notCompared: 'It has not been compared with the lists yet.',
  newMark: 'New',
  open: 'Open the listing',
  official: 'Official page',
  noticePage: 'Page of the notice',
  remove: (label) => `Delete ${label}`,
  removeAll: 'Delete all products',
  removeAllAndWords: 'Delete all products and words',
  removed: (label) => `Deleted: ${label}`,
  find: 'Find in my products',
  foundCount: (count) => `${products(count)} found.`,
  showMore: (count) => `Show more (${numbered('en', count)} left)`,
  removeAllAsk: (count, words) =>
    `Delete ${[
      ...(count > 0 ? [products(count)] : []),
      ...(words > 0 ? [counted('en', { one: 'set of words', other: 'sets of words' })(words)] : []),
    ].join(' and ')}? That cannot be undone.`,
  removeAllSure: 'Really delete all of them',
  keepInstead: 'Keep them',
  full: 'No more products can be kept. Delete some first.',
  kept: 'It is watched from now on.',
  notKept: 'It could not be kept. Try again; if it stays so, restart the browser.',
  cannotKeep:
    'Nothing in it can be watched. Give a link that names a listing, a barcode, a certificate number, brand and model, or words.',
  watchedBefore: 'It is watched already.',
  notWatched: (what, why) => `“${what}” is not watched. ${why}`,
  left: (count) =>
    `That is more than is read at once: ${counted('en', { one: 'thing is', other: 'things are' })(count)} left. Add the rest again.`,
  words: {
    heading: 'Words you watch',
    about:
      'A notice that names all of your words may be about another product: of no product is anything said here. Words are looked for in the product names, brands and models of notices, as they are written. Where they are an exact name of a kind of product that is known here, notices that name it in other words or another language are found too, and say so.',
    since: (day) => `Watched since ${day}`,
    naming: (count, day) => `${name(count)} all of these words (${ofLists(day)}).`,
    none: (day) => `No notice names all of these words (${ofLists(day)}).`,
    notAllLists: 'Not every list could be searched.',
    tooMany: (most) =>
      `More than ${numbered('en', most)} notices name these words: too many to tell you which are new. Delete them and add narrower ones, with a brand, a model or one more word.`,
    search: 'Search for these words',
    watch: 'Tell me of new notices with these words',
    kind: {
      naming: (count, words, others) =>
        `${name(count)} “${words}” in other words or another language${others ? ', and your other words as you typed them' : ''}.`,
      none: (words) =>
        `Notices that name “${words}” in other words or another language are looked for as well; there is none.`,
      sought: (words) =>
        `Notices that name “${words}” in other words or another language are looked for as well.`,
      leftOut: (words) =>
        `Too many notices name “${words}” in other words or another language to tell you which are new: your words are looked for only as you typed them.`,
      foundAs: (words, written) => `Found by the kind of product: “${words}” is “${written}” here.`,
      searchFor: (written) => `Search for “${written}”`,
    },
    cameSince: 'Notices that came since',
    more: (count) => `And ${counted('en', { one: 'more notice', other: 'more notices' })(count)}.`,
    told: {
      kept: 'From now on you are told when a new notice names these words.',
      'watched-before': 'These words are watched already.',
      full: (most) => `No more than ${numbered('en', most)} sets of words can be watched. Delete some first.`,
      'too-general': (most) =>
        `More than ${numbered('en', most)} notices name these words: too many to tell you what is new. Add a brand, a model or one more word.`,
      'too-short': 'These words are too short to be found in notices. Add a longer one.',
      'too-many-words': (most) =>
        `A notice would have to name every one of these words. Leave at most ${numbered('en', most)}: brand, model, and what it is.`,
    },
  },
  notification: {
    listed: (count) => `${products(count)} of yours: now on an official list`,
    possible: (count) => `${products(count)} of yours: may be on an official list`,
    named: (count) => `${products(count)} of yours: now named by a group’s list`,
    withdrawn: (count) => `${products(count)} of yours: a notice was withdrawn`,
    words: (count) => `${newOnes(count)} found for words you watch`,
    wordsTooMany: 'Words you watch are named by too many notices',
    wordsWithdrawn: (count) => `${notices(count)} found for words you watch: withdrawn`,
    ofWords: (words, count) => `“${words}”: ${notices(count)}`,
  },
  badge: (count) => `News about ${products(count)} of yours`,
  badgeWords: (count) =>
    `News about ${counted('en', { one: 'set of words', other: 'sets of words' })(count)} you watch`,
};

function ofLists(day: string): string {
  return day === '' ? 'on the lists here' : `lists of ${day}`;
}
