import { type AgeBand, ageBands } from '../../lib/core/age-bands';
import type { ParentsPage } from '../../lib/core/parents-view';
import { composeParentsPage } from '../../lib/language/compose-parents-page';
import type { Parts } from './parts';
import { checkAllTabsAgain } from './tabs';

/** What the section for parents shows. */
export async function parentsPage(parts: Parts): Promise<ParentsPage> {
  const [language, { children }] = await Promise.all([parts.language(), parts.settings.get()]);
  return composeParentsPage(children, language);
}

/** Keeps the ages, each once and in their order; pages that show a warning show it anew. */
export async function setChildren(ages: readonly AgeBand[], parts: Parts): Promise<ParentsPage> {
  await parts.settings.put({ children: ageBands.filter((age) => ages.includes(age)) });
  await checkAllTabsAgain();
  return parentsPage(parts);
}
