import { useEffect, useRef, useState } from 'preact/hooks';
import { everyNotice } from '../../lib/core/every-notice';
import type { RoundFilter } from '../../lib/core/round';
import type { RoundsPage } from '../../lib/core/rounds-page';
import { ConfirmedPress } from './ConfirmedPress';
import { RoundForm } from './RoundForm';
import { RoundProgress } from './RoundProgress';
import { RoundReport } from './RoundReport';
import { SectionBody } from './SectionBody';
import type { SectionProps } from './sections';
import { useAnswer } from './use-answer';
import { useRound } from './use-round';

/** Whether listings that notices name are still on sale: looked at one after another, told in a report. */
export function RoundsSection({ worker, say, within: report }: SectionProps) {
  const words = say.dashboard.rounds;
  const { rounds } = worker;
  const known = useRound(rounds);
  const [filter, setFilter] = useState<RoundFilter>(everyNotice);
  const {
    answer: page,
    failed,
    busy,
    ask,
  } = useAnswer(worker, isRoundsPage, () => ({ type: 'rounds', filter: everyNotice }));
  const current = page?.current;
  useEffect(() => {
    if (current) rounds.follow(current);
  }, [current, rounds]);
  const isOver = known?.view.state === 'ended';
  const over = isOver ? known.view.id : undefined;
  useEffect(() => {
    if (over === undefined) return;
    location.replace(`#rounds/${over}`);
    rounds.forget();
    setFilter(everyNotice);
    void ask({ type: 'rounds', filter: everyNotice });
  }, [over, rounds, ask]);
  const shown = useRef(report);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const before = shown.current;
    shown.current = report;
    if (before === undefined || report !== undefined) return;
    // Back to what opened it, by its address.
    const links = [...(list.current?.querySelectorAll<HTMLAnchorElement>('a') ?? [])];
    (links.find(({ hash }) => hash === `#rounds/${before}`) ?? links[0])?.focus();
  }, [report]);
  const choose = (next: RoundFilter) => {
    setFilter(next);
    void ask({ type: 'rounds', filter: next });
  };
  const isOpen = known !== undefined && !isOver;
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
          {isOpen && <RoundProgress known={known} leader={rounds} say={say} />}
          {report !== undefined && <RoundReport key={report} id={report} worker={worker} say={say} />}
          {!isOpen && report === undefined && (
            <RoundForm
              form={page.form}
              filter={filter}
              isFirst={page.isFirst}
              busy={busy !== undefined}
              words={words}
              choose={choose}
              begin={(country) => rounds.begin(filter, country)}
            />
          )}
          {page.past.length > 0 && report === undefined && (
            <section class="dashboard-part past-rounds" aria-labelledby="past-rounds">
              <h2 id="past-rounds">{words.past.heading}</h2>
              <ul class="rounds" ref={list}>
                {page.past.map(({ id, told }) => (
                  <li key={id} class="round-line">
                    <p>{told}</p>
                    <div class="presses">
                      <a
                        class="button quiet"
                        aria-label={say.prefixed(told, words.past.show)}
                        href={`#rounds/${id}`}
                      >
                        {words.past.show}
                      </a>
                      <ConfirmedPress
                        label={words.past.remove}
                        named={say.prefixed(told, words.past.remove)}
                        question={words.past.removeAsk}
                        labels={say.dashboard.confirm}
                        busy={busy !== undefined}
                        press={() => void ask({ type: 'remove-round', id, filter })}
                      />
                    </div>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </SectionBody>
  );
}

export function isRoundsPage(answer: unknown): answer is RoundsPage {
  return typeof answer === 'object' && answer !== null && 'form' in answer && 'past' in answer;
}
