import type { CDPSession, Page } from 'playwright';
import { waitUntil } from './wait-until';

/**
 * Presses the toolbar icon over a page: the browser opens the true popup, which the driver does not show as a page, so it is
 * asked over a session of its own. Returns what it says once it has been told the state.
 */
export async function pressToolbar(
  page: Page,
  inside: Page,
  control: CDPSession,
): Promise<{ text: string; width: number }> {
  await page.bringToFront();
  const before = await popupTargets(control);
  await inside.evaluate('chrome.action.openPopup()');
  const { targetId } = await waitUntil(
    'the popup opens',
    async () =>
      (await popupTargets(control)).find((each) => !before.some((old) => old.targetId === each.targetId)),
    (target) => target !== undefined,
  ).then((target) => target ?? fail('The popup did not open.'));
  const { sessionId } = await control.send('Target.attachToTarget', { targetId, flatten: false });
  const look = async () => {
    const expression =
      'JSON.stringify({ busy: document.querySelector("main")?.ariaBusy, text: document.body.innerText, width: innerWidth })';
    const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } });
    const answered = new Promise<string>((resolve) => {
      control.once('Target.receivedMessageFromTarget', (event) => resolve(event.message));
    });
    await control.send('Target.sendMessageToTarget', { sessionId, message });
    const answer: { result?: { result?: { value?: string } } } = JSON.parse(await answered);
    return JSON.parse(answer.result?.result?.value ?? '{}');
  };
  const { text, width } = await waitUntil(
    'the popup has been told the state',
    look,
    ({ busy }) => busy === 'false',
  );
  await control.send('Target.closeTarget', { targetId });
  return { text, width };
}

async function popupTargets(control: CDPSession): Promise<{ targetId: string }[]> {
  const { targetInfos } = await control.send('Target.getTargets');
  return targetInfos.filter(({ type, url }) => type === 'page' && url.endsWith('/popup.html'));
}

function fail(why: string): never {
  throw new Error(why);
}
