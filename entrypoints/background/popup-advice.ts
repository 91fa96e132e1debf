import type { AgeBand } from '../../lib/core/age-bands';
import type { Reading } from '../../lib/core/listing';
import { certificatesOnPage } from '../../lib/core/page-facts';
import type { PopupState } from '../../lib/core/popup-state';
import type { PageStateView } from '../../lib/core/warning-view';
import { composeCategoryAdvice } from '../../lib/language/compose-category-advice';
import { composeCertificate } from '../../lib/language/compose-certificates';
import type { Language } from '../../lib/language/language';
import { sentencesIn } from '../../lib/language/sentences';
import type { Parts } from './parts';

/** Milliseconds: "lately" is the last 24 months. */
const lately = 730 * 86_400_000;

/**
 * What the popup tells beside the verdict: certificate numbers the page shows, and, of a children's product that no notice is
 * about, what its kind has drawn. Advice is a courtesy: what fails here takes nothing from the verdict.
 */
export async function popupAdvice(
  reading: Reading | undefined,
  state: PageStateView['kind'],
  { language, ages }: { language: Language; ages: AgeBand[] },
  parts: Parts,
): Promise<Pick<PopupState, 'advice' | 'certificates'>> {
  if (reading?.kind !== 'listing') return {};
  const { listing } = reading;
  const say = sentencesIn(language);
  const numbers = certificatesOnPage(listing).map((number) => composeCertificate(number, say));
  const certificates =
    numbers.length > 0 ? { heading: say.dashboard.parents.certificates.heading, items: numbers } : undefined;
  const isMiss = state === 'not-listed' || state === 'could-not-check';
  const advice = isMiss ? await categoryAdvice(listing, language, ages, parts).catch(complain) : undefined;
  return { ...(certificates && { certificates }), ...(advice && { advice }) };
}

async function categoryAdvice(
  listing: Extract<Reading, { kind: 'listing' }>['listing'],
  language: Language,
  ages: AgeBand[],
  parts: Parts,
): Promise<PopupState['advice']> {
  const opened = await parts.lists.open();
  const type = await opened.childrensType(listing);
  if (type === undefined) return undefined;
  const since = new Date(parts.now().getTime() - lately).toISOString();
  const tally = opened.tally(type, since);
  return composeCategoryAdvice({ type, tally, listing, ages, lists: opened.states, language });
}

function complain(fault: unknown): undefined {
  console.warn('Ansim could not count what a kind of product has drawn.', fault);
  return undefined;
}
