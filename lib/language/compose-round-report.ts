import { listingAddress } from '../core/marketplace-ids';
import type { Bar } from '../core/overview-page';
import { type Round, type RoundTarget, targetKey } from '../core/round';
import {
  ageGroups,
  daysSinceNotice,
  type RoundReport,
  reportOf,
  type StateCounts,
} from '../core/round-report';
import type { RoundLine, RoundReportView } from '../core/rounds-page';
import type { RoundWords } from './round-words';

/** Lines of a report that are shown; the file has them all. */
const mostLines = 200;

/** What a round came to, in words and bars. */
export function composeRoundReport(round: Round, words: RoundWords): RoundReportView {
  const { report } = words.words;
  const came = reportOf(round);
  const { all } = came;
  const unseen = all.states.captcha + all.states.unreadable;
  const lines = (targets: readonly RoundTarget[]) =>
    targets.slice(0, mostLines).map((target) => lineOf(target, words));
  const left = (targets: readonly RoundTarget[]) =>
    targets.length > mostLines ? report.left(targets.length - mostLines) : undefined;
  const onSale = came.onSale.map(({ target }) => target);
  const others = round.targets.filter(({ seen }) => seen?.state.kind !== 'on-sale');
  return {
    id: round.id,
    heading: report.heading(words.day(round.made)),
    told: [
      report.looked(words.write(all.seen), words.write(all.of), words.write(all.states['on-sale'])),
      ...(unseen > 0 ? [report.unseen(words.write(unseen))] : []),
      ...(all.notOpened > 0 ? [report.stopped(words.write(all.notOpened))] : []),
      ...(came.from !== undefined && came.until !== undefined
        ? [report.when(words.moment(came.from), words.moment(came.until))]
        : []),
      ...came.byRegion.map(({ region, told, counts }) => report.region[told](words.where(region), counts.of)),
    ],
    careful: report.careful,
    charts: chartsOf(came, words),
    onSale: lines(onSale),
    onSaleLeft: left(onSale),
    others: lines(others),
    othersLeft: left(others),
  };
}

function chartsOf(came: RoundReport, words: RoundWords): RoundReportView['charts'] {
  const { charts } = words.words.report;
  const share = (label: string, { seen, states }: StateCounts): Bar => {
    const count = states['on-sale'];
    return {
      ...{ label, count, share: count / Math.max(1, seen) },
      told: charts.share(words.write(count), words.write(seen)),
    };
  };
  return [
    {
      ...{ heading: charts.states, name: charts.state, count: charts.listings },
      bars: words.stateBars(came.all, true),
    },
    {
      ...{ heading: charts.marketplaces, name: charts.marketplace, count: charts.onSale },
      bars: came.byMarketplace.map(({ marketplace, counts }) =>
        share(words.say.marketplaces[marketplace], counts),
      ),
    },
    {
      ...{ heading: charts.sources, name: charts.source, count: charts.onSale },
      bars: came.bySource.map(({ source, counts }) => share(words.authority(source), counts)),
    },
    {
      ...{ heading: charts.ages, name: charts.age, count: charts.onSale },
      bars: came.byAge.flatMap((counts, at) => (counts.of > 0 ? [share(ageGroup(at, words), counts)] : [])),
    },
  ].filter(({ bars }) => bars.length > 0);
}

function ageGroup(at: number, words: RoundWords): string {
  const { report } = words.words;
  const upTo = (place: number) => {
    const group = ageGroups[place];
    return group && 'upTo' in group ? group.upTo : undefined;
  };
  const [last, before] = [upTo(at), upTo(at - 1)];
  if (last === undefined) return report.moreDays(words.write(before ?? 0));
  return before === undefined
    ? report.upToDays(words.write(last))
    : report.days(words.write(before + 1), words.write(last));
}

function lineOf(target: RoundTarget, words: RoundWords): RoundLine {
  const { marketplace, id } = target.listing;
  const { told, ...rest } = words.listing(target);
  return {
    ...{ key: targetKey(target), listing: told, href: listingAddress(marketplace, id) },
    ...rest,
    seen: seenOf(target, words),
  };
}

function seenOf(target: RoundTarget, words: RoundWords): string {
  const { report } = words.words;
  const { seen } = target;
  if (!seen) return report.notOpened;
  const { state } = seen;
  const told = report.seen[state.kind](words.where(seen.region), words.moment(seen.at));
  if (state.kind === 'moved') return report.movedTo(told, state.to);
  return state.kind === 'on-sale' ? report.after(told, daysSinceNotice(target) ?? 0) : told;
}
