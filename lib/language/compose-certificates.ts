import { certificateForm } from '../core/certificate-forms';
import type { CertificateView } from '../core/check-page';
import { shortText } from './plain-text';
import type { Sentences } from './sentences';

/** A certificate number: what its form tells, and where anybody can look it up. */
export function composeCertificate(number: string, say: Sentences): CertificateView {
  const words = say.dashboard.check.certificate;
  const form = certificateForm(number);
  return {
    number: shortText(number, 80),
    told: form ? words.schemes[form.scheme] : words.unknown,
    ...(form && { lookUp: { label: words.lookUp[form.scheme], href: form.address } }),
  };
}
