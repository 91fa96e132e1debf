import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MarketplaceId } from '../../lib/core/ids';
import { type Notice, noticeSchema } from '../../lib/core/notice';
import { root } from './project-root';
import type { MadeListing } from './shop-pages';

/** The real notices, as facts, that the starter edition is built from. */
export const starterNoticesFile = join(root, 'lib/publisher/starter/notices.ndjson');

export function starterNotices(): Notice[] {
  return readFileSync(starterNoticesFile, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => noticeSchema.parse(JSON.parse(line)));
}

/** A made listing at the very address that an authority wrote down. */
export function listedListing(marketplace: MarketplaceId, language: 'ko' | 'en'): MadeListing {
  for (const notice of mostTelling()) {
    const listing = notice.listings.find((each) => each.marketplace === marketplace);
    if (listing && isCurrent(notice)) return { ...sold(notice), id: listing.id, language };
  }
  throw new Error(`No starter notice names a listing on ${marketplace}.`);
}

/** A made listing of the brand and model of a notice that is limited to some batches, at an address no notice names. */
export function limitedListing(id: string, language: 'ko' | 'en'): MadeListing {
  const notice = mostTelling().find(
    ({ limits, ...each }) =>
      isCurrent(each) &&
      limits.batches.length > 0 &&
      each.brands.length > 0 &&
      each.models.some((model) => /[a-z]/i.test(model) && /\d{3}/.test(model)),
  );
  if (!notice) throw new Error('No starter notice is limited to batches of a brand and model.');
  return { ...sold(notice), id, language };
}

/** Those with a brand and a model first: the page has more to compare. */
function mostTelling(): Notice[] {
  const told = ({ brands, models, gist }: Notice) =>
    Number(brands.length > 0) + Number(models.length > 0) + Number(gist.length > 0);
  return starterNotices().sort((a, b) => told(b) - told(a) || (a.id < b.id ? -1 : 1));
}

function isCurrent({ withdrawn, kind }: Pick<Notice, 'withdrawn' | 'kind'>): boolean {
  return withdrawn === undefined && (kind === 'alert' || kind === 'recall');
}

/** What a seller of the product might write. */
function sold({ names, brands, models }: Notice): Omit<MadeListing, 'id'> {
  const name = names.find(({ lang }) => lang === 'en')?.text ?? names[0]?.text ?? 'Product';
  const [brand] = brands;
  const [model] = models;
  return {
    title: [brand, model, name].filter((part) => part !== undefined).join(' '),
    attributes: [
      ...(brand === undefined ? [] : [{ name: 'Brand Name', value: brand }]),
      ...(model === undefined ? [] : [{ name: 'Model Number', value: model }]),
      { name: 'Origin', value: 'Mainland China' },
    ],
  };
}
