import type { RecordSentences } from './record-sentences';
import { counted } from './words';

const listings = counted('en', { one: 'listing', other: 'listings' });
const onlyThen = 'It says nothing of any other moment or country.';

export const enRecord: RecordSentences = {
  title: 'Ansim: the public record',
  nav: { label: 'Pages of the record', home: 'The record', check: 'Check a link', skip: 'To the contents' },
  otherLanguage: '한국어',
  home: {
    heading: 'Is it still on sale?',
    about: [
      'Authorities list harmful products, and some of their notices name the very listing on AliExpress or Temu. This record shows what they said, which listings they named, and whether people who looked since found those on sale.',
      'It quotes the authorities and tells what was seen. It judges no product and no shop, and it holds nothing about who looked.',
    ],
    edition: (date, notices) => `From the list of ${date}: ${notices}.`,
    check: 'Check a link from an app',
    sources: {
      heading: 'Notices in force, by authority',
      name: 'Authority',
      notices: 'Notices',
      newest: 'Newest',
      years: 'By year',
    },
    named: (count, seen) =>
      `The notices or stewards name ${listings(count)}; sightings were shared of ${listings(seen)}.`,
    months: {
      heading: 'Still on sale, by shop and month',
      about:
        'Of the named listings that somebody looked at in a month, how many were on sale when last looked at in that month, in at least one country. Captchas and pages that could not be read are not counted.',
      none: 'No sighting has been shared yet.',
      of: (shop) => `${shop}: listings still on sale`,
      month: 'Month',
      onSale: 'Still on sale',
      looked: 'Looked at',
      share: (onSale, looked) => `${onSale} of ${looked}`,
    },
    limits: {
      heading: 'What this record cannot say',
      items: [
        'That a product is harmless: not being listed means nothing of the kind.',
        'That a listing is gone everywhere: it says “not offered in a country at a moment”, and no more.',
        'How many listings there are that nobody looked at.',
      ],
    },
  },
  list: {
    heading: (source, year) => `${source}, ${year}`,
    about: 'Notices of the year, the newest first.',
    page: (number) => `Page ${number}`,
    pages: 'Pages',
    earlier: 'Newer notices',
    later: 'Older notices',
    official: 'Official page',
    record: 'Listings and sightings',
  },
  notice: {
    quoted: 'The authority’s own words',
    facts: 'Official facts',
    withdrawn: (date) => `The authority took this notice back on ${date}`,
    withdrawnAbout: 'It no longer warns of anything, and nothing of it is shown here.',
    listings: {
      heading: 'Listings named for it',
      about: 'On whose word each is named, and what was seen of it since.',
      none: 'No listing is named for it.',
      number: (number) => `Listing ${number}`,
    },
    basis: {
      authority: 'Named by the authority',
      'authority-id-shape': 'The authority gives the number; the shop follows from its form',
      steward: 'Not named by the authority: reported, and accepted by a steward',
      volunteers: 'Not named by the authority: reported, and compared by nobody yet',
    },
    timeline: {
      heading: 'What was seen',
      none: 'Nobody has shared a sighting of it.',
      table: 'Every sighting, the newest first',
      when: 'When (UTC)',
      where: 'Seen from',
      what: 'What was seen',
    },
    back: 'All notices of the year',
  },
  states: {
    'on-sale': 'On sale',
    'sold-out': 'Sold out',
    'not-offered': 'Not offered there',
    captcha: 'Nothing: the shop asked for a captcha',
    unreadable: 'Nothing: the page could not be read',
    moved: (to) => `Led to another listing, ${to}`,
  },
  last: {
    'on-sale': (region, at) => `On sale in ${region} at ${at}.`,
    'sold-out': (region, at) => `Sold out in ${region} at ${at}, but still listed.`,
    'not-offered': (region, at) => `Not offered in ${region} at ${at}. ${onlyThen}`,
    moved: (region, at) => `In ${region} it led to another listing at ${at}. ${onlyThen}`,
  },
  clock: {
    heading: 'Beside what the shop promised',
    note: 'Counted from the day of the notice. The promise itself runs from a request to the shop, and when that was made is not public. Weekends are left out; public holidays are not known here, so the true last day may be later. Two sightings from one country of the pledge, at least 24 hours apart, are what counts.',
    told: 'Told by',
    names: {
      australia: 'Australian Product Safety Pledge',
      eu: 'EU Product Safety Pledge+',
      korea: 'Agreement with the Korea Fair Trade Commission',
    },
    where: { australia: 'Australia', eu: 'a country of the EU', korea: 'Korea' },
    promise: {
      australia: 'Two business days after a take-down request',
      eu: 'To complete the identification of the listings concerned within three working days, besides removing those identified as dangerous; for their removal itself no number of days is named',
      korea: 'To block what is notified; no number of days is named',
    },
    notCounted: {
      'not-seen': (where) => `Not counted: nobody has shared a sighting from ${where}.`,
      'one-sighting': (where) => `Not counted: what was last seen from ${where} was seen only once.`,
      'too-close': (where) => `Not counted: the last sightings from ${where} lie less than 24 hours apart.`,
      neither: (where) =>
        `Not counted: last seen from ${where} sold out or leading elsewhere, which is neither on sale nor taken down.`,
    },
    offered: {
      'past-due': ({ region, first, last, due }) =>
        `Still on sale in ${region}, past ${due}: seen at ${first} and at ${last}.`,
      'not-due': ({ region, first, last, due }) =>
        `On sale in ${region}, seen at ${first} and at ${last}. Neither is past ${due}.`,
      open: ({ region, first, last, due }) =>
        `On sale in ${region}, seen at ${first} and at ${last}. To count as past ${due} takes two sightings after it, 24 hours apart.`,
    },
    offeredWithoutDays: ({ region, first, last }) =>
      `Still on sale in ${region}, seen at ${first} and at ${last}.`,
    notOffered: {
      'in-time': ({ region, first, last, due }) =>
        `Not offered in ${region} at ${first}, no later than ${due}, nor at ${last}.`,
      late: ({ region, first, last, due, lastOnSale }) =>
        `Not offered in ${region} at ${first} and at ${last}; on sale there at ${lastOnSale}, past ${due}.`,
      open: ({ region, first, last, due }) =>
        `Not offered in ${region} at ${first} and at ${last}. Whether that came by ${due} nobody saw.`,
    },
    notOfferedWithoutDays: ({ region, first, last }) =>
      `Not offered in ${region} at ${first} and at ${last}.`,
  },
  check: {
    heading: 'Check a link from an app',
    about:
      'Share a product from the shop’s app and paste what it copied, or type a barcode, or brand and model. This page compares it with the lists on your own device: what you paste is sent nowhere, and nothing is loaded for it.',
    field: 'Link, shared text, barcode, certificate number, brand and model, or words',
    loading: (size) => `Loading the lists, ${size}. Nothing can be compared before they are here.`,
    ready: (size) => `The lists are here (${size}). From now on nothing is loaded.`,
    failed: 'The lists could not be loaded, so nothing can be checked here now.',
    again: 'Load them again',
    noScript:
      'Comparing happens on your own device, by a script of this page; without it nothing can be checked here.',
    instead: {
      from: 'Shown by the public record, on your own device; it is not the shop’s.',
      reasons: {
        'short-link':
          'A short link tells its product only to who opens it, and this page opens nothing. Open it, and paste the long address or the product’s brand and model.',
        'number-only':
          'Only the listing’s number was compared, and that is not enough: most notices name no listing. Look for brand and model, barcode or certificate number in the shop, and give those too.',
        'not-a-shop':
          'Links to AliExpress and Temu only are read here. Give the product’s brand and model, or its barcode.',
      },
    },
  },
};
