import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BadgeSeen } from './extension-console';
import { escapeHtml } from './made-listing';

/** One state in one language and one colour scheme, with its pictures. */
export interface Taken {
  state: string;
  language: 'ko' | 'en';
  colorScheme: 'light' | 'dark';
  badge: BadgeSeen;
  /** File names, widest first, the popup last. */
  files: string[];
}

/** Writes `index.html`: every picture taken, state by state, with what the toolbar showed. */
export function writeContactSheet(folder: string, taken: Taken[]): string {
  const states = [...new Set(taken.map(({ state }) => state))];
  const sections = states.map((state) => {
    const rows = taken.filter((each) => each.state === state).map(row);
    return `<h2 id="${state}">${state}</h2>${rows.join('')}`;
  });
  const links = states.map((state) => `<a href="#${state}">${state}</a>`).join(' · ');
  const file = join(folder, 'index.html');
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ansim: every state</title><style>
body { margin: 24px; font: 15px/1.5 system-ui, sans-serif; background: #777; color: #fff; }
a { color: #fff; } .row { display: flex; gap: 12px; align-items: flex-start; margin: 8px 0 24px; }
img { max-height: 620px; border: 1px solid #444; } .badge { padding: 0 6px; border-radius: 4px; font-weight: 700; }
figcaption { width: 200px; white-space: pre-line; overflow-wrap: anywhere; }
</style></head><body><h1>Every state</h1><p>${links}</p>${sections.join('\n')}</body></html>
`,
  );
  return file;
}

function row({ language, colorScheme, badge, files }: Taken): string {
  const pictures = files.map(
    (name) => `<a href="${name}"><img loading="lazy" alt="${name}" src="${name}"></a>`,
  );
  const mark =
    badge.text === ''
      ? 'no badge'
      : `<span class="badge" style="background: ${badge.colour}">${escapeHtml(badge.text)}</span>`;
  return `<div class="row"><figcaption><strong>${language}, ${colorScheme}</strong>\n${mark}\n${escapeHtml(badge.title)}</figcaption>${pictures.join('')}</div>`;
}
