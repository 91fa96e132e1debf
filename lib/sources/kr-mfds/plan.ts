import { keyPlace, type PlanContext, type SourceDocument, type SourceRequest } from '../source';
import { judgeRows, readAnswer } from './answer';
import { keyVariable, type Service, services } from './services';

type Plan = Generator<SourceRequest, void, SourceDocument>;

/** The most the service gives at once. */
const perRequest = 1000;
/** Further than this is a count that is none. */
const mostRows = 100_000;

/** Both services, whole, in every run: some seven answers. Rows are changed and taken out, so none of it is settled. */
export function* planServices({ keys }: PlanContext): Plan {
  if (!keys?.has(keyVariable)) return;
  for (const service of services) {
    const first = yield rowsRequest(service, 1);
    const answer = readAnswer(first.bytes, service);
    const total = answer.kind === 'rows' ? Math.min(answer.total, mostRows) : 0;
    for (let start = perRequest + 1; start <= total; start += perRequest) yield rowsRequest(service, start);
  }
}

/** The key is a part of the path. */
function rowsRequest(service: Service, start: number): SourceRequest {
  return {
    name: `${service}-${start}.json`,
    path: `/api/${keyPlace}/${service}/json/${start}/${start + perRequest - 1}`,
    key: keyVariable,
    judge: judgeRows(service, start),
  };
}
