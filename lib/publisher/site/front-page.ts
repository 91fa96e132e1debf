import { languages } from '../../language/language';
import { recordSentencesIn } from '../../language/record-sentences';
import { escaped } from '../quality/html';
import { homePath } from './page-names';

/** Where an address without a language leads: the choice between them, without a script. */
export function frontPage(): string {
  const links = languages.map((language) => {
    const { title, home } = recordSentencesIn(language);
    return `<li lang="${language}"><a href="${language}/${homePath}" hreflang="${language}">${escaped(title)}</a><p>${escaped(home.heading)}</p></li>`;
  });
  return `<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'">
<title>안심 Ansim</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="assets/site.css">
</head>
<body>
<main id="main">
<h1>안심 <span lang="en">Ansim</span></h1>
<ul class="rows">${links.join('\n')}</ul>
</main>
</body>
</html>
`;
}
