import type { CDPSession, Page } from 'playwright';
import { waitUntil } from './wait-until';

/** The true popup, as the browser opens it over a page: the driver does not show it as a page of its own. */
export interface TruePopup {
  /** What it says once it has been told the state. */
  said: { text: string; width: number };
  /** Runs an expression in it, as its own scripts would; resolves with its value. */
  run(expression: string): Promise<unknown>;
  /** A trusted click on what the expression gives. */
  press(element: string): Promise<void>;
  close(): Promise<void>;
}

/** Presses the toolbar icon over a page, as a person does: with the press the page is the extension's to take a picture of. */
export async function openTruePopup(
  page: Page,
  control: CDPSession,
  extensionId: string,
): Promise<TruePopup> {
  await page.bringToFront();
  const before = await popupTargets(control);
  const { targetInfos } = await control.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url()) ?? fail('The page has no tab.');
  await control.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  return attachTo(before, control);
}

/**
 * Has the extension open the popup over a page, which the driver can do where the icon cannot be pressed. Returns what it says
 * once it has been told the state.
 */
export async function pressToolbar(
  page: Page,
  inside: Page,
  control: CDPSession,
): Promise<{ text: string; width: number }> {
  await page.bringToFront();
  const before = await popupTargets(control);
  await inside.evaluate('chrome.action.openPopup()');
  const popup = await attachTo(before, control);
  await popup.close();
  return popup.said;
}

async function attachTo(before: { targetId: string }[], control: CDPSession): Promise<TruePopup> {
  const { targetId } = await waitUntil(
    'the popup opens',
    async () =>
      (await popupTargets(control)).find((each) => !before.some((old) => old.targetId === each.targetId)),
    (target) => target !== undefined,
  ).then((target) => target ?? fail('The popup did not open.'));
  const { sessionId } = await control.send('Target.attachToTarget', { targetId, flatten: false });
  let sent = 0;
  const send = async (method: string, params: object): Promise<PopupAnswer> => {
    const id = ++sent;
    const answered = new Promise<PopupAnswer>((resolve) => {
      const hear = (event: { sessionId: string; message: string }) => {
        const message: PopupAnswer = JSON.parse(event.message);
        if (event.sessionId !== sessionId || message.id !== id) return;
        control.off('Target.receivedMessageFromTarget', hear);
        resolve(message);
      };
      control.on('Target.receivedMessageFromTarget', hear);
    });
    await control.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    return answered;
  };
  const run = async (expression: string) => {
    const { result, error } = await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (error || result?.exceptionDetails)
      fail(`The popup: ${JSON.stringify(error ?? result?.exceptionDetails)}`);
    return result?.result?.value;
  };
  const look = async (): Promise<{ busy?: string; text: string; width: number }> =>
    JSON.parse(
      String(
        await run(
          'JSON.stringify({ busy: document.querySelector("main")?.ariaBusy, text: document.body?.innerText ?? "", width: innerWidth })',
        ),
      ),
    );
  const { text, width } = await waitUntil(
    'the popup has been told the state',
    look,
    ({ busy }) => busy === 'false',
  );
  return {
    said: { text, width },
    run,
    async press(element) {
      const place = await run(
        `(() => { const element = ${element}; element.scrollIntoView({ block: 'center' }); const box = element.getBoundingClientRect(); return JSON.stringify({ x: box.x + box.width / 2, y: box.y + box.height / 2 }); })()`,
      );
      const { x, y }: { x: number; y: number } = JSON.parse(String(place));
      for (const type of ['mousePressed', 'mouseReleased'])
        await send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    },
    close: async () => {
      await control.send('Target.closeTarget', { targetId }).catch(() => undefined);
    },
  };
}

interface PopupAnswer {
  id?: number;
  result?: { result?: { value?: unknown }; exceptionDetails?: unknown };
  error?: unknown;
}

async function popupTargets(control: CDPSession): Promise<{ targetId: string }[]> {
  const { targetInfos } = await control.send('Target.getTargets');
  return targetInfos.filter(({ type, url }) => type === 'page' && url.endsWith('/popup.html'));
}

function fail(why: string): never {
  throw new Error(why);
}
