import type { RelistingsSentences } from './relistings-sentences';
import { counted } from './words';

const sightings = counted('en', { one: 'sighting', other: 'sightings' });

export const enRelistings: RelistingsSentences = {
  heading: 'Relisting radar',
  about:
    'A product that was taken down may come back under another number. Where a listing known for a notice was seen not offered, and you then open another one like it, both stand here side by side. It may be the same product; whether it is, nobody has established.',
  keep: {
    heading: 'Keep what I see of listed products',
    about:
      'Off until you switch it on. Then, when you open a listing that a notice names, what its page shows is kept: on sale, sold out or not offered, when, for which country, and the title, price and seller; of listings that a verification round opens, title, price and seller as well. A listing you open that may be the same product under another number is kept as well.',
    stays:
      'All of it stays on this computer. It is never sent; you may save it as a file. Nothing is kept of private windows. Switching it off leaves what is kept until you delete it.',
    on: 'Keeping',
    off: 'Not keeping',
    country: {
      label: 'The country your goods are delivered to',
      about:
        'Many pages of AliExpress do not tell which country they are for. Where a page tells none, what it shows is kept as of this country, and it is said that you stated it. While you state none, nothing is kept of such a page.',
      none: 'Not stated',
    },
  },
  listHeading: 'Possibly relisted',
  none: 'Nothing you opened since looks like a listing that was seen not offered.',
  noneOff: 'While nothing is kept, nothing can be found here.',
  may: 'May be the same product under another number',
  notice: 'Notice',
  official: 'Official page',
  sides: { known: 'The listing known for the notice', here: 'The listing you opened' },
  open: 'Open the listing',
  facts: { seller: 'Seller', price: 'Price', pictures: 'Pictures' },
  picturesAbout: 'Addresses only: nothing is loaded here.',
  timeline: 'What was seen',
  first: 'First seen',
  last: 'Last seen',
  seen: {
    'on-sale': (region) => `On sale in ${region}`,
    'sold-out': (region) => `Sold out in ${region}, still listed`,
    'not-offered': (region) => `Not offered in ${region}`,
    moved: (region, to) => `Led to listing ${to} in ${region}`,
  },
  grounds: {
    heading: 'What the two have in common',
    here: 'The listing you opened',
    there: 'The notice, or its known listing',
    'same-seller': 'Seller',
    'same-title': 'Title',
    'led-here': 'The shop led from one number to the other',
  },
  doubts: {
    noticeGone: 'The notice is on none of your lists any more.',
    backOnSale: (region, when) => `The known listing was seen in ${region} again, on ${when}.`,
  },
  report: 'Report as relisted',
  reportFailed: 'The report could not be opened. Try again; if it stays so, restart the browser.',
  notSame: 'Not the same',
  notSameNamed: (label) => `Not the same: ${label}`,
  dismissed: 'Found not to be the same',
  dismissedTold: (number) => `beside listing ${number}`,
  again: 'Show again',
  againNamed: (label) => `Show again: ${label}`,
  popup: {
    heading: 'Possibly relisted',
    told: {
      'not-offered': (number, region, when) =>
        `This may be the same product as listing ${number}, under another number. That one was not offered in ${region} on ${when}.`,
      moved: (number, region, when) =>
        `This may be the same product as listing ${number}, under another number. That one led elsewhere in ${region} on ${when}.`,
    },
    compare: 'Compare both sides',
  },
  reportWords: {
    'not-offered': (number, region, when) =>
      `Listing ${number} of this notice was not offered in ${region} at ${when}. This one may be the same product under another number.`,
    moved: (number, region, when) =>
      `Listing ${number} of this notice led to another listing in ${region} at ${when}. This one may be the same product under another number.`,
  },
  sightings: {
    heading: 'What I saw of listed products',
    about: 'From visits while that is switched on, and from verification rounds.',
    none: 'Nothing is kept.',
    count: sightings,
    shown: (count) => `The newest ${count} are shown; a file holds them all.`,
    columns: { when: 'When', listing: 'Listing', where: 'Where', what: 'What was seen' },
    states: {
      'on-sale': 'On sale',
      'sold-out': 'Sold out',
      'not-offered': 'Not offered there',
      captcha: 'Nothing: a captcha',
      unreadable: 'Nothing: not readable',
      moved: (to) => `Led to ${to}`,
    },
    save: { ndjson: 'Save to share (NDJSON)', csv: 'Save as a table (CSV)' },
    saveAbout:
      'The files tell listing, notice, time, country and what was seen. Nothing in them is about you, and no seller or price is. A public record takes the first one in.',
    remove: 'Delete all of them',
    removeAsk: (count) => `Delete ${count}? This cannot be undone. What the radar found stays.`,
  },
};
