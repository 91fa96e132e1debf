import { render } from 'preact';
import { browser } from 'wxt/browser';
import { chooseLanguage, languages } from '../../lib/language/language';
import type { OwnPageRequest } from '../../lib/messages';
import { writeReportFile } from '../../lib/reports/report-file';
import { App } from './App';
import './report.css';
import {
  isFile,
  isReportDraft,
  isReporter,
  isReportKept,
  isReportWays,
  type ReportWorker,
} from './report-worker';

async function ask<Answer>(
  request: OwnPageRequest,
  isAnswer: (answer: unknown) => answer is Answer,
): Promise<Answer | undefined> {
  const answer: unknown = await browser.runtime.sendMessage(request).catch(() => undefined);
  return isAnswer(answer) ? answer : undefined;
}

const worker: ReportWorker = {
  ways: (kind) => ask({ type: 'report-ways', kind }, isReportWays),
  newReporter: async () => (await ask({ type: 'new-reporter' }, isReporter))?.reporter,
  keep: (report, attachments, as) =>
    ask({ type: 'keep-report', file: writeReportFile([report], attachments), as }, isReportKept),
  exportReport: (id, as) => ask({ type: 'export-reports', as, id }, isFile),
  askForHost: (permission) => browser.permissions.request({ origins: [permission] }).catch(() => false),
  openPage: async (address) => {
    await browser.tabs.create({ url: address }).catch(() => undefined);
  },
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  save({ name, type, text }) {
    const address = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    // The browser has taken it up by then.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  },
  print: () => print(),
  browserLanguages: [browser.i18n.getUILanguage(), ...navigator.languages],
};

const id = new URLSearchParams(location.search).get('of') ?? '';
const draft = await ask({ type: 'report-draft', id }, isReportDraft);
const language =
  languages.find((each) => each === draft?.language) ?? chooseLanguage('browser', worker.browserLanguages);
document.documentElement.lang = language;

const root = document.getElementById('root');
if (root) render(<App draft={draft} language={language} worker={worker} />, root);
