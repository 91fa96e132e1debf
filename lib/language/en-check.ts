import type { CheckSentences } from './check-sentences';
import { counted, numbered } from './words';

const notices = counted('en', { one: 'notice', other: 'notices' });
const things = counted('en', { one: 'more thing was', other: 'more things were' });
const provesNothing = 'not being listed does not mean that a product is harmless.';

const besideOthers = (others: boolean) => (others ? ', and have your other words as you typed them' : '');
const withOthers = (others: boolean) => (others ? ' and has your other words' : '');

export const enCheck: CheckSentences = {
  heading: 'Check anything',
  about:
    'A toy you already have, a link from a friend, a barcode: Ansim compares it with the lists on this computer. What you type is sent nowhere, and no link is opened before you press it.',
  field: 'Link, shared text, barcode, certificate number, brand and model, or words',
  hint: 'For example: Voltara VT-9041, 8 809999 123453, CB061R123-4567, wooden rattle',
  ask: 'Check',
  asking: 'Checking…',
  nothing: 'Nothing in this text could be read. Give a link, a number, a brand and model, or a word.',
  left: (count) => `The first things in the text are answered; ${things(count)} left out.`,
  cut: (characters) => `Only the first ${numbered('en', characters)} characters were read.`,
  suggestions: 'Notices with these words (search results, not a verdict)',
  suggested: (count) => `${notices(count)} below the field`,
  what: {
    listing: 'Listing',
    'short-link': 'Short link',
    'other-link': 'Link',
    barcode: 'Barcode',
    certificate: 'Certificate number',
    'brand-and-model': 'Brand and model',
    words: 'Words',
  },
  ofShop: (what, shop) => `${what} on ${shop}`,
  missed: {
    barcode: (date) => `This barcode is not on the lists of ${date}`,
    certificate: (date) => `This certificate number is not on the lists of ${date}`,
    'brand-and-model': (date) => `No notice on the lists of ${date} names this brand and model`,
  },
  missedWithoutDate: {
    barcode: 'This barcode is not on the lists',
    certificate: 'This certificate number is not on the lists',
    'brand-and-model': 'No notice on the lists names this brand and model',
  },
  missedDetail: {
    barcode: (compared) =>
      `${compared} were looked through. Many give no barcode, so look by brand and model too; ${provesNothing}`,
    certificate: (compared) =>
      `${compared} were looked through. Most give no certificate number; ${provesNothing}`,
    'brand-and-model': (compared) =>
      `${compared} were compared. A notice may write the name in another way; ${provesNothing}`,
  },
  reasons: {
    'short-link':
      'A short link tells its product only to who opens it, and Ansim opens nothing by itself. Open it, and Ansim checks the page.',
    'number-only':
      'Only the listing’s number was compared, and that is not enough. Open it, and Ansim checks what the page shows.',
    'no-listing': 'This is a page of the shop, but not of one product. Open the product and copy its link.',
    'not-a-shop':
      'Ansim reads links to AliExpress and Temu only. Give the product’s brand and model, or its barcode.',
    'no-barcode':
      'The last digit does not fit the others, or the number is a placeholder. Compare it with the package once more.',
  },
  titleCompared: 'The title that came with the link was compared as well.',
  open: (shop) => `Open on ${shop}`,
  given: 'What you gave',
  results: {
    heading: 'Search results, not a verdict',
    all: 'Notices with these words, the closest first. A name alone says nothing about a product: compare brand, model and pictures.',
    some: 'No notice has all of these words; these have some of them. A name alone says nothing about a product.',
    none: 'No notice on the lists has these words. That says nothing about a product.',
    more: (count) => `And ${notices(count)} more. One more word narrows them down.`,
    beyond: 'There may be more: only the newest were looked at. A brand or one more word narrows them down.',
    kind: {
      heading: 'Found by the kind of product',
      beside: (words, others) =>
        `These name “${words}” in other words or another language${besideOthers(others)}.`,
      only: (words, others) =>
        `No notice has all of these words; these name “${words}” in other words or another language${besideOthers(others)}. A name alone says nothing about a product: compare brand, model and pictures.`,
      none: (words, others) =>
        `No notice on the lists has these words, and none was found that names “${words}” in other words or another language${withOthers(others)}. That says nothing about a product.`,
      noneEither: (words, others) =>
        `None was found that names “${words}” in other words or another language${withOthers(others)}.`,
      alone: (words) => `Search for “${words}” alone as well.`,
    },
    someBeside: { heading: 'Found by some of the words', about: 'These have some of the words.' },
    sure: 'Found by its words only.',
    advice: [
      'Compare brand, model and pictures with what you have.',
      'If it is the one, stop using it, keep the order record, and ask for a refund with the notice number.',
    ],
  },
  certificate: {
    schemes: {
      'kc-safety':
        'It is written as Korean KC safety numbers are. That alone proves nothing: look it up, and compare product and model.',
      'kc-radio':
        'It is written as Korean KC numbers of radio equipment are. That alone proves nothing: look it up, and compare product and model.',
    },
    unknown: 'It is written in no way that Ansim knows: another country’s scheme, or a wrong character.',
    lookUp: {
      'kc-safety': 'Look it up at SafetyKorea',
      'kc-radio': 'Look it up at Korea’s National Radio Research Agency',
    },
  },
  lists: 'The lists this rests on',
  popup: { heading: 'Check something else', field: 'Link, barcode, model …' },
};
