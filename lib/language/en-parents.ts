import { enConcerns } from './en-concerns';
import type { ParentsSentences } from './parents-sentences';

export const enParents: ParentsSentences = {
  heading: 'Children',
  about:
    'Say which ages live in your home, and what matters most at these ages comes first, in plain words. No warning is ever hidden by this. The ages stay on this computer; names and birthdays are not asked for.',
  legend: 'Ages of the children in your home',
  kept: 'Kept.',
  ages: {
    'under-1': 'Under 1 year',
    '1-3': '1 to 3 years',
    '3-6': '3 to 6 years',
    '6-12': '6 to 12 years',
  },
  first: 'What comes first at these ages',
  none: 'No age is chosen. Warnings show the dangers in the order of the official notice.',
  ours: 'In Ansim’s words, not an authority’s.',
  rules: 'Related rules',
  forAges: (ages) => `What this means for a child (${ages.join(', ')})`,
  ageWarnings: 'Ages the official text speaks of',
  advice: {
    heading: (type) => `What authorities found in ${type}`,
    about: 'This is about the whole kind of product, and says nothing of this one.',
    list: (name, date) => `${name} of ${date}`,
    drawn: (notices, from) => `${notices} in the last 24 months, by ${from}.`,
    none: (from) => `None in the last 24 months, by ${from}.`,
    hazards: 'Dangers named most',
    hazard: (name, count) => `${name}: ${count}`,
    sources: 'Published by',
    source: (name, notices) => `${name}: ${notices}`,
    lookFor: 'What to look at',
    pageAges: 'Ages this page states (by the seller)',
  },
  certificates: {
    heading: 'Certificate numbers on this page',
    none: 'This page shows no KC number. Goods from abroad often have none; that alone tells nothing about the product, either way.',
  },
  concerns: enConcerns,
};
