import { useState } from 'preact/hooks';

/** Foreign words as they are. A long text is folded until it is asked for. */
export function QuotedText({
  text,
  language,
  whole,
  ours = false,
}: {
  text: string;
  language?: string | undefined;
  /** The button's words: "Show all of it". */
  whole: string;
  /** Our own few words stand without quotation style. */
  ours?: boolean | undefined;
}) {
  const [open, setOpen] = useState(false);
  const long = text.length > 320;
  const Quote = ours ? 'p' : 'blockquote';
  return (
    <div class="quoted">
      <Quote lang={language} dir="auto" class={long && !open ? 'quote folded' : 'quote'}>
        {text}
      </Quote>
      {long && !open && (
        <button type="button" class="link-button" onClick={() => setOpen(true)}>
          {whole}
        </button>
      )}
    </div>
  );
}
