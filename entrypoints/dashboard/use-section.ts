import { useEffect, useState } from 'preact/hooks';
import { type Section, sections } from './sections';

export interface Place {
  section: Section;
  /** What is open within the section, where the address says so: `#rounds/<id>`. */
  within: string | undefined;
}

function named(): Place {
  const [first, within] = location.hash.slice(1).split('/', 2);
  const section = sections.find(({ name }) => name === first);
  return section ? { section, within: within || undefined } : { section: sections[0], within: undefined };
}

/** The section the address names, and what of it. */
export function useSection(): Place {
  const [place, setPlace] = useState(named);
  useEffect(() => {
    const changed = () => {
      setPlace(named());
      document.documentElement.scrollTop = 0;
    };
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return place;
}
