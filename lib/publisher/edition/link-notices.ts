import { splitNoticeId } from '../../core/ids';
import { isJunkValue } from '../../core/junk-values';
import { globalAliExpressId } from '../../core/marketplace-ids';
import type { Notice } from '../../core/notice';

const mostLinks = 60;

/**
 * Links notices of different sources about the same product: a shared GTIN, a shared listing, or the same brand, model and
 * product type. Links to notices of other sources in this edition are always made anew, so that none outlives its reason;
 * what a source itself says about notices elsewhere stays. Withdrawn notices are linked to nothing.
 */
export function linkNotices(notices: readonly Notice[]): Notice[] {
  const all = new Set(notices.map((notice) => notice.id));
  const byKey = new Map<string, Notice[]>();
  for (const notice of notices) {
    if (notice.withdrawn !== undefined) continue;
    for (const key of keysOf(notice)) {
      const group = byKey.get(key);
      if (group) group.push(notice);
      else byKey.set(key, [notice]);
    }
  }
  return notices.map((notice) => {
    const own = notice.linked.filter((id) => !all.has(id) || splitNoticeId(id)?.source === notice.source);
    const found = notice.withdrawn === undefined ? keysOf(notice).flatMap((key) => byKey.get(key) ?? []) : [];
    const linked = [
      ...new Set([
        ...own,
        ...found.filter((other) => other.source !== notice.source).map((other) => other.id),
      ]),
    ];
    return { ...notice, linked: linked.sort().slice(0, mostLinks) };
  });
}

function keysOf(notice: Notice): string[] {
  const keys = notice.gtins.map((gtin) => `gtin ${gtin}`);
  for (const { marketplace, id } of notice.listings) {
    keys.push(`listing ${marketplace} ${marketplace === 'aliexpress' ? globalAliExpressId(id) : id}`);
  }
  const type = notice.category?.type;
  if (type === undefined) return keys;
  const brands = notice.brands.filter((brand) => !isJunkValue(brand)).map(bare);
  for (const model of notice.models.map(bare).filter(namesAModel)) {
    for (const brand of brands.filter((each) => each.length >= 2))
      keys.push(`model ${type} ${brand} ${model}`);
  }
  return [...new Set(keys)];
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Four characters and a digit: `Leo` and `23` name no product across authorities. */
function namesAModel(model: string): boolean {
  return model.length >= 4 && /\d/.test(model);
}
