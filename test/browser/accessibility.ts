import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'playwright';

/** One rule that does not hold, with the elements it does not hold for. */
export interface Violation {
  rule: string;
  help: string;
  elements: string[];
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is asked for: WCAG 2.2 A and AA, target size among it, and axe's own best practices for dialogs. */
const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  rules: { 'target-size': { enabled: true } },
};

/** What does not hold for a page of the extension's own. */
export async function violationsOfPage(page: Page): Promise<Violation[]> {
  await page.evaluate(source);
  return toViolations(await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`));
}

/**
 * What does not hold for the warning, as it ships: axe runs in the extension's isolated world, where the closed root can be
 * entered. Only the warning is looked at, not the shop's page.
 */
export async function violationsOfWarning(page: Page, extensionId: string): Promise<Violation[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const contextId = await isolatedWorld(session, extensionId);
    const run = async (expression: string) => {
      const answer = await session.send('Runtime.evaluate', {
        contextId,
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (answer.exceptionDetails)
        throw new Error(answer.exceptionDetails.exception?.description ?? 'axe failed');
      return answer.result.value;
    };
    // Only this world sees it: the page's own prototypes are others.
    await run(
      `Object.defineProperty(Element.prototype, 'shadowRoot', { configurable: true, get() { return this instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(this) : null; } }); 0`,
    );
    await run(`${source}; 0`);
    return toViolations(
      await run(
        `axe.run({ include: [[...document.documentElement.children].find((element) => element.shadowRoot?.querySelector('.ansim'))] }, ${JSON.stringify(options)})`,
      ),
    );
  } finally {
    await session.detach();
  }
}

async function isolatedWorld(session: CDPSession, extensionId: string): Promise<number> {
  const worlds: { id: number; origin: string; type: unknown }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    worlds.push({ id: context.id, origin: context.origin, type: context.auxData?.type });
  });
  await session.send('Runtime.enable');
  const own = worlds.find(({ origin, type }) => type === 'isolated' && origin.includes(extensionId));
  if (!own) throw new Error('The extension has no script on this page.');
  return own.id;
}

function toViolations(result: unknown): Violation[] {
  const { violations } = result as {
    violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[];
  };
  return violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    elements: nodes.map((node) => `${node.html} ${node.failureSummary ?? ''}`.trim()),
  }));
}
