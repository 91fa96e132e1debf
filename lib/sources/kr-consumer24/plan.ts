import { isTurn } from '../rotation';
import { keyPlace, type PlanContext, type SourceDocument, type SourceRequest } from '../source';
import { judgePage, readAnswer } from './answer';
import { consumer24Keys, coveredLists, keyVariable } from './lists';

type Plan = Generator<SourceRequest, void, SourceDocument>;

/** The most the service gives at once. */
const perPage = 100;
/** More pages than this is a count that is none. */
const mostPages = 1000;
/** So many pages at either end of a list are read anew in every run: nobody documents at which end new records come. */
const openPages = 3;
/** So many days pass until every other page has been read anew once. */
const rescanDays = 14;

/**
 * Every list there is a key for, whole, page by page. Windows by date are not asked for: the two filters the guide has compare
 * the beginning and the end of the publication, which most records leave out, so that a window would lose records without a
 * word. Pages in the middle come from the cache but for their turn; where new records have pushed one over the edge of two
 * pages read on different days, the edition before still has it.
 */
export function* planLists(context: PlanContext): Plan {
  const covered = new Map(coveredLists.map(({ id }) => [keyVariable(id), id]));
  for (const { variable } of consumer24Keys) {
    const list = covered.get(variable);
    if (list !== undefined && context.keys?.has(variable)) yield* planList(list, context);
  }
}

function* planList(list: string, context: PlanContext): Plan {
  const first = yield pageRequest(list, 1, false);
  const answer = readAnswer(first.bytes);
  const total = answer.kind === 'records' ? answer.total : 0;
  const pages = Math.min(mostPages, Math.ceil(total / perPage));
  for (let page = 2; page <= pages; page++) {
    const isEnd = page <= openPages || page > pages - openPages;
    yield {
      ...pageRequest(list, page, !isEnd && !isTurn(page, rescanDays, context)),
      // One page less is counted; too many are a loss that is not believed.
      optional: true,
    };
  }
}

/** A page of a list. Recalls had an address of their own before they shared that of other contents; either may answer. */
function pageRequest(list: string, page: number, immutable: boolean): SourceRequest {
  const asked = `serviceKey=${keyPlace}&pageNo=${page}&cntPerPage=${perPage}&cntntsId=${list}`;
  return {
    name: `recalls-${list}-${page}.xml`,
    path: `/openapi/recall/contents/index.do?${asked}`,
    alternatives: [`/openapi/contents/index.do?${asked}`],
    key: keyVariable(list),
    judge: judgePage(page, perPage),
    ...(immutable && { immutable }),
  };
}
