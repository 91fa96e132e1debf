import { type MarketplaceId, marketplaceIds } from '../core/ids';
import type { ListState } from '../core/lists';
import type { ListsPage } from '../core/lists-page';
import type {
  CheckFigures,
  FigureRow,
  NoticeFigures,
  OverviewPage,
  ShopFigures,
} from '../core/overview-page';
import { readabilityOf } from '../core/readability';
import { type ShopDay, sumOfDays } from '../core/shop-day';
import { composeListCards } from './compose-lists-page';
import type { Language } from './language';
import { type Sentences, sentencesIn } from './sentences';
import { dayIn, numbered } from './words';

export interface OverviewInput {
  language: Language;
  lists: ListState[];
  /** Of the last thirty days. */
  days: ShopDay[];
  /** The first day of the last seven. */
  weekFrom: string;
  unreadableDays: number;
  unrecorded: { count: number; since: string; last: string } | undefined;
  notices: NoticeFigures;
  now: Date;
}

/** The dashboard's first section in words. */
export function composeOverview(input: OverviewInput): OverviewPage {
  const { language, lists, days, weekFrom, notices, now } = input;
  const words = new OverviewWords(language, days, weekFrom);
  return {
    lists: composeListCards(lists, language, now).map(listOf),
    gaps: words.gaps(input),
    checks: words.checks(),
    shops: marketplaceIds.map((shop) => words.shop(shop)),
    notices,
  };
}

function listOf({ key, name, state, stateTold, detail, fault, byAuthority }: ListsPage['lists'][number]) {
  return {
    ...{ key, name, state, stateTold, detail, notAuthority: !byAuthority },
    ...(fault !== undefined && { fault }),
  };
}

class OverviewWords {
  private readonly say: Sentences;
  private readonly words: Sentences['dashboard']['overview'];
  private readonly week: ShopDay[];

  constructor(
    private readonly language: Language,
    private readonly month: ShopDay[],
    weekFrom: string,
  ) {
    this.say = sentencesIn(language);
    this.words = this.say.dashboard.overview;
    this.week = month.filter(({ day }) => day >= weekFrom);
  }

  gaps({ unrecorded, unreadableDays }: OverviewInput): string[] {
    const { words } = this;
    const day = (iso: string) => dayIn(this.language, iso);
    return [
      ...(unrecorded
        ? [words.unrecorded(this.write(unrecorded.count), day(unrecorded.since), day(unrecorded.last))]
        : []),
      ...(unreadableDays > 0 ? [words.unreadableDays(this.write(unreadableDays))] : []),
    ];
  }

  checks(): CheckFigures {
    const [week, month] = [sumOfDays(this.week), sumOfDays(this.month)];
    const row = (key: string, label: string): FigureRow => ({
      label,
      week: this.write(week[key] ?? 0),
      month: this.write(month[key] ?? 0),
    });
    const { verdicts, reasons } = this.words;
    const kinds = ['flagged', 'possible', 'not-listed', 'could-not-check'] as const;
    return {
      any: kinds.some((kind) => (month[`verdict:${kind}`] ?? 0) > 0),
      verdicts: kinds.map((kind) => ({ kind, ...row(`verdict:${kind}`, verdicts[kind]) })),
      reasons: Object.entries(reasons)
        .filter(([kind]) => (month[`reason:${kind}`] ?? 0) > 0)
        .map(([kind, label]) => row(`reason:${kind}`, label)),
    };
  }

  shop(marketplace: MarketplaceId): ShopFigures {
    const { say, words } = this;
    const name = say.marketplaces[marketplace];
    const of = (days: ShopDay[]) =>
      readabilityOf(sumOfDays(days.filter((day) => day.marketplace === marketplace)));
    const [week, month] = [of(this.week), of(this.month)];
    const told = ({ level, pages, unreadable }: typeof week): string => {
      if (level === 'no-pages') return words.noPages(name);
      if (level === 'all-read') return words.allRead(this.write(pages), name);
      return words.unreadable(this.write(unreadable), this.write(pages), name);
    };
    // What is so now counts; a week without a page says nothing new.
    const { level } = week.level === 'no-pages' ? month : week;
    const missing = month.missing.flatMap((part) => say.page.parts[part] ?? []).slice(0, 4);
    return {
      name,
      level,
      told: [say.prefixed(words.week, told(week)), say.prefixed(words.month, told(month))],
      details: [
        ...(missing.length > 0 ? [words.missing(say.list(missing))] : []),
        ...(month.walls > 0 ? [words.walls(this.write(month.walls))] : []),
      ],
      ...(level === 'many-unreadable' && { advice: words.manyAdvice(say.structure.look) }),
    };
  }

  private write(count: number): string {
    return numbered(this.language, count);
  }
}
