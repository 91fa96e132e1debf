import { useEffect, useState } from 'preact/hooks';
import { type Section, sections } from './sections';

function named(): Section {
  return sections.find(({ name }) => location.hash === `#${name}`) ?? sections[0];
}

/** The section the address names. */
export function useSection(): Section {
  const [section, setSection] = useState(named);
  useEffect(() => {
    const changed = () => {
      setSection(named());
      document.documentElement.scrollTop = 0;
    };
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return section;
}
