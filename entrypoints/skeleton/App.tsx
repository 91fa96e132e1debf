import { useEffect, useState } from 'preact/hooks';
import { BrandMark } from '../../components/Icons';
import type { SkeletonFile } from '../../lib/core/skeleton-file';
import type { Language } from '../../lib/language/language';
import { sentencesIn } from '../../lib/language/sentences';

/** The structure of a page, whole, before anything is saved; what is saved is the very text that is shown. */
export function App({ file, language }: { file: SkeletonFile | undefined; language: Language }) {
  const say = sentencesIn(language);
  const { structure } = say;
  useEffect(() => {
    document.title = say.prefixed(say.name, structure.title);
  }, [say, structure]);
  return (
    <main class="ansim skeleton" lang={language}>
      <header>
        <BrandMark size={26} />
        <strong>{say.name}</strong>
      </header>
      <h1>{structure.title}</h1>
      {file ? <Shown file={file} labels={structure} /> : <p role="alert">{structure.gone}</p>}
    </main>
  );
}

function Shown({
  file,
  labels,
}: {
  file: SkeletonFile;
  labels: ReturnType<typeof sentencesIn>['structure'];
}) {
  const [address, setAddress] = useState<string | undefined>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([file.text], { type: 'text/plain' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <>
      <p>{labels.holds}</p>
      <p>{labels.lacks}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section class="skeleton-text" aria-label={labels.text} tabIndex={0}>
        <pre lang="en">{file.text}</pre>
      </section>
      <p>{labels.nothingSent}</p>
      {address !== undefined && (
        <a class="button primary" href={address} download={file.name}>
          {labels.save}
        </a>
      )}
    </>
  );
}
