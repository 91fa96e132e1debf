import type { Notice } from '../../core/notice';
import type {
  ParsedDocument,
  PlanContext,
  Source,
  SourceDocument,
  SourceRequest,
} from '../../sources/source';
import { messageOf, PublisherError } from '../publisher-error';
import type { Answer } from './ask';

/** Everything a source gave in one run. */
export interface Fetched {
  kind: 'fetched';
  notices: Notice[];
  dropped: ParsedDocument['dropped'];
  leftOut: ParsedDocument['leftOut'];
  unmapped: ParsedDocument['unmapped'];
  unknownFields: string[];
  /** Names of everything that was asked for. */
  requests: string[];
  /** Optional requests that brought no answer, but for those the plan asks for again in smaller pieces. */
  passedOver: { request: string; why: string }[];
  /** Records that are there, by what another document says, and whose own request brought no answer. */
  unread: string[];
}

export type FetchOutcome = Fetched | { kind: 'failed'; why: string } | { kind: 'no-key'; why: string };

/** Walks a source's plan, asks for each document and parses it. One failure fails the source; faults of ours are thrown. */
export async function fetchSource(
  source: Source,
  context: PlanContext,
  ask: (request: SourceRequest) => Promise<Answer>,
  progress: (requests: number, name: string) => void,
): Promise<Exclude<FetchOutcome, { kind: 'no-key' }>> {
  const all: Fetched = {
    kind: 'fetched',
    notices: [],
    dropped: [],
    leftOut: [],
    unmapped: [],
    unknownFields: [],
    requests: [],
    passedOver: [],
    unread: [],
  };
  let asking = 'the plan';
  const plan = source.plan(context);
  try {
    for (let step = plan.next(); step.done !== true; ) {
      const request = step.value;
      asking = request.name;
      all.requests.push(request.name);
      progress(all.requests.length, request.name);
      const answer = await ask(request);
      if (answer.kind === 'failure' && !request.optional)
        return { kind: 'failed', why: `${asking}: ${answer.why}` };
      const document = documentOf(request, answer);
      if (answer.kind === 'answer') add(all, source.parse({ ...document, now: context.now }));
      else if (!request.splits) {
        all.passedOver.push({ request: request.name, why: answer.why });
        if (request.record !== undefined) all.unread.push(request.record);
      }
      step = plan.next(document);
    }
  } catch (thrown) {
    if (thrown instanceof PublisherError || (thrown instanceof Error && thrown.name === 'AbortError'))
      throw thrown;
    return { kind: 'failed', why: `${asking}: ${messageOf(thrown)}` };
  } finally {
    plan.return();
  }
  return all;
}

/** The plan is handed every answer; one that an optional request did not bring is empty. */
function documentOf(request: SourceRequest, answer: Answer): SourceDocument {
  return { request: request.name, bytes: answer.kind === 'answer' ? answer.bytes : new Uint8Array() };
}

function add(all: Fetched, parsed: ParsedDocument): void {
  all.notices = all.notices.concat(parsed.notices);
  all.dropped = all.dropped.concat(parsed.dropped);
  all.leftOut = all.leftOut.concat(parsed.leftOut);
  all.unmapped = all.unmapped.concat(parsed.unmapped);
  all.unknownFields = all.unknownFields.concat(parsed.unknownFields);
}
