/**
 * Particles that Korean glues to a noun, longest first. What is left must have two syllables: 사이 stays whole, although
 * it ends in one. (In longer words the cut is a guess, so words are kept both ways.)
 */
export const nounParticles: readonly string[] = [
  '에서는',
  '으로',
  '에서',
  '에게',
  '하고',
  '이며',
  '이나',
  '부터',
  '까지',
  '처럼',
  '은',
  '는',
  '이',
  '가',
  '을',
  '를',
  '의',
  '에',
  '와',
  '과',
  '도',
  '로',
  '만',
];

const leastLeft = 2;

/** A Korean word without its particle: 헬멧을 is 헬멧. Words that end so by chance are cut too, so keep both. */
export function bareHangul(word: string): string {
  for (const particle of nounParticles)
    if (word.length >= particle.length + leastLeft && word.endsWith(particle))
      return word.slice(0, -particle.length);
  return word;
}
