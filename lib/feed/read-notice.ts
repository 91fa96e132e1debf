import { splitNoticeId } from '../core/ids';
import { type Notice, noticeSchema } from '../core/notice';
import { utf8 } from './bytes';
import { cleanText } from './hostile-text';
import { feedBounds } from './manifest';

/** Only a line with one of these can hold text to clean: what is escaped in JSON, or the marks that turn direction. */
const mayBeHostile = /\\u|[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/**
 * The notice one line of a pack holds, or undefined where it cannot be read. It must speak in the name of the pack's own
 * source. Characters that hide or turn text are taken out rather than costing a shopper the warning.
 */
export function readNotice(line: Uint8Array, source: string): Notice | undefined {
  if (line.length > feedBounds.notice) return undefined;
  const text = utf8(line);
  if (text === undefined) return undefined;
  const parsed = noticeSchema.safeParse(parse(text));
  if (!parsed.success) return undefined;
  const notice = parsed.data;
  return notice.source === source && splitNoticeId(notice.id)?.source === source ? notice : undefined;
}

function parse(text: string): unknown {
  try {
    return mayBeHostile.test(text)
      ? JSON.parse(text, (_key, inner: unknown) => (typeof inner === 'string' ? cleanText(inner) : inner))
      : JSON.parse(text);
  } catch {
    return undefined;
  }
}
