import { useEffect, useState } from 'preact/hooks';

/** The sections there are, by their hash; the first is shown where the address names none. */
export const sections = ['lists'] as const;
export type Section = (typeof sections)[number];

function named(): Section {
  return sections.find((each) => location.hash === `#${each}`) ?? sections[0];
}

/** The section the address names. */
export function useSection(): Section {
  const [section, setSection] = useState(named);
  useEffect(() => {
    const changed = () => setSection(named());
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return section;
}
