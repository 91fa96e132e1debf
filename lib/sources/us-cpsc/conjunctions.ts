import { cleanText } from '../clean-text';
import { isAuthorityHost, originalPage } from '../kr-kats-foreign-recalls/original-page';
import type { Recall } from './recall';

/** A joint recall has a page in Canada, and at times in Mexico; more would be no joint recall. */
const most = 3;

/** As the commission's own page words it; links are found by exactly this form, and readers see it among the measures. */
const beginning = 'In conjunction with: ';

/**
 * The pages of the authorities that recall the same product together with the commission, one sentence each. A record names an
 * address and no number, so that only who knows the other notice's page can tell which it is.
 */
export function conjunctionsOf({ Inconjunctions: listed }: Recall): string[] {
  const pages = (listed ?? []).flatMap(({ URL: address }) => originalPage(cleanText(address ?? '')) ?? []);
  const official = pages.filter((page) => {
    const { hostname } = new URL(page);
    return isAuthorityHost(hostname) && !hostname.endsWith('cpsc.gov');
  });
  return [...new Set(official)].slice(0, most).map((page) => `${beginning}${page}`);
}

/** The page that such a sentence names; undefined for every other. */
export function conjunctionIn(text: string): string | undefined {
  const page = text.startsWith(beginning) ? text.slice(beginning.length) : '';
  return /^https:\/\/\S+$/u.test(page) ? page : undefined;
}
