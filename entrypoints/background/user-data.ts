import type { SettingsPage } from '../../lib/core/settings-page';
import { type UserTableName, userTableNames } from '../../lib/core/user-data';
import { switchedOn } from '../../lib/direct/registry';
import { composeImport, composeSettingsPage } from '../../lib/language/compose-settings-page';
import { sentencesIn } from '../../lib/language/sentences';
import { followProducts } from './compare-products';
import { switchDirect } from './direct';
import type { Parts } from './parts';
import { tellProductNews } from './product-news';
import { settingsView } from './settings-view';
import { unsubscribe } from './subscriptions';
import { checkAllTabsAgain } from './tabs';

/** What the settings' section shows. */
export async function settingsPage(parts: Parts): Promise<SettingsPage> {
  const [view, counts, language] = await Promise.all([
    settingsView(parts),
    parts.userData.counts(),
    parts.language(),
  ]);
  return composeSettingsPage(view, counts, language);
}

/** Takes in a file of the user's own. What it changes is seen at once: in open pages, lists and products. */
export async function takeInData(text: string, parts: Parts): Promise<SettingsPage> {
  const outcome = await parts.userData.takeIn(text);
  if (outcome.kind === 'imported') {
    parts.lists.changed();
    await checkAllTabsAgain();
    void followProducts(parts).catch((fault) =>
      console.warn('Ansim could not compare the products of a file yet.', fault),
    );
  }
  return { ...(await settingsPage(parts)), outcome: composeImport(outcome, await parts.language()) };
}

export async function deleteData(what: UserTableName | 'everything', parts: Parts): Promise<SettingsPage> {
  if (what === 'everything' || what === 'subscriptions') await unsubscribeAll(parts);
  await parts.userData.clear(what === 'everything' ? userTableNames : [what]);
  if (what === 'everything' || what === 'requests') await parts.unrecorded.forget('requests');
  if (what === 'everything' || what === 'days') await parts.unrecorded.forget('days');
  if (what === 'everything') await resetSettings(parts);
  await checkAllTabsAgain();
  await tellProductNews(parts);
  const words = sentencesIn(await parts.language()).dashboard.settings;
  const told = what === 'everything' ? words.removedAll : words.removed(words.tables[what].name);
  return { ...(await settingsPage(parts)), outcome: { refused: false, told: [told] } };
}

async function unsubscribeAll(parts: Parts): Promise<void> {
  for (const key of await parts.subscriptions.keys()) await unsubscribe(key, parts);
}

/** Sources that are switched off take their lists and their hosts' permission with them. */
async function resetSettings(parts: Parts): Promise<void> {
  const { direct, lookBack } = await parts.settings.get();
  for (const { id } of switchedOn(direct)) await switchDirect(id, false, parts);
  await parts.settings.put({
    ...{ language: 'browser', direct: [], children: [], visitSightings: false, visitCountry: '' },
    lookBack: { ...lookBack, on: false },
  });
}
