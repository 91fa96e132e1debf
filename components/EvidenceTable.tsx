import type { EvidenceView, NoticeView } from '../lib/core/warning-view';

const signs: Record<EvidenceView['mark'], string> = { same: '=', similar: '≈', context: '·' };

/** The facts side by side: what this page says, what the notice says, and whether they are the same. */
export function EvidenceTable({
  evidence,
  headings,
}: {
  evidence: EvidenceView[];
  headings: NoticeView['evidenceHeadings'];
}) {
  if (evidence.length === 0) return null;
  return (
    <table class="evidence">
      <thead>
        <tr>
          <th scope="col">{headings.listing}</th>
          <th scope="col">{headings.notice}</th>
        </tr>
      </thead>
      {evidence.map((fact) => (
        <tbody key={`${fact.label} ${fact.listing} ${fact.notice}`} class={`fact fact-${fact.mark}`}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              <span class="sign" aria-hidden="true">
                {signs[fact.mark]}
              </span>
              {fact.label} <span class="mark-word">{fact.markWord}</span>
            </th>
          </tr>
          <tr>
            <td dir="auto">
              <span class="value">{fact.listing}</span>
            </td>
            <td dir="auto">
              <span class="value">{fact.notice}</span>
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}
