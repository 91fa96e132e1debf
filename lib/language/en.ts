import { enCards } from './en-cards';
import { enDashboard } from './en-dashboard';
import { enHeldBack } from './en-held-back';
import { enLists } from './en-lists';
import { enOrders } from './en-orders';
import { enReport } from './en-report';
import { enVocabulary } from './en-vocabulary';
import { regionName } from './region-name';
import type { Sentences } from './sentences';
import { counted, listed } from './words';

const volunteersOf = counted('en', { one: 'volunteer', other: 'volunteers' });
const stewardsOf = counted('en', { one: 'steward', other: 'stewards' });

const notices = counted('en', { one: 'notice', other: 'notices' });
const reload = 'Reload the page; if it stays so, look the product up on the authority’s own page.';
const thisRegion = (name: string | undefined) => `this region${name === undefined ? '' : ` (${name})`}`;
const numberOnly =
  'Only the number in the address was compared, and a title where the page had one; that is not enough.';

export const en: Sentences = {
  ...enVocabulary,
  name: 'Ansim',
  notices,
  list: listed('en'),
  prefixed: (first, rest) => `${first}: ${rest}`,
  inSentence: (name) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`,

  warning: {
    level: { flagged: 'Listed as harmful', possible: 'Possible match' },
    heading: {
      flagged: 'An authority has listed this product as harmful',
      possible: 'This may be a product that an authority has listed as harmful',
      'not-an-authority': 'A list you added names this product',
      'of-a-group': 'A list that a group made itself names this product',
    },
    summary: (authority, date) => `${authority} published a notice on ${date}.`,
    summaryOfOther: (list, date) => `By “${list}”, ${date}. This list is not an authority’s.`,
    hazards: (names) => `Danger: ${names.join(', ')}.`,
    reference: (number, date) => `Notice ${number}, ${date}`,
    updated: (date) => `updated ${date}`,
    more: (count) => `And ${notices(count)} more about this product.`,
    also: (authorities) => `Also listed by: ${authorities.join('; ')}.`,
    noName: 'No name given',
    notAuthority: 'From a list you added. It is not an authority’s.',
    ofGroup: (group) => `From the list that “${group}” made itself. It is not an authority’s.`,
    labels: {
      leave: 'Leave this page',
      continue: 'I understand, continue',
      copy: 'Copy with official link',
      copied: 'Copied',
      copyByHand: 'The browser would not copy. Select this text and copy it:',
      details: 'Details',
      hide: 'Fold',
      show: 'Show again',
      whole: 'Show all of it',
      why: 'Why',
      sure: 'How sure',
      report: 'Report this listing',
      wrong: 'This warning is wrong',
      reportFailed: enReport.popup.failed,
    },
    copyWithoutLink: 'Copy this warning',
    from: 'Shown by the browser extension Ansim, not by the shop.',
    brand: 'Brand',
    model: 'Model',
    category: 'Category',
    productName: 'Product name',
    officialHazards: 'Official risk words',
    officialWords: 'In the authority’s words',
    officialWordsIn: (language) => `In the authority’s words (${language})`,
    measure: 'Official measure',
    measureIn: (language) => `Official measure (${language})`,
    gist: 'In short, in Ansim’s words',
    evidenceHeadings: { fact: 'Fact', listing: 'On this page', notice: 'In the notice' },
    marks: { same: 'the same', similar: 'similar', context: 'to compare' },
    sure: {
      gtin: 'The barcode number is the same.',
      certificate: 'The certificate number is the same.',
      'brand-model': 'Brand and model are the same.',
      'certificate-in-text': 'The same certificate number stands in the text. Check whose it is.',
      'model-and-type': 'Model and kind of product are the same; the brand could not be compared.',
      'similar-words': 'The descriptions are similar. Compare before you decide.',
    },
    sureListing: {
      authority: () => 'The authority names this listing’s number.',
      'authority-id-shape': (marketplace) =>
        `The authority gives this number; that it is ${marketplace}’s follows from its form.`,
      steward: (_, { volunteers, stewards }) =>
        `${volunteers > 0 ? `Reported by ${volunteersOf(volunteers)}, c` : 'C'}ompared with the notice and accepted by ${stewardsOf(Math.max(1, stewards))} of the list.`,
      volunteers: (_, { volunteers }) =>
        `Reported as the product by ${volunteers > 0 ? volunteersOf(volunteers) : 'volunteers'}. No authority has confirmed it.`,
    },
    heldBack: enHeldBack,
    limits: {
      batches: 'Batches named',
      serials: 'Serial numbers named',
      productionDates: 'Production dates named',
      sellers: 'Sellers named',
    },
    andMore: (count) => `and ${count} more`,
    adviceOfficial: 'What to do, in the authority’s words',
    adviceOfficialIn: (language) => `What to do, in the authority’s words (${language})`,
    adviceOurs: 'What to do, in Ansim’s words',
    ofOther: {
      reference: (number, date) => `Entry ${number}, ${date}`,
      column: 'In the list',
      hazards: 'Danger in the list’s words',
      words: 'In the list’s words',
      wordsIn: (language) => `In the list’s words (${language})`,
      measure: 'What the list’s makers decided',
      measureIn: (language) => `What the list’s makers decided (${language})`,
      advice: 'What to do, in the list’s words',
      adviceIn: (language) => `What to do, in the list’s words (${language})`,
      sureListing: 'The list names this listing’s number.',
      link: (list) => `Page of the list: ${list}`,
      page: 'Page of the list',
      copy: 'Copy with link',
    },
    advice: {
      flagged: [
        'Do not buy it.',
        'If you already have it, stop using it. Keep the order record and take photographs.',
        'Ask the seller or the shop for a refund, and report the listing with the notice number.',
      ],
      possible: [
        'Compare both sides. If you cannot tell them apart, do not buy it.',
        'If you already have it, stop using it until you know. Keep the order record.',
        'If it is the one, ask for a refund and report the listing with the notice number.',
      ],
    },
    adviceForParents: {
      flagged: [
        'Do not buy it for a child.',
        'If your child has it, take it away now. Keep the order record and take photographs.',
        'Ask the seller or the shop for a refund, and report the listing with the notice number.',
      ],
      possible: [
        'Compare both sides. If you cannot tell them apart, do not buy it for a child.',
        'If your child has it, put it away until you know. Keep the order record.',
        'If it is the one, ask for a refund and report the listing with the notice number.',
      ],
    },
    link: (authority) => `Official page: ${authority}`,
    listOf: (list, date) => `By the list “${list}” of ${date}.`,
    staleList: (list, date, age) =>
      `By the list “${list}” of ${date}, updated ${age}. It may have changed since: look at the official page.`,
    directList: (authority, date) => `By what Ansim fetched straight from ${authority} on ${date}.`,
    staleDirectList: (authority, date, age) =>
      `By what Ansim fetched straight from ${authority} on ${date}, ${age}. It may have changed since: look at the official page.`,
    starterList: (date) => `By the starter list of ${date} that came with the extension.`,
    copy: {
      listing: 'Listing',
      product: 'Product',
      why: 'Danger',
      facts: 'What agrees',
      officialPage: 'Official page',
      fact: (label, listing, notice) => `${label}: “${listing}” on the page, “${notice}” in the notice`,
    },
    practice: {
      word: 'Practice',
      ribbon: 'Practice. The toy is made up and no product was checked.',
      authority: 'Office of Made-up Toys',
      product: 'Made-up magnetic dinosaur',
      danger:
        'The magnets come loose. A real notice would say here, in the authority’s own words, what was found and who can be hurt.',
      brand: 'Madeup',
      model: 'DINO-0',
      batch: 'PRACTICE-1',
      listing: 'Magnetic dinosaur, practice listing',
    },
  },

  page: {
    headings: {
      'could-not-check': 'Could not check',
      checking: 'Checking this product',
      'not-a-shop': 'Not a shop Ansim reads',
      'not-a-product-page': 'Not a product page',
    },
    notListed: (date) => `Not on the lists of ${date}`,
    notListedWithoutDate: 'Not on the lists',
    notListedDetail: (compared) =>
      `${compared} were compared. Not being listed does not mean that a product is harmless.`,
    comparedSince: (authority, date) => `Of ${authority}, notices since ${date}.`,
    notAShop: 'Ansim checks product pages on AliExpress and Temu.',
    notAProductPage:
      'Open a product, and Ansim checks it. In grids and carts it marks listings whose number, or brand and model, is on a list.',
    checking: 'The result appears once the page has settled.',
    dismissed: 'You have continued past this warning.',
    notChecked: {
      'page-not-understood': ({ missing }, { list }) =>
        `The page could not be read${missing.length > 0 ? ` (missing: ${list(missing)})` : ''}. ${numberOnly} ${reload}`,
      wall: ({ wall, region }) => `${en.page.walls[wall](regionName('en', region))} ${numberOnly}`,
      'opened-before-installation': () =>
        'This tab was open before Ansim was installed or updated. Reload the page, and it is checked.',
      'access-revoked': () => 'Ansim may not read this shop’s pages: its access has been turned off.',
      'no-list': () => 'No list has arrived yet. Press “Check now”.',
      'starter-only': ({ notices: count }) =>
        `Only ${counted('en', { one: 'starter notice', other: 'starter notices' })(count)} could be compared, and none of them matches. That is too few to say more.`,
      'list-expired': ({ generated }, { day }) =>
        generated === ''
          ? 'The list is too old for a miss to mean anything. Press “Check now”.'
          : `The list of ${day(generated)} is too old for a miss to mean anything. Press “Check now”.`,
      'list-incomplete': () =>
        'A list is still being fetched straight from its authority, so a miss means nothing yet.',
      fault: ({ what }) =>
        `Something failed inside Ansim (${what}). Press “Check now”; if it stays so, restart the browser.`,
    },
    walls: {
      captcha: () => 'The shop shows a puzzle (captcha) instead of the product.',
      login: () => 'The shop asks to sign in before it shows the product.',
      gone: (region) =>
        `The shop does not show this product: it was taken down, or it is not offered in ${thisRegion(region)}. The shop’s page is the same for both.`,
      region: (region) => `The shop says that it does not offer this product in ${thisRegion(region)}.`,
    },
    parts: { title: 'title', ids: 'listing number', product: 'product data' },
    badge: {
      flagged: 'An authority has listed this product as harmful',
      possible: 'This may be a product that an authority has listed as harmful',
      'not-listed': 'Not on the lists',
      'could-not-check': 'Could not check',
      checking: 'Checking this product',
      'not-a-shop': 'Not a shop Ansim reads',
      'not-a-product-page': 'Not a product page',
    },
  },

  cards: enCards,
  orders: enOrders,
  lists: enLists,
  dashboard: enDashboard,

  popup: {
    loading: 'Opening…',
    checkNow: 'Check now',
    checkingNow: 'Checking…',
    next: {
      reload: 'Reload the page',
      'check-now': 'Check now',
      'allow-access': 'Allow access to the shops',
    },
    lists: 'Lists',
    noLists: 'No list has arrived yet.',
    sources: 'Sources and licences',
    notAuthority: 'Not an authority’s',
    dismissed: 'Warnings you continued past',
    undo: 'Warn again',
    undoNamed: (label) => `Warn again: ${label}`,
    own: {
      heading: 'My products',
      bought: 'I bought this',
      watch: 'Watch it',
      watched: 'Watched: you are told when an authority lists it.',
      all: 'All my products',
    },
    practice: 'Practice',
    practiceAbout: 'Try a warning out on an invented toy.',
    practiceLevels: { flagged: 'Flagged', possible: 'Possible' },
    practiceShown: 'The practice warning is on the page.',
    practiceHere:
      'This page cannot show a warning, so here it is. On a shop’s page it stands above the page.',
    practiceEnd: 'End practice',
    language: 'Language',
    languages: { browser: 'As the browser', ko: '한국어', en: 'English' },
    privacy: 'Nothing about what you look at leaves your computer.',
    fault: 'Could not check',
    faultDetail:
      'Ansim’s own worker did not answer. Close this window and open it again; if it stays so, restart the browser.',
    staleFault: 'That did not work. What stands here may be old.',
  },
  report: enReport,
  structure: {
    heading: 'Help mend this',
    about:
      'You can save how this page is built, without its texts, so that those who maintain Ansim can learn to read it.',
    look: 'Look at the page’s structure',
    failed: 'The page’s structure could not be read. Reload the page and try again.',
    title: 'Structure of a page that could not be read',
    holds:
      'This is all there is: tags, names of classes and fields, hosts, and how long texts are. Digits are shown as 0.',
    lacks:
      'It holds no titles, prices, sellers, pictures’ texts or user names, and no cookies. Look through it before you save it: a class or field may be named after something you would not share.',
    nothingSent:
      'Nothing is sent. Pressing the button writes a file on this computer, and what becomes of it is up to you.',
    save: 'Save the page’s structure',
    text: 'The structure, line by line',
    gone: 'There is no structure here any more. Open Ansim on the page once again.',
  },
};
