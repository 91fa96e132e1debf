import { ConcernLines, OurWordsLine } from '../../components/ConcernLines';
import { SectionBody } from './SectionBody';
import type { SectionProps } from './sections';
import { useParents } from './use-parents';

/** Which ages live in the household, and what comes first at them. */
export function ParentsSection({ worker, say }: SectionProps) {
  const { page, failed, kept, choose } = useParents(worker);
  const words = say.dashboard.parents;
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
          <fieldset class="ages">
            <legend>{words.legend}</legend>
            {page.ages.map(({ age, name, chosen }) => (
              <label key={age}>
                <input
                  type="checkbox"
                  checked={chosen}
                  onChange={(event) => choose(age, event.currentTarget.checked)}
                />
                {name}
              </label>
            ))}
          </fieldset>
          <p role="status" class="ages-kept">
            {kept ? words.kept : ''}
          </p>
          <section class="dashboard-part" aria-labelledby="first">
            <h2 id="first">{words.first}</h2>
            {page.first.length === 0 ? (
              <p>{words.none}</p>
            ) : (
              <>
                {page.first.map(({ age, lines }) => (
                  <section key={age} class="at-age">
                    <h3>{age}</h3>
                    <ConcernLines lines={lines} />
                  </section>
                ))}
                <OurWordsLine words={page.words} />
              </>
            )}
          </section>
        </>
      )}
    </SectionBody>
  );
}
