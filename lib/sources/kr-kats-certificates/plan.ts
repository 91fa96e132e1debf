import { isTurn } from '../rotation';
import { judgeAnswer, judgeWindow } from '../safety-korea/answer';
import { koreanDay, monthsBack } from '../safety-korea/recall-windows';
import { safetyKoreaRequest } from '../safety-korea/request';
import type { PlanContext, SourceDocument, SourceRequest } from '../source';
import { withoutReason } from './parse-register';

type Plan = Generator<SourceRequest, void, SourceDocument>;

/** Before 2006 certificates are few and long expired, and come by year. */
const firstMonth = 2006;
const firstYear = 2000;
/** From then on no month is without a certificate. */
const busySince = '201001';
const openMonths = 3;
/** Certificates of five years stand on most of what is sold, and are read anew more often. */
const youngMonths = 60;
const youngDays = 28;
const oldDays = 90;

/**
 * The register by the beginning of `certDate`, newest month first, so that a condition the service no longer knows is noticed
 * before much is fetched: it would answer with the whole register, 748 MB. A month has 2 to 15 MB. Nothing tells which
 * certificates were taken away lately, so every month is read anew in turns. The list may lack why and when a certificate was
 * taken away; its detail tells.
 */
export function* planRegister(context: PlanContext): Plan {
  const today = koreanDay(context.now);
  const thisYear = Number(today.slice(0, 4));
  const months = monthsBack(today, (thisYear - firstMonth) * 12 + Number(today.slice(5, 7)));
  const years = Array.from({ length: firstMonth - firstYear }, (_, back) => String(firstMonth - 1 - back));
  const taken = new Set<string>();
  for (const [place, prefix] of [...months, ...years].entries()) {
    const open = place < openMonths;
    const turn = Number(prefix.slice(0, 4)) * 12 + Number(prefix.slice(4) || 0);
    const anew = open || isTurn(turn, place < youngMonths ? youngDays : oldDays, context);
    const isBusy = place > 0 && prefix.length === 6 && prefix >= busySince;
    const { bytes } = yield safetyKoreaRequest({
      operation: 'cert/certificationList.json',
      asked: { conditionKey: 'certDate', conditionValue: prefix },
      name: `certificates-${prefix}.json`,
      judge: judgeWindow({
        field: 'certDate',
        prefix,
        ...(isBusy && {
          never: `not one certificate of ${prefix}: the service no longer takes the beginning of a date, or is not whole`,
        }),
      }),
      // The newest must be answered; an old one that is not is passed over, and then nothing is taken for withdrawn.
      ...(!open && { optional: true }),
      ...(!anew && { immutable: true }),
    });
    for (const number of withoutReason(bytes)) taken.add(number);
  }
  for (const number of taken) {
    if (!/^[A-Z0-9][A-Z0-9.-]{3,59}$/.test(number)) continue;
    yield safetyKoreaRequest({
      operation: 'cert/certificationDetail.json',
      asked: { certNum: number },
      name: `certificate-${number}.json`,
      judge: judgeAnswer,
      // The list has told of it already, so that without its detail nothing is missed.
      optional: true,
      splits: true,
      ...(!isTurn(turnOf(number), oldDays, context) && { immutable: true }),
    });
  }
}

function turnOf(number: string): number {
  return [...number].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 0) % 1_000_000_007;
}
