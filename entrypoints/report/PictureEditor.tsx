import type { TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  firstFrame,
  frameAfter,
  type PictureMarks,
  type Rect,
  rectBetween,
} from '../../lib/core/picture-marks';
import type { ReportSentences } from '../../lib/language/report-sentences';
import { encodePicture, type MakePicture, paintMarked } from './kept-picture';

type Tool = 'cover' | 'crop';

/** The picture of the page, to be cut and blackened by pointer and by keyboard. What it shows is what is kept. */
export function PictureEditor({
  source,
  words,
  maker,
  changed,
}: {
  /** A data address. */
  source: string;
  words: ReportSentences['picture'];
  /** Where whoever keeps the report finds what makes the picture of it. */
  maker: { current: MakePicture };
  /** Told whenever another picture would be made. Hand in one that stays the same. */
  changed: () => void;
}) {
  const image = useRef<HTMLImageElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isReady, setIsReady] = useState(false);
  const [isRemoved, setIsRemoved] = useState(false);
  const [tool, setTool] = useState<Tool>('cover');
  const [history, setHistory] = useState<PictureMarks[]>([{ covers: [] }]);
  const [frame, setFrame] = useState<Rect | undefined>();
  const from = useRef<{ x: number; y: number } | undefined>(undefined);
  const marks = history.at(-1) ?? { covers: [] };

  useEffect(() => {
    maker.current = async () =>
      isReady && !isRemoved && canvas.current ? encodePicture(canvas.current) : { kind: 'none' };
  }, [maker, isReady, isRemoved]);

  useEffect(() => {
    if (isReady && !isRemoved && canvas.current && image.current)
      paintMarked(canvas.current, image.current, marks);
    changed();
  }, [isReady, isRemoved, marks, changed]);

  const remove = () => {
    setIsRemoved(true);
    // Put back, it is loaded anew; its marks stay.
    setIsReady(false);
  };
  const part = (): Rect =>
    marks.crop ?? {
      x: 0,
      y: 0,
      width: image.current?.naturalWidth ?? 1,
      height: image.current?.naturalHeight ?? 1,
    };
  /** Where on the picture the pointer is. */
  const placeOf = (event: TargetedPointerEvent<HTMLCanvasElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const shown = part();
    return {
      x: ((event.clientX - box.left) / box.width) * shown.width,
      y: ((event.clientY - box.top) / box.height) * shown.height,
    };
  };
  const mark = (rect: Rect | undefined) => {
    setFrame(undefined);
    from.current = undefined;
    if (!rect) return;
    const shown = part();
    const onPicture = { ...rect, x: rect.x + shown.x, y: rect.y + shown.y };
    const next =
      tool === 'crop' ? { ...marks, crop: onPicture } : { ...marks, covers: [...marks.covers, onPicture] };
    setHistory([...history, next]);
  };
  const move = (event: TargetedPointerEvent<HTMLCanvasElement>) => {
    if (from.current) setFrame(rectBetween(from.current, placeOf(event), part()));
  };
  const press = (event: TargetedKeyboardEvent<HTMLCanvasElement>) => {
    if (event.key === 'Enter' && frame) {
      event.preventDefault();
      mark(frame);
      return;
    }
    if (event.key === 'Escape') setFrame(undefined);
    const next = frameAfter(frame ?? firstFrame(part()), event, part());
    if (!next) return;
    event.preventDefault();
    setFrame(frame ? next : firstFrame(part()));
  };

  if (isRemoved)
    return (
      <div class="presses">
        <p role="status">{words.removed}</p>
        <button type="button" class="button quiet" onClick={() => setIsRemoved(false)}>
          {words.putBack}
        </button>
      </div>
    );
  return (
    <div class="picture">
      <p>{words.about}</p>
      <img ref={image} src={source} alt="" hidden onLoad={() => setIsReady(true)} />
      <fieldset class="tools">
        <legend>{words.tool}</legend>
        {(['cover', 'crop'] as const).map((each) => (
          <label key={each} class="tick">
            <input type="radio" name="tool" checked={tool === each} onChange={() => setTool(each)} />
            {words[each]}
          </label>
        ))}
      </fieldset>
      <div class="canvas">
        <canvas
          ref={canvas}
          tabIndex={0}
          role="img"
          aria-label={words.canvas}
          aria-describedby="picture-keys"
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            from.current = placeOf(event);
          }}
          onPointerMove={move}
          onPointerUp={(event) => mark(from.current && rectBetween(from.current, placeOf(event), part()))}
          onPointerCancel={() => mark(undefined)}
          onKeyDown={press}
        />
        {frame && <Frame frame={frame} part={part()} />}
      </div>
      <p id="picture-keys" class="hint">
        {words.keys}
      </p>
      <p role="status">{words.marked(marks.covers.length)}</p>
      <div class="presses">
        <button
          type="button"
          class="button quiet"
          disabled={history.length < 2}
          onClick={() => setHistory(history.slice(0, -1))}
        >
          {words.undo}
        </button>
        <button type="button" class="button quiet" onClick={remove}>
          {words.remove}
        </button>
      </div>
    </div>
  );
}

/** In shares of the canvas, whatever width it is shown in. */
function Frame({ frame, part }: { frame: Rect; part: Rect }) {
  const share = (length: number, whole: number) => `${(length / whole) * 100}%`;
  return (
    <div
      class="frame"
      style={{
        insetInlineStart: share(frame.x, part.width),
        insetBlockStart: share(frame.y, part.height),
        inlineSize: share(frame.width, part.width),
        blockSize: share(frame.height, part.height),
      }}
    />
  );
}
