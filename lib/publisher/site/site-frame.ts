import { type Language, languages } from '../../language/language';
import { recordSentencesIn } from '../../language/record-sentences';
import { escaped } from '../quality/html';
import { checkPath, homePath, hrefFrom, hrefTo, type PagePath } from './page-names';

export interface FramedPage {
  language: Language;
  path: PagePath;
  title: string;
  /** HTML, everything foreign in it escaped. */
  body: string;
  /** The page for checking runs the site's one script, and loads the site's own files. */
  runs?: true;
}

/** A whole page of the record. It loads nothing from anywhere else, and only the page for checking runs anything. */
export function sitePage({ language, path, title, body, runs }: FramedPage): string {
  const say = recordSentencesIn(language);
  const other = languages.find((each) => each !== language) ?? language;
  const asset = (name: string) => hrefFrom(path, `assets/${name}`);
  const link = (to: PagePath, label: string) =>
    `<li><a href="${hrefTo(path, to, language)}"${to === path ? ' aria-current="page"' : ''}>${escaped(label)}</a></li>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="${runs ? runningPolicy : stillPolicy}">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${asset('site.css')}">
${runs ? `<link rel="stylesheet" href="${asset('check.css')}">\n<script type="module" src="${asset('check.js')}"></script>\n` : ''}<link rel="alternate" hreflang="${other}" href="${hrefTo(path, path, other)}">
</head>
<body>
<a class="skip" href="#main">${escaped(say.nav.skip)}</a>
<header>
<p class="site-name"><a href="${hrefTo(path, homePath, language)}">${escaped(say.title)}</a></p>
<nav aria-label="${escaped(say.nav.label)}"><ul>
${link(homePath, say.nav.home)}
${link(checkPath, say.nav.check)}
<li><a href="${hrefTo(path, path, other)}" lang="${other}" hreflang="${other}">${escaped(say.otherLanguage)}</a></li>
</ul></nav>
</header>
<main id="main">
${body}
</main>
</body>
</html>
`;
}

const still = ["default-src 'none'", "style-src 'self'", 'img-src data:'];
const shut = ["base-uri 'none'", "form-action 'none'"];
const stillPolicy = [...still, ...shut].join('; ');
const runningPolicy = [...still, "script-src 'self'", "connect-src 'self'", ...shut].join('; ');
