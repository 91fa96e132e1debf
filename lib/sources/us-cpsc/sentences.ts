/** Sentences of a description. Full stops inside numbers, addresses and common abbreviations end none. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])["”’)]?\s+(?=["“(]?[A-Z])|(?<=[a-z0-9)”"]\.)(?=[A-Z][a-z])/u)
    .reduce<string[]>((sentences, piece) => {
      const before = sentences.at(-1);
      if (
        before !== undefined &&
        /\b(?:no|nos|inc|co|ltd|corp|st|mo|qt|lb|lbs|oz|in|ft|u\.s|approx|vs|dr|mr)\.$/iu.test(before)
      ) {
        sentences[sentences.length - 1] = `${before} ${piece}`;
      } else sentences.push(piece);
      return sentences;
    }, [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
