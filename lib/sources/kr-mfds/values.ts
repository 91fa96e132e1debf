import { readDay } from '../official-dates';

/** The day of a time the ministry writes: `2026-09-14 17:19:13.501282`, `20260914`. */
export function dayOf(time: string | null | undefined): string | undefined {
  const [date = ''] = (time ?? '').trim().split(/[ T]/u);
  const day = readDay(date);
  // 99991231 and 19000101 stand for no day.
  return day !== undefined && day >= '1990-01-01' ? day : undefined;
}

/** Korean where there is Hangul; nobody says of other names which language they are. */
export function languageOf(name: string): 'ko' | 'und' {
  return /\p{Script=Hangul}/u.test(name) ? 'ko' : 'und';
}
