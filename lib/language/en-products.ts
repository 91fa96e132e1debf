import type { ProductsSentences } from './products-sentences';
import { counted } from './words';

const products = counted('en', { one: 'product', other: 'products' });

export const enProducts: ProductsSentences = {
  heading: 'My products',
  about:
    'Products you looked at, bought or added. Each new list is compared with them, on this computer only; when an authority lists one, or takes a notice back, you are told.',
  lookBack: {
    heading: 'Remember what I look at',
    about:
      'Off until you switch it on. Then the products whose pages you open on the two shops are remembered here, and forgotten after the days you choose.',
    on: 'Remembering',
    off: 'Not remembering',
    days: 'Days',
    forget: 'Switching it off forgets what was looked at. What you bought or added stays.',
  },
  notify: {
    heading: 'Notifications',
    about: 'Without them the toolbar icon tells you. The browser asks before it allows them.',
    on: 'The browser shows notifications.',
    allow: 'Allow notifications',
    refused: 'The browser did not allow it. Nothing else has changed.',
  },
  add: {
    heading: 'Add a product',
    about: 'A link, a barcode, a certificate number, or brand and model: the toy that is already at home.',
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
  withdrawn: (day) => `Taken back by the authority on ${day}`,
  withdrawnByOther: (day) => `Taken back on ${day}`,
  level: { flagged: 'Listed', possible: 'Possibly listed', withdrawn: 'Notice withdrawn' },
  notCompared: 'It has not been compared with the lists yet.',
  newMark: 'New',
  open: 'Open the listing',
  official: 'Official page',
  noticePage: 'Page of the notice',
  remove: (label) => `Delete ${label}`,
  removeAll: 'Delete all products',
  removeAllSure: 'Really delete all of them',
  keepInstead: 'Keep them',
  full: 'No more products can be kept. Delete some first.',
  kept: 'It is watched from now on.',
  notKept: 'It could not be kept. Try again; if it stays so, restart the browser.',
  cannotKeep:
    'Nothing in it can be watched. Give a link that names a listing, a barcode, a certificate number, or brand and model.',
  notification: {
    listed: (count) => `${products(count)} of yours: now on an official list`,
    possible: (count) => `${products(count)} of yours: may be on an official list`,
    named: (count) => `${products(count)} of yours: now named by a group’s list`,
    withdrawn: (count) => `${products(count)} of yours: a notice was withdrawn`,
  },
  badge: (count) => `News about ${products(count)} of yours`,
};
