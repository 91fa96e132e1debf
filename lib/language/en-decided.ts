import type { DecidedSentences } from './report-sentences';

const unlessNamed =
  'The list does not tie the two together; only where the authority itself names this very listing, its warning stays.';
const toldElsewhere = 'What happened can still be told to an authority.';
const alike = {
  ask: 'A steward needs to know more before deciding. Your answer goes with this same report.',
  'needs-authority':
    'Stewards cannot decide this, only an authority can, and the list does not take it up. Turn to one of those on the report’s page.',
  'accept-volunteers':
    'Several people reported it, and no steward has compared the two yet: the list calls it possible and no more.',
} as const;
const saysTheProduct = {
  ...alike,
  accept: 'A steward has compared the two and agrees: it is the product of the notice. The list warns of it.',
  retract: `A steward has compared the two and does not agree: the listing is another product. ${unlessNamed}`,
  note: 'A steward takes it to be true and has noted it. The list itself does not take it up.',
  reject: 'A steward has looked at it and decided against it: the list does not take it up.',
} as const;

/** What was decided, to who reported it. */
export const enDecided: DecidedSentences = {
  'still-on-sale': {
    ...saysTheProduct,
    note: 'A steward has noted that it is still on sale. What the list says of it stays as it is.',
  },
  relisted: saysTheProduct,
  'looks-identical': saysTheProduct,
  'wrong-warning': {
    ...alike,
    accept:
      'A steward has compared the two and does not agree: it is the product of the notice. The warning stays.',
    'accept-volunteers':
      'Others report that it is the product, and no steward has compared the two yet: the list calls it possible and no more.',
    retract: `A steward agrees: the listing is another product. ${unlessNamed}`,
    note: 'A steward has noted what you wrote. The warning stays as it is.',
    reject: 'A steward has looked at it and decided against it: the warning stays.',
    'needs-authority':
      'Stewards cannot take this warning back, only the authority can, and it stays until then. Turn to the authority that published the notice.',
  },
  injury: {
    ...alike,
    accept: `A steward found that it is the product of the notice: the list warns of it. ${toldElsewhere}`,
    'accept-volunteers': `${alike['accept-volunteers']} ${toldElsewhere}`,
    retract: `A steward found that the listing is not the product of that notice. ${unlessNamed} That says nothing of what happened: it is for an authority. Turn to one of those on the report’s page.`,
    note: `A steward has noted what happened. The list itself does not take it up. ${toldElsewhere}`,
    reject: `A steward has decided that the list does not take it up. That says nothing of what happened. ${toldElsewhere}`,
    'needs-authority':
      'What happened is for an authority to look into, and not for the stewards of a list. Turn to one of those on the report’s page.',
  },
  'unreadable-page': {
    ...alike,
    accept: 'A steward has looked at the page itself: it is the product of a notice. The list warns of it.',
    retract: `A steward has looked at the page itself: the listing is not the product of the notice. ${unlessNamed}`,
    note: 'A steward has noted that Ansim could not read the page. What the list says stays as it is.',
    reject: 'A steward has looked at it and decided against it. What the list says stays as it is.',
  },
};
