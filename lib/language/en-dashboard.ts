import type { DashboardSentences } from './dashboard-sentences';
import { enCheck } from './en-check';
import { enDesk } from './en-desk';
import { enLedger } from './en-ledger';
import { enListsPage } from './en-lists';
import { enOverview } from './en-overview';
import { enParents } from './en-parents';
import { enProducts } from './en-products';
import { enRelistings } from './en-relistings';
import { enOutbox } from './en-report';
import { enRounds } from './en-rounds';
import { enDismissed, enSettings } from './en-settings';

export const enDashboard: DashboardSentences = {
  sections: {
    overview: 'Overview',
    check: 'Check anything',
    parents: 'Children',
    products: 'My products',
    reports: 'My reports',
    rounds: 'Verification rounds',
    relistings: 'Relisting radar',
    lists: 'Lists and sources',
    dismissed: 'Dismissed warnings',
    ledger: 'Network ledger',
    settings: 'Settings',
    desk: 'Steward’s desk',
  },
  navigation: 'Ansim',
  skip: 'Skip to the page',
  menu: 'Menu',
  groups: { shopping: 'Shopping', own: 'Home and family', volunteers: 'Volunteers', ansim: 'Ansim itself' },
  loading: 'Opening…',
  fault: 'Ansim’s own worker did not answer. Reload this page; if it stays so, restart the browser.',
  failed: 'That did not work. What stands here may be old.',
  check: enCheck,
  parents: enParents,
  lists: enListsPage,
  products: enProducts,
  relistings: enRelistings,
  reports: enOutbox,
  rounds: enRounds,
  ledger: enLedger,
  overview: enOverview,
  dismissed: enDismissed,
  settings: enSettings,
  desk: enDesk,
  confirm: { yes: 'Delete', no: 'Keep' },
};
