import { useRef } from 'preact/hooks';

/** A press that lets files be chosen. The browser's own control cannot speak the extension's language. */
export function FileButton({
  label,
  accept,
  several = false,
  isMain = false,
  busy,
  open,
}: {
  label: string;
  accept: string;
  several?: boolean;
  isMain?: boolean;
  busy: boolean;
  open: (files: File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={`button ${isMain ? 'primary' : 'quiet'}`}
        disabled={busy}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        multiple={several}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file can be chosen again.
          currentTarget.value = '';
          if (files.length > 0) open(files);
        }}
      />
    </>
  );
}
