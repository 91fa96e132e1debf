import { describe, expect, it } from 'vitest';
import { heldBack } from '../../../lib/core/may-go-red';
import { type NoticeInput, noticeSchema } from '../../../lib/core/notice';

const open = { batches: [], serials: [], productionDates: [], sellers: [] };

function notice(of: Partial<NoticeInput>) {
  return noticeSchema.parse({
    id: 'us-cpsc:26001',
    source: 'us-cpsc',
    kind: 'recall',
    published: '2026-06-12',
    ...of,
  });
}

describe('what may go red', () => {
  it.each([
    ['batches', 'limited-to-batches'],
    ['serials', 'limited-to-serials'],
    ['productionDates', 'limited-to-production-dates'],
    ['sellers', 'limited-to-sellers'],
  ])('limited to %s: possible by brand and model, red by exact evidence', (limit, reason) => {
    const limited = notice({ limits: { ...open, [limit]: ['some'] } });
    expect(heldBack(limited, 'brand-model', true)).toBe(reason);
    expect(heldBack(limited, 'exact', true)).toBeUndefined();
  });

  it.each(['repaired-in-production', 'administrative'] as const)('%s: never red', (kind) => {
    expect(heldBack(notice({ kind }), 'brand-model', true)).toBe(kind);
    expect(heldBack(notice({ kind }), 'exact', true)).toBe(kind);
  });

  it.each(['recall', 'alert', 'ban', 'failed-test', 'warning'] as const)('%s: red', (kind) => {
    expect(heldBack(notice({ kind }), 'brand-model', true)).toBeUndefined();
    expect(heldBack(notice({ kind }), 'exact', true)).toBeUndefined();
  });

  it('a revoked certificate: red by its number, possible by brand and model, which may be certified anew', () => {
    const revoked = notice({ kind: 'certificate-revoked' });
    expect(heldBack(revoked, 'brand-model', true)).toBe('another-certificate');
    expect(heldBack(revoked, 'exact', true)).toBeUndefined();
  });

  it('a list that the user added: never red', () => {
    expect(heldBack(notice({}), 'exact', false)).toBe('not-an-authority');
  });
});
