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

/** Keeps whether children of an age live here, beside all other ages; pages that show a warning show it anew. */
export async function setChildren(age: AgeBand, chosen: boolean, parts: Parts): Promise<ParentsPage> {
  await navigator.locks.request('children', async () => {
    const { children } = await parts.settings.get();
    await parts.settings.put({
      children: ageBands.filter((each) => (each === age ? chosen : children.includes(each))),
    });
  });
  await checkAllTabsAgain();
  return parentsPage(parts);
}
