import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { OwnPageRequest } from '../../lib/messages';
import { App } from './App';
import './dashboard.css';
import type { DashboardWorker } from './dashboard-worker';
import { createRoundLeader } from './round-leader';
import { roundPorts } from './round-ports';

const send = (request: OwnPageRequest): Promise<unknown> =>
  browser.runtime.sendMessage(request).catch(() => undefined);

const worker: DashboardWorker = {
  ask: async (request, isAnswer) => {
    const answer = await send(request);
    return isAnswer(answer) ? answer : undefined;
  },
  rounds: createRoundLeader({ ask: send, ...roundPorts, signal: new AbortController().signal }),
  askForHost: (permission) => browser.permissions.request({ origins: [permission] }).catch(() => false),
  allowNotifications: () =>
    browser.permissions.request({ permissions: ['notifications'] }).catch(() => false),
  save({ name, type, text }) {
    const address = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    // The browser has taken it up by then.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  },
  browserLanguages: [
    browser.i18n.getMessage('language'),
    browser.i18n.getUILanguage(),
    ...navigator.languages,
  ],
};

const root = document.getElementById('root');
if (root) render(<App worker={worker} />, root);
