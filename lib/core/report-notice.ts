import type { TextLanguage } from './route';

/** What a letter says of the notice a report names: who published it, under which number, when, and what for. */
export interface ReportNotice {
  id: string;
  authority: Record<TextLanguage, string>;
  /** As the publisher prints it. */
  number: string;
  /** `2026-11-01` */
  published: string;
  /** In the notice's own words. */
  risks: string[];
  /** The official page. */
  page?: string;
}
