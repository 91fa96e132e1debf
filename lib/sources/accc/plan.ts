import { dayAfter, dayNumber, readDay } from '../official-dates';
import { isTurn } from '../rotation';
import type { PlanContext, SourceDocument, SourceRequest } from '../source';
import { type FeedItem, judgeFeed, readFeed } from './feed';
import { requestName } from './identity';
import { leftOutOf } from './left-out';
import { judgeRecallPage } from './recall-page';
import { topics } from './topics';

type Plan = Generator<SourceRequest, void, SourceDocument>;

const feed = '/rss/feed.xml/psa_recall';
/** Notices are corrected, without a word, in the first weeks. */
const recentDays = 60;
/** So many days pass until every older page of the feeds has been read anew once. */
const rescanDays = 90;
/**
 * So many pages in a row without an answer, and the site is left in peace: who asked for some 6,000 pages was answered 403 to
 * everything for half an hour.
 */
const mostSilent = 3;

/**
 * The feed of everything, the feed of every topic, then the page of each recall they name, which holds brand, model and barcode.
 * What is older than the newest of its topic is listed by nothing that is made for machines, and not asked for.
 */
export function* planRecalls(context: PlanContext): Plan {
  const found = new Map<string, FeedItem>();
  const requests = [
    feedRequest('feed.xml'),
    ...topics.map((topic) => feedRequest(`topic-${topic}.xml`, topic)),
  ];
  for (const request of requests) {
    for (const item of readFeed((yield request).bytes, request.name).items) {
      if (item.at && leftOutOf(item) === undefined && !found.has(item.at.record))
        found.set(item.at.record, item);
    }
  }
  let silent = 0;
  for (const { at, published } of found.values()) {
    if (!at) continue;
    const answer = yield {
      name: requestName(at.record),
      path: at.path,
      judge: judgeRecallPage,
      optional: true,
      ...(isSettled(at.record, published, context) && { immutable: true }),
    };
    silent = answer.bytes.length > 0 ? 0 : silent + 1;
    if (silent === mostSilent) return;
  }
}

/**
 * The feed answered some with a redirect to its own address; its first page by name is the same under another one. That of
 * everything stands at an older address too, shorter.
 */
function feedRequest(name: string, topic?: number): SourceRequest {
  const path = topic === undefined ? feed : `${feed}?f%5B0%5D=topic%3A${topic}`;
  return {
    name,
    path,
    alternatives: topic === undefined ? [`${path}?page=0`, '/rss/recalls.xml'] : [`${path}&page=0`],
    judge: judgeFeed(topic === undefined),
    ...(topic !== undefined && { optional: true }),
  };
}

function isSettled(record: string, published: string | undefined, context: PlanContext): boolean {
  const today = readDay(context.now) ?? context.now.slice(0, 10);
  if (published === undefined || published > dayAfter(today, -recentDays)) return false;
  return !isTurn(dayNumber(published) * 7 + record.length, rescanDays, context);
}
