import { createHash } from 'node:crypto';
import type { Language } from '../../language/language';

/** The path of a page below the folder of its language: the same in both. */
export type PagePath = string;

export const homePath: PagePath = 'index.html';
export const checkPath: PagePath = 'check/index.html';

/**
 * The page of a notice: its record number as far as any file system and address can hold it, and enough of its hash that no
 * two share one. It stays the same for ever, so that links to it hold.
 */
export function noticePath(source: string, id: string): PagePath {
  const record = id
    .slice(source.length + 1)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 10);
  return `notices/${source}/${record === '' ? hash : `${record}-${hash}`}.html`;
}

/** One page of the notices of a source and year, counted from 1. */
export function listPath(source: string, year: string, page: number): PagePath {
  return `lists/${source}/${year}-${page}.html`;
}

/** From one page to a file of the site, relative, so that the site may lie in any folder. */
export function hrefFrom(page: PagePath, file: string): string {
  // The language's own folder, and every folder below it.
  return `${'../'.repeat(page.split('/').length)}${file}`;
}

/** From one page to another of the same language, or of the one named. */
export function hrefTo(page: PagePath, other: PagePath, language: Language): string {
  return hrefFrom(page, `${language}/${other}`);
}
