import { useId, useRef, useState } from 'preact/hooks';
import { pictureLength } from '../../lib/core/report-pages';
import type { ReportSentences } from '../../lib/language/report-sentences';
import type { MakePicture } from './kept-picture';
import { PictureEditor } from './PictureEditor';

const types = ['image/png', 'image/jpeg', 'image/webp'];

/** A picture from the sender's own computer, to be cut and covered like one of the page. */
export function AddedPicture({
  words,
  maker,
  changed,
}: {
  words: Pick<ReportSentences, 'answer' | 'picture'>;
  maker: { current: MakePicture };
  changed: () => void;
}) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [source, setSource] = useState<string | undefined>();
  const [failed, setFailed] = useState(false);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const address = types.includes(file.type) && (await opens(file)) ? await dataAddress(file) : undefined;
    const isPicture = address !== undefined && address.length <= pictureLength;
    setFailed(!isPicture);
    setSource(isPicture ? address : undefined);
    changed();
  };
  return (
    <>
      <div class="added-picture">
        <button
          type="button"
          class="button quiet"
          aria-describedby={id}
          onClick={() => input.current?.click()}
        >
          {words.answer.addPicture}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept={types.join(',')}
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
        <p id={id} class="hint">
          {words.answer.addPictureAbout}
        </p>
      </div>
      <p role="status">{failed && words.answer.noPicture}</p>
      {source !== undefined && (
        <PictureEditor key={source} source={source} words={words.picture} maker={maker} changed={changed} />
      )}
    </>
  );
}

/** The file as an address that only this page has. */
function dataAddress(file: File): Promise<string | undefined> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : undefined);
    reader.onerror = () => resolve(undefined);
    reader.readAsDataURL(file);
  });
}

/** Whether the browser can show it: a name says nothing of what is in a file. */
async function opens(file: File): Promise<boolean> {
  const shown = await createImageBitmap(file).catch(() => undefined);
  shown?.close();
  return shown !== undefined;
}
