import { mergeCertificate } from './kr-kats-certificates/certificate-notice';
import { parseRegister } from './kr-kats-certificates/parse-register';
import { planRegister } from './kr-kats-certificates/plan';
import { safetyKorea } from './safety-korea/request';
import type { Source } from './source';

/** Korean safety certificates (KC) that were revoked, lost their effect or may not be shown, out of the whole register. */
export const krKatsCertificates = {
  id: 'kr-kats-certificates',
  name: 'Korea KATS, revoked certificates',
  licence: safetyKorea.licence,
  attribution: '국가기술표준원 제품안전정보센터 (KATS, SafetyKorea), register of KC certificates',
  homepage: 'https://www.safetykorea.kr/',
  // Every window is answered in every run, from the cache or anew; a certificate that stands again is no longer among them.
  complete: true,
  origin: safetyKorea.origin,
  pauseMs: safetyKorea.pauseMs,
  keys: safetyKorea.keys,
  expectations: {
    // Valid and expired ones count as records. One project holds 353,861, another saw the whole of 748 MB, which is about a
    // million rows; 144,738 of them were toys on 2026-09-01.
    least: 350_000,
    most: 4_000_000,
    shrink: 0.05,
    // The number is in each; the page is built from it. Brands are rarely given; for models nobody has published a share.
    fill: { page: 0.99, models: 0.5 },
    dropped: 0.001,
  },
  plan: planRegister,
  parse: parseRegister,
  mergeSame: mergeCertificate,
} satisfies Source;
