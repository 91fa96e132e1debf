import type { CategoryAdviceView } from '../lib/core/parents-view';
import { ConcernLines, OurWordsLine } from './ConcernLines';

/** What a whole type of product has drawn lately, and what to look at. It judges nothing. */
export function CategoryAdvice({ advice }: { advice: CategoryAdviceView }) {
  const { heading, about, drawn, hazards, sources, lookFor, pageAges, noCertificate } = advice;
  return (
    <section class="popup-part category-advice">
      <h2>{heading}</h2>
      <p class="advice-about">{about}</p>
      <p>
        <strong>{drawn}</strong>
      </p>
      {hazards && <Items {...hazards} />}
      {sources && <Items {...sources} />}
      {lookFor && (
        <>
          <h3>{lookFor.label}</h3>
          <ConcernLines lines={lookFor.lines} />
          <OurWordsLine words={advice} />
        </>
      )}
      {pageAges && <Items {...pageAges} />}
      {noCertificate !== undefined && <p class="advice-about">{noCertificate}</p>}
    </section>
  );
}

function Items({ label, items }: { label: string; items: string[] }) {
  return (
    <>
      <h3>{label}</h3>
      <ul class="advice-items">
        {items.map((item) => (
          <li key={item}>
            <bdi>{item}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
