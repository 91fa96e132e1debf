import { AnswerCard } from '../../components/AnswerCard';
import { ListStatus } from '../../components/ListStatus';
import type { AnswerView } from '../../lib/core/check-page';
import { QuestionField } from './QuestionField';
import { SectionBody } from './SectionBody';
import type { SectionProps } from './sections';
import { useCheck } from './use-check';
import { WatchWords } from './WatchWords';

/** Checks anything that can be named: a link, a barcode, a brand and model, words. */
export function CheckSection({ worker, say }: SectionProps) {
  const { text, change, page, failed, busy, ask } = useCheck(worker);
  const words = say.dashboard.check;
  return (
    <SectionBody heading={words.heading} about={words.about} shown failed={failed} say={say}>
      <QuestionField
        worker={worker}
        words={words}
        text={text}
        busy={busy}
        change={change}
        ask={() => ask(text)}
        pick={({ name, feed, id }) => ask(name, { feed, id })}
      />
      <p role="status" class={page?.told === undefined ? 'unseen' : 'answers-told'}>
        {page &&
          [...page.answers.flatMap(({ verdict }) => verdict?.heading ?? []), page.told ?? ''].join(' ')}
      </p>
      {page && page.answers.length > 0 && (
        <>
          <div class="answers">
            {page.answers.map((answer) => (
              <AnswerCard key={answer.key} answer={answer}>
                {isOfWords(answer) && (
                  <WatchWords text={answer.text} worker={worker} words={say.dashboard.products} />
                )}
              </AnswerCard>
            ))}
          </div>
          <section class="dashboard-part" aria-labelledby="compared">
            <h2 id="compared">{words.lists}</h2>
            <ListStatus lines={page.listLines} labels={say.popup} />
          </section>
        </>
      )}
    </SectionBody>
  );
}

/** Words are searched for, and nothing is judged. */
function isOfWords({ verdict, results }: AnswerView): boolean {
  return verdict === undefined && results !== undefined;
}
