import type { ComponentChildren } from 'preact';
import type { PageStateView } from '../lib/core/warning-view';
import { StateIcon } from './Icons';

/** The state of the page: shape, word and colour, the reason, and what can be done about it. */
export function VerdictLine({
  page,
  children,
}: {
  page: Pick<PageStateView, 'kind' | 'heading' | 'detail'>;
  children?: ComponentChildren;
}) {
  return (
    <section class="verdict" data-state={page.kind}>
      <StateIcon kind={page.kind} size={30} />
      <div class="verdict-words" role="status">
        <h1>{page.heading}</h1>
        {page.detail !== '' && <p>{page.detail}</p>}
      </div>
      {children}
    </section>
  );
}
