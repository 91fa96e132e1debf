import { useEffect } from 'preact/hooks';
import type { OverviewList, OverviewPage } from '../../lib/core/overview-page';
import type { Sentences } from '../../lib/language/sentences';
import { CheckFiguresView } from './CheckFiguresView';
import { NoticeFiguresView } from './NoticeFiguresView';
import { SectionBody } from './SectionBody';
import { ShopFiguresView } from './ShopFiguresView';
import type { SectionProps } from './sections';
import { useAnswer } from './use-answer';

/** Milliseconds between two looks while the notices are being counted. */
const lookEvery = 700;

/** What Ansim knows and what it did: lists, checks, whether pages can be read, what the lists warn of. */
export function OverviewSection({ worker, say }: SectionProps) {
  const { answer: page, failed, ask } = useAnswer(worker, isOverviewPage, () => ({ type: 'overview' }));
  const words = say.dashboard.overview;
  useEffect(() => {
    if (page?.notices.kind !== 'counting' || failed) return;
    const timer = setTimeout(() => void ask({ type: 'overview' }), lookEvery);
    return () => clearTimeout(timer);
  }, [ask, failed, page]);
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
          {page.gaps.map((gap) => (
            <p key={gap} class="failed" role="alert">
              {gap}
            </p>
          ))}
          <Lists lists={page.lists} say={say} />
          <CheckFiguresView checks={page.checks} words={words} />
          <section class="dashboard-part" aria-labelledby="reading">
            <h2 id="reading">{words.reading}</h2>
            <p class="about">{words.readingAbout}</p>
            <div class="shop-cards">
              {page.shops.map((shop) => (
                <ShopFiguresView key={shop.name} shop={shop} many={words.many} />
              ))}
            </div>
          </section>
          <NoticeFiguresView figures={page.notices} words={words} />
        </>
      )}
    </SectionBody>
  );
}

function Lists({ lists, say }: { lists: OverviewList[]; say: Sentences }) {
  const words = say.dashboard.overview;
  return (
    <section class="dashboard-part" aria-labelledby="lists-in-use">
      <h2 id="lists-in-use">{words.lists}</h2>
      {lists.length === 0 ? (
        <p class="failed">{words.noLists}</p>
      ) : (
        <ul class="overview-lists">
          {lists.map(({ key, name, state, stateTold, detail, fault, notAuthority }) => (
            <li key={key} class="list-card" data-state={state}>
              <header>
                <h3 dir="auto">{name}</h3>
                <span class="list-state">{stateTold}</span>
                {notAuthority && <span class="tag">{say.dashboard.lists.notAuthority}</span>}
              </header>
              <p class="list-detail">{detail}</p>
              {fault !== undefined && <p class="list-fault">{fault}</p>}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a class="section-link" href="#lists">
          {words.allLists}
        </a>
      </p>
    </section>
  );
}

export function isOverviewPage(answer: unknown): answer is OverviewPage {
  return typeof answer === 'object' && answer !== null && 'shops' in answer && 'checks' in answer;
}
