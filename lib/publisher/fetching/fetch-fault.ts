/** Why a request brought no answer. */
export interface FetchFault {
  /** Whether asking again may help. */
  again: boolean;
  what: string;
  /** The server's own wish, from `Retry-After`. */
  waitMs?: number;
}

const retried = new Set([408, 425, 429, 500, 502, 503, 504]);

/** The fault of an answer that is none, undefined for 200 and 304. `hide` takes keys out of what the server says. */
export function faultOfStatus(
  response: Response,
  now: Date,
  hide: (text: string) => string,
): FetchFault | undefined {
  const { status } = response;
  if (status === 200 || status === 304) return undefined;
  if (status >= 300 && status < 400) {
    // Hidden before it is cut: half a key is a key's half.
    const target = hide(response.headers.get('location') ?? 'an unnamed place');
    return { again: false, what: `a redirect to ${target.slice(0, 200)} (redirects are not followed)` };
  }
  const waitMs = retryAfter(response.headers.get('retry-after'), now);
  return {
    again: retried.has(status),
    what: `HTTP status ${status}`,
    ...(waitMs !== undefined && { waitMs }),
  };
}

/** Milliseconds of a `Retry-After` header: seconds or an HTTP date (RFC 9110, 10.2.3). */
export function retryAfter(header: string | null, now: Date): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}
