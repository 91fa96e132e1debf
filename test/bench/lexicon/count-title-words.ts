import { existsSync, writeFileSync } from 'node:fs';
import { tokensOf } from '../../../lib/matching/tokens';
import { takeWords } from '../../../lib/matching/words';
import { realTitles, titlesFile } from '../real-data';

/**
 * `npx tsx test/bench/lexicon/count-title-words.ts`: counts in how many real titles each word stands, and writes the
 * counts, of words in at least five titles only, never the titles, to `lib/matching/lexicon/common-words.tsv`.
 */
const leastTitles = 5;

if (!existsSync(titlesFile)) {
  console.log(`Skipped, for want of ${titlesFile.pathname}`);
} else {
  const titles = realTitles();
  const counts = new Map<string, number>();
  for (const { title } of titles) {
    const words = new Set<string>();
    const tokens = tokensOf(title);
    for (const { text } of tokens.words) words.add(text);
    takeWords(tokens, (word, weight) => {
      if (weight === 1) words.add(word);
    });
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const rows = [...counts]
    .filter(([, count]) => count >= leastTitles)
    .map(([word, count]) => [word, Math.max(1, Math.round((count * 10_000) / titles.length))] as const)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const text = [
    `# In how many of 10,000 marketplace titles a word stands, of words in at least ${leastTitles} of ${titles.length} titles.`,
    'word\tcount',
    ...rows.map(([word, count]) => `${word}\t${count}`),
  ].join('\n');
  writeFileSync(new URL('../../../lib/matching/lexicon/common-words.tsv', import.meta.url), `${text}\n`);
  console.log(`${rows.length} words of ${titles.length} titles`);
}
