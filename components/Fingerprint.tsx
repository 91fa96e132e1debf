/** A key's fingerprint, its groups apart, so that it can be read aloud and compared by eye. */
export function Fingerprint({ label, fingerprint }: { label: string; fingerprint: string }) {
  return (
    <p class="fingerprint">
      <span class="fingerprint-label">{label}</span>
      <code>
        {fingerprint.split(' ').map((group, at) => (
          <span key={at}>{group} </span>
        ))}
      </code>
    </p>
  );
}
