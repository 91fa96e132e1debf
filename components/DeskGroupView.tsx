import type { ComponentChildren } from 'preact';
import type { DeskDecided, DeskGroup } from '../lib/core/desk-page';
import type { DeskChoice } from '../lib/core/steward-choice';
import type { Language } from '../lib/language/language';
import type { Sentences } from '../lib/language/sentences';
import { dayAndTimeIn } from '../lib/language/words';
import { DecideForm } from './DecideForm';
import { DeskReports, type ShowAttachment } from './DeskReports';
import { DeskListingView, DeskNoticeView } from './DeskSides';
import { EvidenceTable } from './EvidenceTable';

export interface DeskGroupProps {
  group: DeskGroup;
  say: Sentences;
  language: Language;
  /** Unfolded from the start: the one that is next. */
  isOpen: boolean;
  busy: boolean;
  /** Whether the desk can sign. */
  canSign: boolean;
  decide: (choice: DeskChoice) => void;
  show: ShowAttachment;
  /** Where the notice is found that the reports do not name. */
  find?: ComponentChildren;
}

/** What was reported of a listing and a notice: both sides, who says so, and what a steward makes of it. */
export function DeskGroupView(props: DeskGroupProps) {
  const { group, say, language, isOpen, busy, canSign, decide, show, find } = props;
  const words = say.dashboard.desk;
  const { kind, listing, notice, evidence, evidenceBy, decided, reports, reportsLeft } = group;
  return (
    <details class="desk-group" data-kind={kind} open={isOpen}>
      <summary>
        <h3>
          <span class="kind">{words.kinds[kind]}</span>
          <span dir="auto">{listing.titles[0] ?? words.listing.noTitle}</span>
        </h3>{' '}
        <span class="soft">{words.report.heading(reports.length + reportsLeft)}</span>
      </summary>
      <div class="desk-who">
        <WhoSays group={group} say={say} />
        {group.standing && <p class="desk-standing">{words.standing[group.standing]}</p>}
        {decided && <Decided decided={decided} say={say} language={language} />}
      </div>
      <div class="desk-sides">
        <DeskListingView listing={listing} say={say} />
        <DeskNoticeView notice={notice} say={say} language={language} find={find} />
      </div>
      {evidence.length > 0 && (
        <section class="desk-evidence">
          <h4>{words.evidence[evidenceBy]}</h4>
          <EvidenceTable
            evidence={evidence}
            headings={{ ...say.warning.evidenceHeadings, listing: words.listing.heading }}
          />
        </section>
      )}
      <DeskReports group={group} say={say} language={language} show={show} />
      {canSign ? (
        <DecideForm group={group} words={words.decide} busy={busy} decide={decide} />
      ) : (
        <p class="soft">{words.decide.noKey}</p>
      )}
    </details>
  );
}

/** Who stands behind it, by the rules that keep a crowd from deciding. */
function WhoSays({ group, say }: Pick<DeskGroupProps, 'group' | 'say'>) {
  const words = say.dashboard.desk;
  const { people, known, uncounted, isBrigade, mayLink, choices } = group;
  const canLink = choices.includes('accept');
  return (
    <ul class="desk-people">
      <li>{words.people(people, known)}</li>
      {uncounted > 0 && <li>{words.uncounted(uncounted)}</li>}
      {isBrigade && <li class="desk-brigade">{words.brigade}</li>}
      {canLink && <li>{mayLink ? words.mayLink : words.mayNotLink}</li>}
    </ul>
  );
}

function Decided({ decided, say, language }: { decided: DeskDecided; say: Sentences; language: Language }) {
  const { kind, reason, at, number, words: told } = decided;
  const words = say.dashboard.desk.decide;
  const choice = words.choices[kind].name;
  const named = reason === undefined ? choice : say.prefixed(choice, words.reasons[reason]);
  return (
    <p class="desk-decided">
      <strong>{words.decidedAs(named, dayAndTimeIn(language, at), number)}</strong>
      {told !== undefined && <q dir="auto">{told}</q>}
    </p>
  );
}
