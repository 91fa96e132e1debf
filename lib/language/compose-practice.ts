import { emptyListing } from '../core/listing';
import type { ListState } from '../core/lists';
import type { Notice } from '../core/notice';
import type { Match } from '../core/verdict';
import type { WarningView } from '../core/warning-view';
import { composeWarning } from './compose-warning';
import type { Language } from './language';
import { type Sentences, sentencesIn } from './sentences';

const source = 'practice';

/** A warning about a made-up toy by a made-up authority, composed by the same path as a real one and marked as practice. */
export function composePractice({
  language,
  level,
  now,
}: {
  language: Language;
  level: 'flagged' | 'possible';
  now: Date;
}): WarningView {
  const say = sentencesIn(language);
  const { practice } = say.warning;
  const base = { feed: source, byAuthority: true, notice: noticeOf(level, language, now, say) };
  const brandModel = `${practice.brand} ${practice.model}`;
  const match: Match =
    level === 'flagged'
      ? {
          ...base,
          level,
          evidence: [{ kind: 'listing-id', listing: '00000000', notice: '00000000' }],
        }
      : {
          ...base,
          level,
          evidence: [{ kind: 'brand-model', listing: brandModel, notice: brandModel }],
          heldBack: 'limited-to-batches',
        };
  return composeWarning({
    language,
    verdict: { kind: level, matches: [match], lists: [listOf(practice.authority)] },
    listing: { ...listing, titles: [practice.listing] },
    dismissal: source,
    shape: level === 'flagged' ? 'dialog' : 'banner',
    now,
    practice: practice.ribbon,
  });
}

function noticeOf(level: Match['level'], language: Language, now: Date, say: Sentences): Notice {
  const { practice } = say.warning;
  return {
    id: `${source}:PRACTICE-0`,
    source,
    kind: 'warning',
    published: now.toISOString().slice(0, 10),
    names: [{ lang: language, text: practice.product }],
    brands: [practice.brand],
    models: [practice.model],
    gtins: [],
    limits: {
      batches: level === 'possible' ? [practice.batch] : [],
      serials: [],
      productionDates: [],
      sellers: [],
    },
    certificates: [],
    category: { official: 'Toys', type: 'toys' },
    hazards: [{ official: say.hazards['ingestion-of-magnets'], hazard: 'ingestion-of-magnets' }],
    danger: [{ lang: language, text: practice.danger }],
    gist: [],
    advice: [],
    measures: [],
    listings: [{ marketplace: 'aliexpress', id: '00000000', basis: 'authority' }],
    notTheProduct: [],
    marketplaces: [],
    linked: [],
    countries: [],
  };
}

function listOf(authority: string): ListState {
  return {
    feed: source,
    name: authority,
    byAuthority: true,
    state: 'current',
    notices: 1,
    sources: [{ id: source, name: authority, licence: '', attribution: '', notices: 1 }],
  };
}

const listing = emptyListing({ marketplace: 'aliexpress', ids: ['00000000'], address: '' });
