import type { RoundsSentences } from './rounds-sentences';
import { counted } from './words';

const listings = counted('en', { one: 'listing', other: 'listings' });
const days = counted('en', { one: 'day', other: 'days' });

export const enRounds: RoundsSentences = {
  heading: 'Verification rounds',
  about:
    'Some notices name the very listing. Here you can look whether those listings are still on sale: their pages are opened one after another, and what each showed is kept on this computer.',
  first: {
    heading: 'Before the first round',
    points: [
      'The pages are opened in one tab, by your browser, as if you had opened them yourself: with your own session, language and delivery country. The shop sees that you looked.',
      'Ansim opens at most one page in twenty seconds and 200 in a day. Even so, the terms of a shop may forbid opening pages by a program. Read them and decide for yourself.',
      'A shop may ask for a captcha or a sign-in. The round then waits for you. Ansim never solves a captcha and never signs in.',
      'Nothing is bought, put into a cart or sent anywhere. What was seen stays here until you save it as a file.',
      'You can pause or stop at any moment. Keep this page open and visible: browsers slow down pages that are hidden, and the round with them.',
    ],
    agree: 'I understand, go on',
    again: 'What a round does',
  },
  form: {
    heading: 'A new round',
    about: 'Choose what to look at. Where nothing is chosen, nothing is left out.',
    groups: {
      marketplaces: 'Shop',
      sources: 'Authority',
      hazards: 'Danger',
      ages: 'For children of',
      countries: 'Country of the authority',
    },
    all: 'all',
    chosen: (count) => `${count} chosen`,
    since: 'Published',
    anyDay: 'At any time',
    lastDays: (count) => `In the last ${count} days`,
    country: 'The country your goods are delivered to',
    countryAbout:
      'A listing can be on sale in one country and not in another. The country a page names counts; where it names none, this one does, and it is said that you stated it.',
    countryPick: 'Choose a country',
    count: (count) => `${listings(count)} to look at.`,
    none: 'No notice on this computer names such a listing.',
    most: (count) => `One round takes ${count} of them, those nobody here has looked at first.`,
    lasts: (minutes, hours) =>
      hours > 0 ? `It takes about ${hours} h at the least.` : `It takes about ${minutes} min at the least.`,
    severalDays: (inADay) => `It goes over several days: at most ${inADay} pages are opened in 24 hours.`,
    start: 'Start',
    elsewhere: 'Another Ansim page is leading a round. Go on there, or close it.',
    refused: 'No round was started: one that has not ended is here already, or nothing fits any more.',
  },
  progress: {
    heading: 'The round',
    told: (done, of) => `${done} of ${of} listings looked at`,
    listing: (shop, number) => `${shop} ${number}`,
    notice: (authority, published) => `${authority}, notice of ${published}`,
    open: 'Open now',
    soFar: 'Seen so far',
    next: {
      pace: (seconds) => `The next page opens in ${seconds} s.`,
      page: 'Reading the page…',
    },
    slow: 'Keep this page visible: hidden pages are slowed down by the browser.',
    elsewhere: 'Another Ansim page is leading this round.',
    noAnswer: 'Ansim’s own worker does not answer. It is asked again.',
    pause: 'Pause',
    resume: 'Go on',
    stop: 'Stop',
    stopAsk: 'Stop for good? What was seen so far is kept, and the report is made of it.',
    stopYes: 'Stop',
    stopNo: 'Keep going',
    showTab: 'Show the tab',
    leaveOut: 'Leave this one out',
    strip: (done, of) => `Verification round: ${done} of ${of}`,
    ended: 'It has ended.',
    toIt: 'Show the round',
  },
  paused: {
    asked: { told: 'Paused.', advice: 'Nothing is opened until you go on.' },
    left: {
      told: 'Paused: the page that led this round was closed.',
      advice: 'Everything seen until then is kept. A listing that was just open is opened again.',
    },
    'tab-closed': {
      told: 'Paused: the tab of this round was closed, or is used for something else.',
      advice:
        'Go on in a new tab, or stop here. A listing that leads away from the shop each time can be left out.',
    },
    captcha: {
      told: 'The shop asks for a captcha.',
      advice: 'Solve it in the tab, and the round goes on by itself. Or leave this listing out.',
    },
    login: {
      told: 'The shop asks to sign in.',
      advice:
        'Sign in in the tab if you want to, and the round goes on by itself. Or leave this listing out.',
    },
    'no-answer': {
      told: 'Paused: one page after another showed nothing.',
      advice:
        'Look whether you are online, and whether the browser lets Ansim into the shops’ pages. Going on opens the listing again.',
    },
    'day-full': {
      told: (inADay) => `Enough for today: ${inADay} pages were opened in 24 hours.`,
      advice: (from) => `You can go on from ${from}.`,
    },
  },
  states: {
    'on-sale': 'On sale',
    'sold-out': 'Sold out',
    'not-offered': 'Not offered in that country at that moment',
    moved: 'Led to another listing',
    captcha: 'Not seen: captcha',
    unreadable: 'Not seen: page could not be read',
    'not-opened': 'Not opened',
  },
  report: {
    heading: (day) => `Verification round of ${day}`,
    looked: (seen, of, onSale) =>
      `On sale: ${onSale} of the ${seen} listings that could be seen. The round was over ${of}.`,
    unseen: (count) =>
      `Could not be seen: ${count} (a captcha, a sign-in, or a page that could not be read).`,
    stopped: (count) => `Not opened, because the round was stopped before: ${count}.`,
    when: (from, until) => `Seen between ${from} and ${until}.`,
    region: {
      page: (region, count) => `${listings(count)} in ${region}, as the pages said.`,
      volunteer: (region, count) =>
        `${listings(count)} in ${region}, as the volunteer said: the pages did not tell.`,
      both: (region, count) =>
        `${listings(count)} in ${region}, as the pages said or, where they did not tell, the volunteer.`,
    },
    careful:
      'This tells what pages showed in one country at one moment. It says nothing of any other moment or country, and nothing of why.',
    charts: {
      states: 'What was seen',
      marketplaces: 'Still on sale, by shop',
      sources: 'Still on sale, by authority',
      ages: 'Still on sale, by days since the notice',
      state: 'What was seen',
      marketplace: 'Shop',
      source: 'Authority',
      age: 'Days since the notice',
      listings: 'Listings',
      onSale: 'On sale, of those seen',
      share: (onSale, seen) => `${onSale} of ${seen}`,
    },
    upToDays: (count) => `Up to ${count} days`,
    days: (from, until) => `${from} to ${until} days`,
    moreDays: (count) => `More than ${count} days`,
    onSale: 'Still on sale',
    noneOnSale: 'None of the listings that could be seen was on sale.',
    others: 'All others',
    left: (count) => `${listings(count)} more are in the saved file.`,
    seen: {
      'on-sale': (where, at) => `On sale in ${where} at ${at}`,
      'sold-out': (where, at) => `Sold out in ${where} at ${at}`,
      'not-offered': (where, at) => `Not offered in ${where} at ${at}`,
      moved: (where, at) => `Led to another listing in ${where} at ${at}`,
      captcha: (where, at) => `Not seen in ${where} at ${at}: a captcha`,
      unreadable: (where, at) => `Not seen in ${where} at ${at}: the page could not be read`,
    },
    after: (seen, count) => `${seen}, ${days(count)} after the notice`,
    movedTo: (seen, number) => `${seen}: ${number}`,
    notOpened: 'Not opened',
    save: {
      csv: 'Save as a table (CSV)',
      json: 'Save as JSON',
      sightings: 'Save as sightings for a public record',
    },
    saveAbout: 'The files tell what was seen, when and in which country. They hold nothing else about you.',
    print: 'Print',
    close: 'Close the report',
  },
  past: {
    heading: 'Earlier rounds',
    told: (day, of, seen, onSale) => `${day}: ${onSale} on sale, of ${seen} seen of ${of}`,
    show: 'Report',
    remove: 'Delete',
    removeAsk: 'Delete this round? The sightings that came of it are kept.',
  },
};
