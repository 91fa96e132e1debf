import type { CertificateView } from '../lib/core/check-page';

/** A certificate number, what its form tells, and where anybody can look it up. */
export function CertificateLine({
  certificate,
  isNamed = false,
}: {
  certificate: CertificateView;
  /** Whether the number stands above already. */
  isNamed?: boolean;
}) {
  const { number, told, lookUp } = certificate;
  return (
    <div class="certificate">
      {!isNamed && (
        <p class="certificate-number" translate={false}>
          {number}
        </p>
      )}
      <p>{told}</p>
      {lookUp && (
        <a href={lookUp.href} target="_blank" rel="noopener noreferrer">
          {lookUp.label}
        </a>
      )}
    </div>
  );
}
