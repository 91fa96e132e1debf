import type { SubscribeSentences } from './subscribe-sentences';

export const enSubscribe: SubscribeSentences = {
  heading: 'Subscribe to another list',
  about:
    'A consumer group, a school or anybody else can publish a list of their own. What such a list names shows as a banner at most, under its own name, and is always marked as not an authority’s.',
  sent: 'The browser asks whether Ansim may reach that one address. Nothing about what you look at is sent there; its server can see that this computer asked.',
  address: 'Address of the list',
  addressHint: 'As its publisher gives it: https://…',
  fingerprint: 'Fingerprint of its key, if you were given one',
  fingerprintHint: 'Eight groups of four. It is then compared for you.',
  look: 'Look at the list',
  looking: 'Looking at the list…',
  notLooked: 'The list was not looked at, because Ansim did not answer. Reload this page and try again.',
  preview: (name) => `“${name}” says of itself`,
  notAuthority: 'Not an authority’s',
  theFingerprint: 'Fingerprint of its key',
  compare:
    'Compare it with the fingerprint the group publishes elsewhere: on paper, in a message, on its own website. If one character differs, or you cannot find it, do not subscribe: somebody else may be writing the list.',
  given: 'It is the fingerprint you entered.',
  confirm: 'The fingerprint is the same: subscribe',
  confirmGiven: 'Subscribe',
  subscribing: 'Subscribing…',
  cancel: 'Cancel',
  subscribed: (name) => `Subscribed to “${name}”. Its notices are being fetched.`,
  facts: {
    address: 'Address',
    since: 'Added',
    notices: 'Notices',
    generated: 'Issued',
    expires: 'Valid until',
    spare: 'Spare key',
    licence: 'Licence',
    attribution: 'Attribution',
  },
  spare: (count) =>
    count === 0
      ? 'None: if its key is lost, you will have to subscribe anew'
      : 'Yes: it may go over to that one without asking you again',
  keyChanged:
    'It is no longer signed by a key you confirmed. What was received before stays. Ask whoever publishes it: only if they have a new key, unsubscribe, subscribe again and compare the new fingerprint.',
  unsubscribe: 'Unsubscribe',
  unsubscribeNamed: (name) => `Unsubscribe from “${name}”`,
  unsubscribeAsk: (name) =>
    `Unsubscribe from “${name}”? Its notices and their warnings go, and Ansim’s access to its address too.`,
  unsubscribeLabels: { yes: 'Unsubscribe', no: 'Keep it' },
  unsubscribed: (name) => `Unsubscribed from “${name}”.`,
  waiting: 'From a file, not confirmed yet',
  waitingAbout:
    'These came with a file you took in. Nothing is fetched from them before you have looked at them and compared their fingerprint here.',
  waitingLook: 'Look at it',
  waitingRemove: 'Remove',
  faults: {
    'not-an-address': () =>
      'This is not a whole address. Copy it as its publisher gives it, beginning with https://.',
    'not-https': () =>
      'Only an address that begins with https:// can be subscribed to. Ask its publisher for that one.',
    'has-credentials': () =>
      'There is a name or password in the address. Copy it without: a list is the same for everybody.',
    'has-query': () =>
      'There is a “?” or “#” in the address. Copy it without what stands there: a list is the same for everybody.',
    'not-a-fingerprint': () =>
      'What you entered is no fingerprint: it has 32 characters out of 0–9 and a–f. Copy it whole, or leave the field empty and compare by eye.',
    'no-access': (host) =>
      `Not looked at: the browser was not allowed to let Ansim reach ${host}. Press again and allow it.`,
    unreachable: (host) =>
      `${host} could not be reached. Check the address and your connection, then try again.`,
    redirected: (host) =>
      `${host} sends on to another address, which Ansim does not follow. Ask the publisher for the address the list has now.`,
    'not-there': (host) =>
      `There is no list at this address of ${host}. Check it for a missing or wrong letter, or ask its publisher.`,
    'server-fault': (host, status) =>
      `${host} answered with a fault of its own (HTTP ${status}). Try again later; if it stays so, tell its publisher.`,
    'too-large': () => 'What came is larger than a list may be, so it was refused. Ask its publisher.',
    'not-a-list': () =>
      'What is there is no list but something else, such as a web page. Ask its publisher for the address of the list itself.',
    'no-key-file': () =>
      'There is a list, but it does not say what it is called and who signs it, so that it cannot be subscribed to. Ask its publisher to publish “feed-key.txt” with it.',
    'bad-key-file': () =>
      'What the list says of its own key is damaged or wrongly signed, so it was refused. Ask its publisher.',
    'other-key': () =>
      'Not subscribed: its key is another one than the fingerprint you entered says. Check what you entered; if it is right, somebody else may be writing this list. Ask its publisher.',
    'bad-signature': () =>
      'The list is not signed by the key it names, so it was refused. It may have been changed on the way. Try again later, or ask its publisher.',
    'bad-manifest': () =>
      'This version cannot read the list’s form. Update the extension; if it stays so, ask its publisher.',
    expired: (_host, day) => `The list expired on ${day}. Ask its publisher for a newer one, then try again.`,
    'future-dated': () =>
      'The list is dated in the future, so it was refused. Check your computer’s clock too.',
    'foreign-source': () =>
      'The list speaks in the name of an authority, which only the authority may do. It was refused.',
    'name-of-authority': (_host, name) =>
      `It calls itself “${name}”, which would be taken for an authority. It was refused; ask its publisher for another name.`,
    'name-of-other-list': (_host, name) =>
      `Its name would be taken for that of “${name}”, which you have already. It was refused; ask its publisher for another name.`,
    already: (_host, name) =>
      `You have this list already: “${name}”. To confirm a new key, unsubscribe first.`,
    'too-many': () => 'There is no room for more than 20 lists. Unsubscribe from one first.',
    'changed-meanwhile': () =>
      'Not subscribed: what the list says of itself changed while you looked. Look at it again, and compare the fingerprint again.',
    fault: () =>
      'Something failed inside Ansim, and nothing was kept. Try again; if it stays so, restart the browser.',
  },
};
