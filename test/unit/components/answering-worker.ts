import type { DashboardWorker } from '../../../entrypoints/dashboard/dashboard-worker';
import { type OwnPageRequest, ownPageRequestSchema } from '../../../lib/messages';

/** A page that leads no round. */
const noRound: DashboardWorker['rounds'] = {
  known: () => undefined,
  listen: () => () => undefined,
  follow: () => undefined,
  forget: () => undefined,
  begin: async () => 'refused',
  press: async () => undefined,
};

/** A dashboard's worker that answers by the request's type, and keeps what it was asked. */
export function answeringWorker(
  answers: { [Type in OwnPageRequest['type']]?: unknown },
  over: Partial<DashboardWorker> = {},
): { worker: DashboardWorker; asked: OwnPageRequest[] } {
  const asked: OwnPageRequest[] = [];
  const worker: DashboardWorker = {
    async ask(request, isAnswer) {
      asked.push(ownPageRequestSchema.parse(request));
      const answer = answers[request.type];
      return isAnswer(answer) ? answer : undefined;
    },
    askForHost: async () => true,
    allowNotifications: async () => true,
    save: () => undefined,
    rounds: noRound,
    browserLanguages: ['en'],
    ...over,
  };
  return { worker, asked };
}
