import type { RoundFilter, RoundPress } from '../../lib/core/round';
import type { RoundView } from '../../lib/core/rounds-page';
import type { OwnPageRequest } from '../../lib/messages';

/** What this page knows of the round that has not ended. */
export interface KnownRound {
  view: RoundView;
  /** `here`: this page leads it; `elsewhere`: another one does. */
  led: 'here' | 'elsewhere' | 'by-nobody';
  /** The worker did not answer what was asked last. */
  noAnswer: boolean;
  /** When what is waited for is due, by this page's clock. */
  due?: number;
}

/** Leads a verification round from an open page, whichever of its sections is shown. */
export interface RoundLeader {
  known(): KnownRound | undefined;
  /** Calls back at each change; returns what ends that. */
  listen(changed: () => void): () => void;
  /** The section knows of this round that has not ended; it is followed from now on. */
  follow(view: RoundView): void;
  /** The end of a round that was shown. */
  forget(): void;
  begin(filter: RoundFilter, country: string): Promise<'begun' | 'refused' | 'elsewhere'>;
  press(press: RoundPress): Promise<void>;
}

export interface RoundLeaderPorts {
  ask(request: OwnPageRequest): Promise<unknown>;
  /** Does work while no other page leads a round; undefined where another does for so many milliseconds. */
  alone<Done>(within: number, work: () => Promise<Done>): Promise<Done | undefined>;
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
  /** Waits so many milliseconds at the least: a hidden page's timers come late. */
  pause(milliseconds: number): Promise<void>;
  signal: AbortSignal;
}

/** How often a round is looked at, and how long another page's short look at it is waited for. */
const lookEvery = { leading: 1000, following: 2000, patience: 1500 } as const;

export function createRoundLeader({ ask, alone, now, pause, signal }: RoundLeaderPorts): RoundLeader {
  let known: KnownRound | undefined;
  let listeners: (() => void)[] = [];
  let isLeading = false;
  let isFollowing = false;

  const tell = (next: KnownRound | undefined) => {
    known = next;
    for (const each of listeners) each();
  };
  const told = (view: RoundView, led: KnownRound['led']) => {
    const { next } = view;
    tell({ view, led, noAnswer: false, ...(next && { due: now() + next.milliseconds }) });
  };
  const view = async (request: OwnPageRequest): Promise<RoundView | 'gone' | undefined> => {
    const answer = await ask(request);
    if (isGone(answer)) return 'gone';
    return isRoundView(answer) ? answer : undefined;
  };

  /** To be called alone. One step after another, until the round ends or waits for a press. */
  const lead = async (id: string) => {
    isLeading = true;
    let quietSince = now();
    let state = known?.view.state;
    while (!signal.aborted) {
      const answer = await view({ type: 'step-round', id, quiet: now() - quietSince });
      if (answer === 'gone') {
        tell(undefined);
        break;
      }
      // Whether it opened something before it died nobody knows.
      if (!answer || answer.opened || (state === 'paused' && answer.state === 'running')) quietSince = now();
      if (!answer) {
        if (known) tell({ ...known, noAnswer: true });
        await pause(lookEvery.leading);
        continue;
      }
      state = answer.state;
      const isOver = answer.state !== 'running' && !waitsForShop(answer);
      told(answer, isOver ? 'by-nobody' : 'here');
      if (isOver) break;
      await pause(Math.min(answer.next?.milliseconds ?? 100, lookEvery.leading));
    }
    isLeading = false;
  };

  /** A round that runs while no page leads it was left: its page or the browser was closed. */
  const follow = async () => {
    isFollowing = true;
    while (!signal.aborted && known && known.view.state !== 'ended') {
      const { id } = known.view;
      if (!isLeading) {
        const mine = await alone(0, async () => {
          const answer = await view({ type: 'round', id });
          const isLeft = answer !== 'gone' && answer?.state === 'running';
          return { answer: isLeft ? await view({ type: 'press-round', id, press: 'left' }) : answer };
        });
        const { answer } = mine ?? { answer: await view({ type: 'round', id }) };
        if (isLeading) continue;
        if (answer === 'gone') tell(undefined);
        else if (answer) told(answer, mine ? 'by-nobody' : 'elsewhere');
        else if (known) tell({ ...known, noAnswer: true });
      }
      await pause(lookEvery.following);
    }
    isFollowing = false;
  };

  const startFollowing = () => {
    if (!isFollowing) void follow();
  };

  return {
    known: () => known,
    listen(changed) {
      listeners = [...listeners, changed];
      return () => {
        listeners = listeners.filter((each) => each !== changed);
      };
    },
    follow(next) {
      if (isLeading) return;
      if (!known || known.view.id !== next.id) told(next, 'by-nobody');
      startFollowing();
    },
    forget() {
      if (known?.view.state === 'ended') tell(undefined);
    },
    begin: (filter, country) =>
      new Promise((resolve) => {
        const work = async () => {
          const answer = await view({ type: 'begin-round', filter, country });
          if (!answer || answer === 'gone') return resolve('refused');
          told(answer, 'here');
          resolve('begun');
          startFollowing();
          await lead(answer.id);
        };
        void alone(lookEvery.patience, async () => {
          await work();
          return true;
        }).then((done) => done ?? resolve('elsewhere'));
      }),
    async press(press) {
      if (!known) return;
      const { id } = known.view;
      const send = async () => {
        const answer = await view({ type: 'press-round', id, press });
        if (answer === 'gone') tell(undefined);
        else if (answer) told(answer, isLeading ? 'here' : (known?.led ?? 'by-nobody'));
        else if (known) tell({ ...known, noAnswer: true });
      };
      const goesOn = press === 'resume' || press === 'leave-out';
      if (!goesOn || isLeading) return send();
      // Leads from here on; that is not waited for.
      void alone(lookEvery.patience, async () => {
        await send();
        if (known?.view.state === 'running') await lead(id);
        return true;
      });
    },
  };
}

/** The round goes on by itself once its volunteer has done what the shop asks for. */
function waitsForShop({ paused }: RoundView): boolean {
  return paused?.isOpen === true && (paused.why === 'captcha' || paused.why === 'login');
}

function isGone(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'gone';
}

/** Whether it tells how a round stands. */
export function isRoundView(answer: unknown): answer is RoundView {
  return (
    typeof answer === 'object' && answer !== null && 'soFar' in answer && 'state' in answer && 'of' in answer
  );
}
