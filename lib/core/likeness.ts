/** Letters of other alphabets, and digits and signs, that look like a Latin letter; `i` and `l` are taken as one. */
const looks: Record<string, string> = {
  a: 'аα',
  b: 'вβ',
  c: 'сϲ',
  d: 'ԁđð',
  e: 'еε3',
  g: 'ɡ',
  h: 'нһ',
  j: 'ј',
  k: 'кκ',
  l: 'iı1|łіιӏ',
  m: 'мμ',
  n: 'ν',
  o: 'оο0ø',
  p: 'рρ',
  q: 'ԛ',
  s: 'ѕ5$',
  t: 'тτ',
  u: 'υ',
  w: 'ԝ',
  x: 'хχ',
  y: 'у',
};
const meant = new Map(
  Object.entries(looks).flatMap(([letter, others]) => [...others].map((other) => [other, letter] as const)),
);

/** A name as a hurried reader sees it: case, marks, spaces, signs and letters that only look alike make no difference. */
export function lookOf(name: string): string {
  return wordsOf(name).join('');
}

function wordsOf(name: string): string[] {
  const plain = name.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  const seen = [...plain].map((letter) => meant.get(letter) ?? letter).join('');
  return seen.replace(/\p{Cf}/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Names shorter than this are alike only where they look the same; in longer ones a letter more, less or other is overlooked. */
const overlooked = 7;

/** Whether a hurried reader would take one name for the other. */
export function looksLike(one: string, other: string): boolean {
  return areAlike(lookOf(one), lookOf(other));
}

function areAlike(a: string, b: string): boolean {
  if (a === b) return true;
  return Math.min(a.length, b.length) >= overlooked && differByOne(a, b);
}

/** Whether a part of a name would be taken for the other. */
function holdsAlike(whole: string, part: string): boolean {
  if (whole.includes(part)) return true;
  return [part.length - 1, part.length, part.length + 1].some((length) =>
    Array.from({ length: Math.max(0, whole.length - length + 1) }, (_, at) =>
      whole.slice(at, at + length),
    ).some((piece) => areAlike(piece, part)),
  );
}

/** One letter more, less, or other; or two that changed places. */
function differByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** Wherever it stands in a name, it says that an authority speaks. */
const telling = [
  ...['Safety Gate', '세이프티 게이트', 'Consumer Product Safety Commission', '소비자제품안전위원회'],
  ...['Office for Product Safety', '제품안전표준청', 'Product Safety Australia', '경쟁소비자위원회'],
  ...['Competition and Consumer Commission', 'Agency for Technology and Standards', '국가기술표준원'],
  ...['제품안전정보센터', 'SafetyKorea', 'Consumer24', '소비자24', 'Fair Trade Commission', '공정거래위원회'],
  ...['Ministry of Food and Drug', '식품의약품안전처', '식품안전나라', 'RappelConso', '라펠콩소'],
  ...['경쟁소비부정방지총국', 'Health Canada', '캐나다 보건부', '한국소비자원', 'Korea Consumer Agency'],
  ...['Korea Customs', 'Ministry of Climate', 'Korean environment ministry', '기후에너지환경부'],
  ...['Metropolitan Government', 'Metropolitan City', '특별시', '광역시'],
].map(lookOf);
/** As a word of its own. */
const tellingWords = new Set(
  [
    ...['CPSC', 'OPSS', 'ACCC', 'KATS', 'MFDS', 'KCA', 'KFTC', 'DGCCRF'],
    ...['식약처', '공정위', '환경부', '관세청', '소비자원'],
  ].map(lookOf),
);
/** As the whole name. */
const places = [
  ...['Seoul', '서울', '서울시', 'Gyeonggi', 'Gyeonggi Province', 'Gyeonggi Province (Korea)', '경기도'],
  ...['Incheon', '인천', '인천시', 'Busan', '부산', '부산시'],
].map(lookOf);

/** What single letters in a row spell, as in `C.P.S.C.`: wherever in the row it begins. */
function spelledOut(words: string[]): string[] {
  const rows = words
    .map((word) => ([...word].length === 1 ? word : ' '))
    .join('')
    .split(' ');
  return rows.flatMap((row) => [...row].map((_, at) => row.slice(at)));
}

/** Whether a name would be taken for that of a public body whose notices Ansim shows. */
export function looksLikeAuthority(name: string): boolean {
  const words = wordsOf(name);
  const look = words.join('');
  return (
    telling.some((part) => holdsAlike(look, part)) ||
    [...words, ...spelledOut(words)].some((word) => tellingWords.has(word)) ||
    places.includes(look)
  );
}
