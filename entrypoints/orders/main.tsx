import { render } from 'preact';
import { browser } from 'wxt/browser';
import { App } from './App';
import './orders.css';
import { isOrdersPage, type OrdersWorker } from './orders-worker';

const of = Number(new URLSearchParams(location.search).get('of') ?? '-1');

const worker: OrdersWorker = {
  ask: async (country) => {
    const request = { type: 'orders', of, ...(country !== undefined && { country }) };
    const answer: unknown = await browser.runtime.sendMessage(request).catch(() => undefined);
    return isOrdersPage(answer) ? answer : undefined;
  },
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  browserLanguages: [browser.i18n.getUILanguage(), ...navigator.languages],
};

const root = document.getElementById('root');
if (root) render(<App worker={worker} />, root);
