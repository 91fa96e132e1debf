import { describe, expect, it } from 'vitest';
import { createRoundLeader, type RoundLeaderPorts } from '../../../entrypoints/dashboard/round-leader';
import { everyNotice } from '../../../lib/core/every-notice';
import type { RoundView } from '../../../lib/core/rounds-page';
import type { OwnPageRequest } from '../../../lib/messages';

const view = (over: Partial<RoundView> = {}): RoundView => ({
  ...{ id: '0123456789abcdef', state: 'running', done: 0, of: 3, told: '', soFar: [], opened: false },
  ...over,
});
const waits = (milliseconds: number) => ({ next: { for: 'pace', milliseconds } }) as const;
const ended = view({ state: 'ended', done: 3 });

const tick = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** A browser of two pages: one lock for both, a clock of its own, and a worker that answers in turn. */
function makeBrowser() {
  let time = 1000;
  let held = false;
  const asked: OwnPageRequest[] = [];
  const answers: Record<string, unknown[]> = {};
  const late = { by: 0 };
  const sleepers: { until: number; resolve(): void }[] = [];
  const wakeNext = () => {
    const next = sleepers.sort((a, b) => a.until - b.until).shift();
    time = Math.max(time, next?.until ?? 0);
    next?.resolve();
  };
  const ports = (signal: AbortSignal): RoundLeaderPorts => ({
    async ask(request) {
      asked.push(request);
      const [first, ...rest] = answers[request.type] ?? [];
      answers[request.type] = rest.length > 0 ? rest : [first];
      return first;
    },
    async alone(within, work) {
      for (let looks = 0; held && looks < within / 100; looks++) await tick();
      if (held) return undefined;
      held = true;
      return work().finally(() => {
        held = false;
      });
    },
    now: () => time,
    pause: (milliseconds) =>
      new Promise((resolve) => {
        sleepers.push({ until: time + milliseconds + late.by, resolve });
        setTimeout(wakeNext, 0);
      }),
    signal,
  });
  const end = new AbortController();
  return {
    ...{ asked, answers, late, end },
    page: () => createRoundLeader(ports(end.signal)),
    steps: () => asked.flatMap((each) => (each.type === 'step-round' ? [each.quiet] : [])),
    sees: (what: string, isSo: () => boolean) =>
      expect.poll(isSo, { message: what, timeout: 3000, interval: 5 }).toBe(true),
  };
}

