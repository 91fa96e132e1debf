import { render } from 'preact';
import { languages } from '../language/language';
import { CheckApp } from './check-app';
import './check-page.css';
import { loadFrom } from './load-file';

const root = document.getElementById('check');
const language = languages.find((each) => each === document.documentElement.lang) ?? 'en';
if (root) {
  const folder = new URL(root.dataset.files ?? '', location.href).href;
  const load = loadFrom(folder, (...request) => fetch(...request));
  root.replaceChildren();
  render(<CheckApp language={language} load={load} />, root);
}
