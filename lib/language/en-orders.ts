import type { OrdersSentences } from './orders-sentences';
import { counted } from './words';

const products = counted('en', { one: 'product', other: 'products' });
const ordered = counted('en', { one: 'ordered product', other: 'ordered products' });
const matches = counted('en', { one: 'is a possible match', other: 'are possible matches' });

export const enOrders: OrdersSentences = {
  popup: {
    heading: 'Your orders',
    about:
      'Ansim has read nothing on this page. On your press it compares the products you bought with the lists, on this computer, and goes on as you scroll or turn the page, until you leave your orders.',
    check: 'Check my orders on this page',
    again: 'Check them again',
    show: 'What was found, and what to do',
  },
  strip: {
    found: (flagged, possible, compared) => {
      const of = `of ${ordered(compared)}`;
      if (flagged === 0) return `${possible} ${of} ${matches(possible).replace(/^\S+ /, '')}`;
      const first = `${flagged} ${of} ${flagged === 1 ? 'is on an official list' : 'are on official lists'}`;
      return possible === 0 ? first : `${first}, and ${matches(possible)}`;
    },
    none: (compared) => `${ordered(compared)} compared so far, none of them found on the lists`,
    notChecked: (compared) => `Could not check ${ordered(compared)}.`,
    nothing: 'No ordered product could be read on this page',
    full: (most) => `(the count stops at ${most})`,
    from: 'Scroll, or turn the page: Ansim goes on checking until you leave your orders.',
    stopped:
      'Ansim has stopped checking: it got no more answers. Reload the page; the rest has not been compared.',
    show: 'What to do',
    fold: 'Fold',
    unfold: 'Unfold',
  },
  title: 'Your orders',
  heading: (flagged, possible) => {
    if (flagged === 0) return `You may own ${products(possible)} that authorities have listed`;
    const first = `You own ${products(flagged)} that authorities have listed`;
    return possible === 0 ? first : `${first}, and ${possible} that may be`;
  },
  headingOfOther: (count) => `You may own ${products(count)} named by a list that is not an authority’s`,
  othersBeside: (count) =>
    `You may also own ${products(count)} named only by a list that is not an authority’s.`,
  none: 'None of these products was found on the lists',
  notChecked: 'Could not check',
  restNotChecked:
    'The other products could not be checked: the lists that are here are too few, too old or incomplete.',
  compared: (count) => `${ordered(count)} compared, on the order pages you opened.`,
  full: (most) =>
    `The count stops at ${most} products. Any more were compared too; those that are listed are kept first.`,
  byTitle:
    'Only the numbers and titles that the order pages show were compared. Orders that were cancelled or sent back count too.',
  missed: 'Not being listed does not mean that a product is harmless.',
  kept: 'What was read of your orders stands in the browser’s memory only. It goes when you close the tab of your orders, or the browser.',
  gone: 'Nothing of your orders is kept any more. Open your order list at the shop, then Ansim, and press “Check my orders on this page”.',
  products: 'What you own',
  beside: 'Also shown on the order pages',
  besideAbout: 'Ansim cannot tell whether you bought these, or whether the shop recommends them.',
  listing: 'The listing at the shop',
  inOrders: 'In your orders',
  help: 'What to do',
  steps: [
    'Stop using it. If a child has it, take it away now.',
    'Keep the evidence: the order record, photographs of the product, its label and its packaging. Throw nothing away before the refund is settled.',
    'Open the order at the shop, ask for a refund or a return, and send the text below. The notice number says what it is about.',
    'Report the listing to the shop, so that it goes off sale.',
    'Tell an authority or a consumer centre, above all where the shop does not help.',
  ],
  shop: 'At the shop',
  noPhone:
    'No telephone number of this shop could be established from a source that can be named. Its customer service is reached from the order.',
  country: 'Where you live',
  countryChoice: 'Country',
  otherCountry: 'Another country',
  noRoutes: 'Ansim knows no office for this country. Ask your country’s consumer authority.',
  letters: 'Text to send',
  lettersAbout:
    'Ready to copy for the seller or the shop. Keep it: an authority may ask what you wrote to them. Ansim sends nothing.',
  letterNames: { ko: 'Korean', en: 'English', zh: 'Chinese' },
  copy: (name) => `Copy (${name})`,
  uses: {
    refund: 'Ask for a refund or a return',
    'report-listing': 'Report the listing',
    'report-product': 'Report the product, or complain',
    advice: 'Advice and mediation',
    notices: 'Official notices',
  },
  routes: {
    'aliexpress-orders': 'AliExpress: my orders',
    'aliexpress-report': 'AliExpress: report this listing',
    'temu-orders': 'Temu: my orders',
    'temu-report': 'Temu: report this listing',
    'kr-1372': '1372 Consumer Counseling Center (Korea)',
    'kr-consumer24': 'Consumer24 (Korea)',
    'kr-kca-cross-border': 'Korea Consumer Agency: purchases from abroad',
    'kr-safetykorea': 'SafetyKorea (KATS)',
    'us-saferproducts': 'SaferProducts.gov (CPSC)',
    'us-cpsc': 'CPSC: recalls',
    'eu-safety-gate-report': 'EU Safety Gate: report a product',
    'eu-safety-gate': 'EU Safety Gate',
    'fr-signalconso': 'SignalConso (France)',
    'fr-rappelconso': 'RappelConso (France)',
    'gb-citizens-advice': 'Citizens Advice consumer service (UK)',
    'gb-opss': 'Office for Product Safety and Standards (UK): notices',
    'au-accc': 'ACCC (Australia)',
    'au-product-safety': 'Product Safety Australia (ACCC)',
    'ca-health-canada': 'Health Canada',
    'ca-recalls': 'Recalls and alerts (Canada)',
  },
  phone: (number) => `Telephone ${number}`,
  established: (month) => `As of ${month}`,
};