describe('the page that leads a round', () => {
  it('asks for one step after another, and says how long it knows of no opening', async () => {
    const browser = makeBrowser();
    browser.answers['begin-round'] = [view()];
    browser.answers['step-round'] = [view(waits(700)), view({ opened: true }), view(waits(400)), ended];
    const page = browser.page();
    expect(await page.begin(everyNotice, 'KR')).toBe('begun');
    await browser.sees('it has ended', () => page.known()?.view.state === 'ended');
    // Nothing for 700; then the opening, after which it begins anew.
    expect(browser.steps()).toEqual([0, 700, 100, 500]);
    browser.end.abort();
  });

  it('compares clocks: a timer that comes late makes no step come early', async () => {
    const browser = makeBrowser();
    browser.late.by = 59_000;
    browser.answers['begin-round'] = [view()];
    browser.answers['step-round'] = [view(waits(20_000)), ended];
    const page = browser.page();
    await page.begin(everyNotice, 'KR');
    await browser.sees('it has ended', () => page.known()?.view.state === 'ended');
    expect(browser.steps()).toEqual([0, 60_000]);
    browser.end.abort();
  });

  it('counts anew where the worker gave no answer: it may have opened a listing before it died', async () => {
    const browser = makeBrowser();
    browser.answers['begin-round'] = [view()];
    browser.answers['step-round'] = [view(waits(900)), undefined, view(waits(300)), ended];
    const page = browser.page();
    await page.begin(everyNotice, 'KR');
    await browser.sees('it has ended', () => page.known()?.view.state === 'ended');
    expect(browser.steps()).toEqual([0, 900, 1000, 1300]);
    browser.end.abort();
  });

  it('goes on asking at a captcha, and counts anew once it is solved', async () => {
    const browser = makeBrowser();
    const captcha = {
      state: 'paused',
      paused: { why: 'captcha', told: '', advice: '', isOpen: true, mayLeaveOut: true },
    } as const;
    browser.answers['begin-round'] = [view()];
    browser.answers['step-round'] = [view(captcha), view({ ...captcha, ...waits(900) }), view(), ended];
    const page = browser.page();
    await page.begin(everyNotice, 'KR');
    await browser.sees('it has ended', () => page.known()?.view.state === 'ended');
    expect(browser.steps()).toEqual([0, 100, 1000, 100]);
    browser.end.abort();
  });

  it('rests where the round waits for its volunteer', async () => {
    const browser = makeBrowser();
    const left = view({
      state: 'paused',
      paused: { why: 'tab-closed', told: '', advice: '', isOpen: false, mayLeaveOut: false },
    });
    browser.answers['begin-round'] = [view()];
    browser.answers['step-round'] = [left];
    browser.answers.round = [left];
    const page = browser.page();
    await page.begin(everyNotice, 'KR');
    await browser.sees('nobody leads it', () => page.known()?.led === 'by-nobody');
    expect(browser.steps()).toEqual([0]);
    browser.end.abort();
  });

  it('is one at a time: another says that it is led elsewhere, and pauses nothing', async () => {
    const browser = makeBrowser();
    browser.answers['begin-round'] = [view()];
    browser.answers['step-round'] = [view(waits(500))];
    browser.answers.round = [view()];
    const [page, other] = [browser.page(), browser.page()];
    await page.begin(everyNotice, 'KR');
    expect(await other.begin(everyNotice, 'KR')).toBe('elsewhere');
    other.follow(view());
    await browser.sees('the other knows', () => other.known()?.led === 'elsewhere');
    expect(browser.asked.some(({ type }) => type === 'press-round')).toBe(false);
    browser.end.abort();
  });

  it('that finds a round running without anybody who leads it pauses it, and leads it on at a press', async () => {
    const browser = makeBrowser();
    const left = view({
      state: 'paused',
      paused: { why: 'left', told: '', advice: '', isOpen: false, mayLeaveOut: false },
    });
    browser.answers.round = [view(), left];
    browser.answers['press-round'] = [left, view()];
    browser.answers['step-round'] = [ended];
    const page = browser.page();
    page.follow(view());
    await browser.sees('it is paused', () => page.known()?.view.state === 'paused');
    expect(browser.asked).toContainEqual({ type: 'press-round', id: view().id, press: 'left' });
    expect(browser.steps()).toEqual([]);
    await page.press('resume');
    await browser.sees('it has ended', () => page.known()?.view.state === 'ended');
    browser.end.abort();
  });

  it('leads on where a listing was left out of a round that nobody led', async () => {
    const browser = makeBrowser();
    const silent = view({
      state: 'paused',
      paused: { why: 'no-answer', told: '', advice: '', isOpen: true, mayLeaveOut: true },
    });
    browser.answers.round = [silent];
    browser.answers['press-round'] = [view()];
    browser.answers['step-round'] = [ended];
    const page = browser.page();
    page.follow(silent);
    await page.press('leave-out');
    await browser.sees('it has ended', () => page.known()?.view.state === 'ended');
    expect(browser.asked).toContainEqual({ type: 'press-round', id: view().id, press: 'leave-out' });
    browser.end.abort();
  });

  it('stops where the round is not kept any more, or is refused', async () => {
    const browser = makeBrowser();
    browser.answers['begin-round'] = [null, view()];
    browser.answers['step-round'] = [{ kind: 'gone' }];
    const page = browser.page();
    expect(await page.begin(everyNotice, 'KR')).toBe('refused');
    expect(await page.begin(everyNotice, 'KR')).toBe('begun');
    await browser.sees('it is forgotten', () => page.known() === undefined);
    browser.end.abort();
  });
});
