import type { ReportKind } from '../../lib/core/report';
import { type FeedConfig, isIntakeOf } from '../../lib/feed/feed-config';
import { type AnswersBrought, bringAnswers, type Intake } from '../../lib/reports/answers';
import type { Parts } from './parts';

/** Milliseconds for asking one feed. */
const askingAtMost = 4 * 60_000;

/** What a feed answers by the edition held; kept while the browser runs, so that it is asked for once. */
export async function answersOf(feed: FeedConfig, parts: Parts): Promise<AnswersBrought> {
  const edition = await parts.store.edition(feed.key);
  if (!edition) return { kind: 'failed', why: 'no edition of the list is held' };
  const known = kept.get(feed.key);
  if (known?.edition === edition.manifestHash) return known.brought;
  const signal = AbortSignal.timeout(askingAtMost);
  const brought = await bringAnswers(feed, edition.manifestHash, { fetch: parts.sync.fetch, signal });
  if (brought.kind === 'failed') return brought;
  kept.set(feed.key, { edition: edition.manifestHash, brought });
  await parts.knownIntakes.put(feed.key, brought.kind === 'answers' ? brought.answers.intakes : []);
  return brought;
}

/** Lost with the worker, and then asked for again. */
const kept = new Map<string, { edition: string; brought: AnswersBrought }>();

export interface FeedIntake {
  feed: string;
  intake: Intake;
}

/**
 * Where a report of this kind can go, by every feed that says so; and the feeds that could not be asked, of which it is what
 * they said last.
 */
export async function intakesFor(
  kind: ReportKind,
  parts: Parts,
): Promise<{ intakes: FeedIntake[]; failed: string[] }> {
  const intakes: FeedIntake[] = [];
  const failed: string[] = [];
  for (const feed of parts.feeds) {
    const said = await intakesOf(feed, parts);
    if (!said.asked) failed.push(feed.name);
    for (const intake of said.intakes) if (takes(intake, kind)) intakes.push({ feed: feed.key, intake });
  }
  return { intakes, failed };
}

async function intakesOf(feed: FeedConfig, parts: Parts): Promise<{ asked: boolean; intakes: Intake[] }> {
  const brought = await answersOf(feed, parts);
  switch (brought.kind) {
    case 'answers':
      return { asked: true, intakes: brought.answers.intakes };
    case 'none':
      return { asked: true, intakes: [] };
    case 'failed':
      return { asked: false, intakes: (await parts.knownIntakes.get(feed.key)) ?? [] };
  }
}

function takes(intake: Intake, kind: ReportKind): boolean {
  return !intake.kinds || intake.kinds.includes(kind);
}

/**
 * Whether reports may be posted there: only where a feed itself, signed, says or said so, on a host the build allows it. What
 * nobody could be asked about may be kept, and waits.
 */
export async function takesReports(
  { feed, intake, kind }: { feed: string | undefined; intake: string; kind: ReportKind },
  parts: Parts,
): Promise<'yes' | 'no' | 'not-asked'> {
  const config = parts.feeds.find(({ key }) => key === feed);
  if (!config || !isIntakeOf(config, intake)) return 'no';
  const isNamed = (intakes: readonly Intake[] = []) =>
    intakes.some((each) => each.kind === 'post' && each.url === intake && takes(each, kind));
  if (isNamed(await parts.knownIntakes.get(config.key))) return 'yes';
  const { asked, intakes } = await intakesOf(config, parts);
  if (isNamed(intakes)) return 'yes';
  return asked ? 'no' : 'not-asked';
}
