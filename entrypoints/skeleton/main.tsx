import { render } from 'preact';
import { browser } from 'wxt/browser';
import { chooseLanguage, languages } from '../../lib/language/language';
import { App } from './App';
import './skeleton.css';
import { isSkeletonAnswer } from './skeleton-answer';

const of = Number(new URLSearchParams(location.search).get('of') ?? '-1');
const answer: unknown = await browser.runtime.sendMessage({ type: 'skeleton', of }).catch(() => undefined);
const told = isSkeletonAnswer(answer) ? answer : undefined;
const language =
  languages.find((each) => each === told?.language) ?? chooseLanguage('browser', navigator.languages);
document.documentElement.lang = language;

const root = document.getElementById('root');
if (root) render(<App file={told?.file} language={language} />, root);
