import { noticeId } from '../../core/ids';
import type { NoticeInput } from '../../core/notice';
import { distinct, localTexts, shortText } from '../bounded';
import { withoutListed } from '../eu-safety-gate/named-without-listing';
import { marketplacesIn } from '../marketplace-names';
import { koreanHazardsIn } from '../vocabularies/korean-hazards';
import { koreanCategoryOf } from '../vocabularies/korean-product-types';
import { type FindingsAuthority, findingsSource } from './authorities';

/** One product that an authority found harmful, as somebody copied it from the announcement. */
export interface Finding {
  authority: FindingsAuthority;
  /** The announcement. */
  page: string;
  /** YYYY-MM-DD */
  announced: string;
  /** The product's number in the announcement, or the keeper's own. */
  item: string;
  product: string;
  category?: string;
  brands: string[];
  models: string[];
  /** What was found, in the authority's words. */
  hazards: string[];
  platforms: string[];
  listings: NonNullable<NoticeInput['listings']>;
  gtins: string[];
  certificates: string[];
  batches: string[];
  sellers: string[];
  action?: string;
  /** YYYY-MM-DD: the day somebody copied it. */
  transcribed: string;
  withdrawn?: string;
}

/** The record's own name: the day of the announcement and the number within it. */
export function findingId({
  authority,
  announced,
  item,
}: Pick<Finding, 'authority' | 'announced' | 'item'>): string {
  return noticeId(findingsSource(authority), `${announced}-${item}`);
}

/**
 * The notice of one finding, and the words of it that no vocabulary knows. It leads to the announcement and says, in our own
 * words and marked as ours, that a person copied it.
 */
export function findingNotice(finding: Finding): { notice: NoticeInput; unmapped: string[] } {
  const unmapped: string[] = [];
  const hazards = finding.hazards.flatMap((text): NonNullable<NoticeInput['hazards']> => {
    const found = koreanHazardsIn(text);
    if (found.length > 0) return found;
    unmapped.push(`hazard "${shortText(text)}"`);
    return [{ official: shortText(text) }];
  });
  const category = koreanCategoryOf(finding.category, finding.product);
  if (finding.category !== undefined && category?.kind === 'unmapped') {
    unmapped.push(`category "${category.official}"`);
  }
  const platforms = finding.platforms.flatMap((platform) => {
    const named = marketplacesIn(platform).map(({ name }) => name);
    return named.length > 0 ? named : [platform];
  });
  const notice: NoticeInput = {
    id: findingId(finding),
    source: findingsSource(finding.authority),
    kind: 'failed-test',
    published: finding.announced,
    ...(finding.withdrawn !== undefined && { withdrawn: finding.withdrawn }),
    page: finding.page,
    names: localTexts('ko', finding.product),
    brands: distinct(finding.brands, 60),
    models: distinct(finding.models, 400),
    gtins: finding.gtins,
    limits: { batches: distinct(finding.batches, 400), sellers: distinct(finding.sellers, 60) },
    certificates: distinct(finding.certificates, 60),
    ...(finding.category !== undefined && {
      category: {
        official: shortText(finding.category),
        ...(category?.kind === 'type' && { type: category.type }),
      },
    }),
    hazards: onceEach(hazards).slice(0, 20),
    danger: localTexts('ko', finding.hazards.join('; ')),
    gist: [
      {
        lang: 'ko',
        text: `${finding.transcribed}에 사람이 발표문에서 옮겨 적었습니다. 발표문과 다르면 발표문이 맞습니다.`,
      },
      {
        lang: 'en',
        text: `Transcribed by hand from the announcement on ${finding.transcribed}. Where the two differ, the announcement counts.`,
      },
    ],
    measures: localTexts('ko', finding.action),
    listings: finding.listings,
    marketplaces: withoutListed(
      platforms,
      finding.listings.map((listing) => ({ ...listing })),
    ),
    countries: ['KR'],
  };
  return { notice, unmapped };
}

function onceEach(hazards: NonNullable<NoticeInput['hazards']>): NonNullable<NoticeInput['hazards']> {
  return [...new Map(hazards.map((each) => [`${each.official} ${each.hazard ?? ''}`, each])).values()];
}
