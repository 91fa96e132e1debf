/** Says that this is practice, above everything else. */
export function PracticeRibbon({ text }: { text: string | undefined }) {
  return text === undefined ? null : <p class="ribbon">{text}</p>;
}
