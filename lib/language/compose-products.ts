import { whyAMissMeansNothing } from '../core/decide-verdict';
import type { ListState } from '../core/lists';
import type { KnownNotice, OwnProduct } from '../core/own-product';
import { editionsOf } from '../core/product-news';
import type { ProductCard, ProductNotice, ProductsPage } from '../core/products-page';
import { authorityById, isOfAuthority, noticeNumber } from './authority';
import { composePageState } from './compose-page-state';
import type { Language } from './language';
import { shortText } from './plain-text';
import { type Sentences, sentencesIn } from './sentences';
import { dayIn } from './words';

export interface ProductsInput extends Pick<ProductsPage, 'lookBack' | 'mayNotify' | 'isFull'> {
  products: readonly OwnProduct[];
  lists: ListState[];
  language: Language;
  now: Date;
  told?: string;
}

/** The products page in words. A product with news comes first, then one with a notice, then the newest. */
export function composeProducts({ products, lists, language, now, ...rest }: ProductsInput): ProductsPage {
  const say = sentencesIn(language);
  const cards = products.map((product) => cardOf(product, lists, language, say, now));
  return { ...rest, products: cards.sort((a, b) => urgency(b) - urgency(a)) };
}

function urgency({ hasNews, state }: ProductCard): number {
  return (hasNews ? 4 : 0) + (state === 'flagged' ? 2 : state === 'possible' ? 1 : 0);
}

function cardOf(
  product: OwnProduct,
  lists: ListState[],
  language: Language,
  say: Sentences,
  now: Date,
): ProductCard {
  const words = say.dashboard.products;
  const state = stateOf(product, lists, language, say, now);
  return {
    key: product.key,
    origin: product.origin,
    originTold: words.origins[product.origin](dayIn(language, product.at)),
    label: shortText(product.label, 160),
    ...(product.isListing && product.listing.address !== '' && { address: product.listing.address }),
    ...state,
    notices: product.notices.map((known) => noticeOf(known, lists, language, say)),
    hasNews: product.news.some(({ seen }) => !seen),
  };
}

/** The four states of a page hold here too: what was not compared with every list in force is never "not listed". */
function stateOf(
  { notices, comparedWith }: OwnProduct,
  lists: ListState[],
  language: Language,
  say: Sentences,
  now: Date,
): Pick<ProductCard, 'state' | 'stateTold'> {
  const words = say.dashboard.products;
  const standing = notices.filter(({ withdrawn }) => withdrawn === undefined);
  const level = standing.some((known) => known.level === 'flagged')
    ? 'flagged'
    : standing.length > 0
      ? 'possible'
      : undefined;
  if (level) return { state: level, stateTold: words.level[level] };
  const reason = whyAMissMeansNothing(lists);
  if (!reason && comparedWith !== editionsOf(lists))
    return { state: 'could-not-check', stateTold: words.notCompared };
  const verdict = reason
    ? ({ kind: 'could-not-check', reason, lists } as const)
    : ({ kind: 'not-listed', lists } as const);
  const { kind, heading, detail } = composePageState(
    { kind: 'verdict', verdict, dismissed: false },
    language,
    now,
  );
  return { state: kind, stateTold: detail === '' ? heading : `${heading} ${detail}` };
}

function noticeOf(known: KnownNotice, lists: ListState[], language: Language, say: Sentences): ProductNotice {
  const { id, name, page, withdrawn } = known;
  const source = id.slice(0, id.indexOf(':'));
  const list = lists.find(({ feed }) => feed === known.feed);
  const parts = [
    authorityById(source, list, say),
    noticeNumber({ id, source }),
    dayIn(language, known.dated),
  ];
  const words = say.dashboard.products;
  const byAuthority = isOfAuthority(known, lists);
  const takenBack = byAuthority ? words.withdrawn : words.withdrawnByOther;
  return {
    line: parts.join(' · '),
    ...(name !== undefined && { name: shortText(name, 160) }),
    ...(page !== undefined && { page }),
    told:
      withdrawn === undefined
        ? words.found(dayIn(language, known.found))
        : takenBack(dayIn(language, withdrawn)),
    level: withdrawn === undefined ? known.level : 'withdrawn',
    ...(!byAuthority && { notAuthority: say.popup.notAuthority }),
  };
}
