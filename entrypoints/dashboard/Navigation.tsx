import { useId, useRef, useState } from 'preact/hooks';
import type { DashboardSentences, SectionName } from '../../lib/language/dashboard-sentences';
import { sectionGroups, sections } from './sections';

/** The way to every section, in groups: beside the page where there is room for it, else behind one button. */
export function Navigation({
  current,
  words,
}: {
  current: SectionName;
  words: Pick<DashboardSentences, 'sections' | 'groups' | 'navigation' | 'menu'>;
}) {
  const [unfolded, setUnfolded] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  // Where all is shown the button is not, and takes no focus.
  const fold = () => {
    setUnfolded(false);
    button.current?.focus();
  };
  return (
    <nav aria-label={words.navigation}>
      <button
        ref={button}
        type="button"
        class="navigation-button"
        aria-expanded={unfolded}
        aria-controls={`${id}-groups`}
        onClick={() => setUnfolded(!unfolded)}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
          <path d="M3 5h14M3 10h14M3 15h14" />
        </svg>
        <span>{words.menu}</span>
        <strong>{words.sections[current]}</strong>
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape folds it, as every menu; the links in it are what is pressed */}
      <div
        id={`${id}-groups`}
        class="navigation-groups"
        data-unfolded={unfolded}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && unfolded) fold();
        }}
      >
        {sectionGroups.map((group) => (
          <div key={group}>
            <p id={`${id}-${group}`}>{words.groups[group]}</p>
            <ul aria-labelledby={`${id}-${group}`}>
              {sections
                .filter((each) => each.group === group)
                .map(({ name }) => (
                  <li key={name}>
                    <a href={`#${name}`} aria-current={name === current ? 'page' : undefined} onClick={fold}>
                      {words.sections[name]}
                    </a>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  );
}
