import { dayAfter } from '../sources/official-dates';
import { usCpsc } from '../sources/us-cpsc';
import { judgeRecalls } from '../sources/us-cpsc/judge';
import { recallsPath } from '../sources/us-cpsc/windows';
import { type DirectRequest, type DirectSource, daily, day } from './direct-source';

/** A recall never lapses, but what is sold new is seldom older. About 100 recalls a quarter, a third of a megabyte. */
const yearsCovered = 10;
const newestDays = 60;
/** Quarters that are still added to and corrected. */
const openQuarters = 2;

/** The CPSC's recalls of ten years by quarters, small enough for its service to answer, and those of the last two months. */
export const directCpsc: DirectSource = {
  id: 'us-cpsc',
  source: usCpsc,
  requestsPerRun: 30,
  goodFor: 14 * day,
  plan: planQuarters,
};

function* planQuarters(today: string): Generator<DirectRequest, void, Uint8Array> {
  const newest = { from: dayAfter(today, -newestDays), to: today };
  yield {
    request: {
      name: 'recalls-newest.json',
      path: recallsPath({ RecallDateStart: newest.from }),
      judge: judgeRecalls,
    },
    covers: newest,
    moves: true,
    freshFor: daily,
    limit: 8 * 1024 * 1024,
  };
  for (const [place, { from, to }] of quarters(today).entries()) {
    yield {
      request: {
        name: `recalls-${from}-${to}.json`,
        path: recallsPath({ RecallDateStart: from, RecallDateEnd: to }),
        judge: judgeRecalls,
        optional: true,
      },
      covers: { from, to },
      freshFor: (place < openQuarters ? 6.5 : 28) * day,
      limit: 8 * 1024 * 1024,
    };
  }
}

const quarterEnds = ['03-31', '06-30', '09-30', '12-31'];

/** Every quarter of the covered years that has begun, newest first. */
function quarters(today: string): { from: string; to: string }[] {
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from({ length: yearsCovered + 1 }, (_, back) => thisYear - back);
  const oldest = `${thisYear - yearsCovered}${today.slice(4)}`;
  return years
    .flatMap((year) =>
      quarterEnds
        .map((end, at) => ({
          from: `${year}-${String(at * 3 + 1).padStart(2, '0')}-01`,
          to: `${year}-${end}`,
        }))
        .reverse(),
    )
    .filter(({ from, to }) => from <= today && to >= oldest);
}
