import { useState } from 'preact/hooks';
import { type DeskGroupProps, DeskGroupView } from '../../components/DeskGroupView';
import type { DeskComparison, DeskGroup, DeskPage, DeskTold } from '../../lib/core/desk-page';
import { languages } from '../../lib/language/language';
import type { Sentences } from '../../lib/language/sentences';
import { DeskFiles } from './DeskFiles';
import { DeskKey, DeskLog } from './DeskSigning';
import { FindNotice } from './FindNotice';
import { SectionBody } from './SectionBody';
import type { SectionProps } from './sections';
import { attachmentShower } from './show-attachment';
import { type OwnDesk, useDesk } from './use-desk';

/** Where a steward opens files of reports, compares, decides, and saves what was decided. */
export function DeskSection({ worker, say }: SectionProps) {
  const desk = useDesk(worker);
  const words = say.dashboard.desk;
  const { page, failed } = desk;
  const [show] = useState(() => attachmentShower(worker));
  return (
    <SectionBody
      heading={words.heading}
      about={words.about}
      shown={page !== undefined}
      failed={failed}
      say={say}
    >
      {page && (
        <>
          <div class="desk-top">
            <DeskKey page={page} desk={desk} words={words} />
            <DeskLog page={page} desk={desk} worker={worker} say={say} />
          </div>
          <DeskFiles page={page} desk={desk} worker={worker} say={say} />
          <section class="dashboard-part" aria-labelledby="desk-open">
            <h2 id="desk-open">{words.openHeading(page.groups.length + page.groupsLeft)}</h2>
            <p class="desk-told" role="status">
              {toldOf(page.told, words)}
            </p>
            {page.groups.length === 0 && <p>{words.none}</p>}
            <Groups groups={page.groups} page={page} desk={desk} say={say} show={show} worker={worker} />
            {page.groupsLeft > 0 && (
              <button type="button" class="button quiet" disabled={desk.busy} onClick={desk.more}>
                {words.more(page.groupsLeft)}
              </button>
            )}
          </section>
          {page.decided.length > 0 && (
            <section class="dashboard-part" aria-labelledby="desk-decided">
              <h2 id="desk-decided">{words.decidedHeading(page.decided.length + page.decidedLeft)}</h2>
              <p>{words.decidedAbout}</p>
              <Groups groups={page.decided} page={page} desk={desk} say={say} show={show} worker={worker} />
              {page.decidedLeft > 0 && <p class="soft">{words.decidedLeft(page.decidedLeft)}</p>}
            </section>
          )}
        </>
      )}
    </SectionBody>
  );
}

function Groups({
  groups,
  page,
  desk,
  say,
  show,
  worker,
}: {
  groups: DeskGroup[];
  page: DeskPage;
  desk: OwnDesk;
  say: Sentences;
  show: ReturnType<typeof attachmentShower>;
  worker: SectionProps['worker'];
}) {
  const { key, log, language: spoken } = page;
  const language = languages.find((each) => each === spoken) ?? 'ko';
  const after = log.kind === 'log' ? log.entries : 0;
  return (
    <>
      {groups.map((group, at) => (
        <GroupOnDesk
          // What was typed for reports that are decided on by now is not kept for those that come.
          key={`${group.key} ${group.decided?.number ?? 0}`}
          {...{ group, say, language, show, worker }}
          isOpen={at === 0 && groups === page.groups}
          busy={desk.busy}
          canSign={key.kind === 'key' && log.kind === 'log'}
          decide={(choice) => void desk.ask({ type: 'desk-decide', group: group.key, choice, after })}
        />
      ))}
    </>
  );
}

/** A group with the notice that its steward found, where its reports name none. */
function GroupOnDesk({
  worker,
  group,
  ...rest
}: Omit<DeskGroupProps, 'find'> & Pick<SectionProps, 'worker'>) {
  const [compared, setCompared] = useState<DeskComparison | undefined>();
  if (!group.needsNotice) return <DeskGroupView group={group} {...rest} />;
  return (
    <DeskGroupView
      {...rest}
      group={{ ...group, ...compared }}
      find={
        <FindNotice
          group={group.key}
          worker={worker}
          words={rest.say.dashboard.desk.notice.find}
          isNamed={compared !== undefined}
          name={setCompared}
        />
      }
    />
  );
}

function toldOf(
  told: DeskTold | undefined,
  { told: words, ...desk }: Sentences['dashboard']['desk'],
): string {
  switch (told?.kind) {
    case 'decided':
      return words.decided(told.number);
    case 'another-desk':
      return words.anotherDesk;
    case 'not-possible':
      return words.notPossible;
    case 'no-ed25519':
      return desk.key.noEd25519;
    case 'log':
    case 'log-refused':
    case undefined:
      return '';
  }
}
