import { z } from 'zod';
import { deskBounds } from './desk-page';
import { splitNoticeId } from './ids';
import { sha256Hex } from './report';
import { choiceKinds, mostWords, rejectionReasons } from './steward-choice';

/** How much of a steward's desk is shown. */
const shownOfDesk = { shown: z.int().min(1).max(deskBounds.groups) };
/** A file on its way to the worker: its number among those of the page, and the name it had. */
const fileToken = z.string().regex(/^[0-9a-f-]{36}$/);
const cameAsFile = { file: fileToken, name: z.string().max(300) };
const noticeIdSchema = z
  .string()
  .max(120)
  .refine((id) => splitNoticeId(id) !== undefined);

/** What the steward's desk asks of the worker; a part of the messages of the extension's own pages. */
export const deskRequests = [
  /** What the steward's desk shows. */
  z.strictObject({ type: z.literal('desk'), ...shownOfDesk }),
  z.strictObject({ type: z.literal('desk-make-key'), ...shownOfDesk }),
  /** One piece of a file, in base64 and in order: a message has bounds, and a file of reports is larger. */
  z.strictObject({
    type: z.literal('desk-piece'),
    file: fileToken,
    at: z.int().min(0),
    data: z.string().max(deskBounds.piece),
  }),
  /** Open a file of reports whose pieces have come; and an earlier log of this desk. */
  z.strictObject({ type: z.literal('desk-open-reports'), ...cameAsFile }),
  z.strictObject({ type: z.literal('desk-open-log'), ...cameAsFile, ...shownOfDesk }),
  z.strictObject({ type: z.literal('desk-attachment'), sha256: sha256Hex }),
  /** Decide on a group. `after` is the number of entries of the log the steward saw: a desk that is behind decides nothing. */
  z.strictObject({
    type: z.literal('desk-decide'),
    group: z.string().max(300),
    choice: z.strictObject({
      kind: z.enum(choiceKinds),
      reason: z.enum(rejectionReasons).optional(),
      notice: noticeIdSchema.optional(),
      words: z.string().min(1).max(mostWords).optional(),
    }),
    after: z.int().min(0),
    ...shownOfDesk,
  }),
  /** What a notice and the listing of a group, whose reports name none, have in common. */
  z.strictObject({ type: z.literal('desk-compare'), group: z.string().max(300), notice: noticeIdSchema }),
  z.strictObject({ type: z.literal('desk-save-log') }),
  z.strictObject({ type: z.literal('desk-save-table') }),
  /** Reports with what is attached to them, as a file of reports: too many for one, in so many parts. */
  z.strictObject({ type: z.literal('desk-save-reports'), part: z.int().min(0) }),
  z.strictObject({ type: z.literal('desk-forget-reports'), ...shownOfDesk }),
] as const;
