import { describe, expect, it } from 'vitest';
import { createIndexBuilder } from '../../../lib/matching/build-index';
import { openIndex } from '../../../lib/matching/open-index';
import { howHeld } from '../../../lib/matching/search/holds-words';
import { watchedThing } from '../../../lib/matching/search/watched-thing';
import { watchedWords } from '../../../lib/matching/search/watched-words';
import { makeNotice } from './labelled-cases';
import { lexiconOfTables } from './lexicon';

type Made = Parameters<typeof makeNotice>[0];

const lexicon = lexiconOfTables();
const named = (lang: string, text: string, over: Made = {}): Made => ({ names: [{ lang, text }], ...over });

/** What is told: found by the index, read, and compared. */
function holding(made: Made[], text: string) {
  const notices = made.map((each) => makeNotice(each));
  const builder = createIndexBuilder();
  for (const [at, notice] of notices.entries()) builder.add(notice, { pack: 0, offset: at, length: 1 });
  const opened = openIndex(builder.finish());
  if (opened.kind === 'unreadable') throw new Error(opened.why);
  const words = watchedWords(text);
  const thing = watchedThing(text, lexicon);
  return opened.index
    .holding(words, 100, thing)
    .refs.sort((a, b) => a.offset - b.offset)
    .flatMap(({ offset }) => {
      const notice = notices[offset];
      const held = notice && howHeld(notice, { words, ...(thing && { named: { thing, lexicon } }) });
      return held ? [[offset, held.by === 'kind' ? held.written : held.by]] : [];
    });
}

describe('what watched words name', () => {
  it.each<[words: string, typed: string | undefined]>([
    ['유아 침대', '유아 침대'],
    ['유아침대를', '유아침대를'],
    ['유아용 침대', '유아용 침대'],
    ['한바람 유아 침대 분홍', '유아 침대'],
    ['Magnetic Balls', 'Magnetic Balls'],
    ['ＰＯＷＥＲ ＢＡＮＫ', 'ＰＯＷＥＲ ＢＡＮＫ'],
    ['lit bébé', 'lit bébé'],
    ['婴儿床', '婴儿床'],
    // Twice, in two languages, or in other words.
    ['유모차 유모차', '유모차'],
    ['유모차 stroller', '유모차 stroller'],
    ['cot/crib', 'cot crib'],
    ['유아 침대 한바람 Kinderbett', '유아 침대 Kinderbett'],
    // Two kinds of product; one that is more than one thing; a wider kind; a part of a word; nothing at all.
    ['유모차 카시트', undefined],
    ['crib mattress', undefined],
    ['침대', undefined],
    ['장난감', undefined],
    ['swing', undefined],
    ['유아침대용', undefined],
    ['인형유모차', undefined],
    ['Puppenkinderwagen', undefined],
    ['한바람', undefined],
    ['', undefined],
    ['😀 🛏️', undefined],
  ])('“%s”: %s', (words, typed) => {
    expect(watchedThing(words, lexicon)?.typed).toBe(typed);
  });
});

describe('a notice that names what watched words name, in other words', () => {
  it.each<[words: string, notice: Made, written: string | undefined]>([
    // In whatever language either is written.
    ['유아 침대', named('en', 'Cot'), 'Cot'],
    ['유아 침대', named('en', 'Wooden baby bed, 60 x 120 cm'), 'baby bed'],
    ['유아 침대', named('de', 'Kinderbett'), 'Kinderbett'],
    ['아기용 침대', named('de', 'Kinderbett'), 'Kinderbett'],
    ['crib', named('ko', '유아용 침대'), '유아용 침대'],
    ['crib', named('ko', '유아용 침대 매트리스'), undefined],
    ['유아 침대', named('ko', '아기침대(접이식)'), '아기침대'],
    ['유아 침대', named('ko', '유아침대'), 'words'],
    ['유아침대', named('ko', '접이식 아기 침대'), '아기 침대'],
    ['유아침대', named('ko', '접이식아기침대'), '아기침대'],
    ['자석 구슬', named('en', 'Magnetic balls, 216 pcs'), 'Magnetic balls'],
    ['자석 구슬', named('de', 'Magnetkugeln für Kinder und Erwachsene'), 'Magnetkugeln'],
    ['자석 구슬', named('en', 'Magnetic ball toy set'), 'Magnetic ball'],
    ['crib', named('ko', '유아 침대'), '유아 침대'],
    ['Kinderwagen', named('ko', '휴대용 유모차'), undefined],
    ['Kinderwagen', named('ko', '한바람 유모차 NB-300'), '유모차'],
    ['pushchair', named('fr', 'Poussette évolutive'), 'Poussette'],
    ['유아 침대', named('fr', 'Lit à barreaux Nuage'), 'Lit à barreaux'],
    ['보조배터리', named('en', 'Power-Bank 10000 mAh'), 'Power-Bank'],
    ['婴儿床', named('ja', '木製ベビーベッド'), undefined],
    ['自転車ヘルメット', named('zh', '儿童自行车头盔'), '自行车头盔'],
    // Under its brand or model.
    ['유모차', named('en', 'Stroller Voltara', { brands: ['Voltara'] }), 'Stroller'],
    // Another product: a part, what is for it, what is one in play, what a dog has, what is of two kinds.
    ['유아 침대', named('en', 'Crib mattress'), undefined],
    ['유아 침대', named('en', 'Travel system and cot'), undefined],
    ['유아 침대', named('en', 'Cots and canopies'), undefined],
    ['유아 침대', named('en', 'Cot with canopy and drawers'), 'Cot'],
    ['수면등', named('en', 'Sound machine with night light'), undefined],
    ['유아 침대', named('en', 'Camping cot'), undefined],
    // A name in one language that is another thing in the next: French `ballon`, Spanish `balón`, Italian `globo`.
    ['풍선', named('fr', 'Ballon de football'), undefined],
    ['풍선', named('es', 'Balón'), undefined],
    ['풍선', named('it', 'Globo terrestre'), undefined],
    ['침대가드', named('en', 'Bed rail'), 'Bed rail'],
    ['침대가드', named('en', 'Adult portable bed rail'), undefined],
    ['유아 침대', named('en', 'Crib sheet'), undefined],
    ['유아 침대', named('en', 'Crib bumper'), undefined],
    ['유아 침대', named('en', 'Mobile for cot'), undefined],
    ['유아 침대', named('en', 'Replacement cot'), undefined],
    ['유아 침대', named('zh', '婴儿床蚊帐'), undefined],
    ['유아 침대', named('fr', 'Drap lit bébé'), undefined],
    ['유모차', named('en', 'Doll pram'), undefined],
    ['유모차', named('en', "Doll's pram"), undefined],
    ['유모차', named('en', 'Toy stroller'), undefined],
    ['유모차', named('de', 'Puppenkinderwagen'), undefined],
    ['유모차', named('en', 'Pet stroller'), undefined],
    ['stroller', named('ko', '인형유모차'), undefined],
    ['자석 구슬', named('en', 'Magnetic blocks'), undefined],
    ['자석 구슬', named('en', 'Magnetic toy'), undefined],
    ['물총', named('en', 'Toy gun'), undefined],
    ['물 총', named('en', 'Water gun'), 'Water gun'],
    ['전기 자전거', named('en', 'E-Bike'), 'E-Bike'],
    ['가습기', named('en', 'Dehumidifier'), undefined],
    ['헬멧', named('en', 'Bicycle helmet'), undefined],
    ['카시트', named('en', 'Car seat cover'), undefined],
    ['유모차 stroller', named('en', 'Stroller'), 'Stroller'],
    ['유모차 stroller', named('de', 'Kinderwagen'), 'Kinderwagen'],
    ['유모차 stroller', named('ko', '유모차 Stroller'), 'words'],
    ['유모차 stroller', named('en', 'Stroller bag'), undefined],
    ['유아 침대 hanbaram crib', named('de', 'Kinderbett'), undefined],
    // Whatever is left over stays a word.
    ['한바람 유아 침대', named('en', 'Cot', { brands: ['Hanbaram'] }), undefined],
    ['hanbaram 유아 침대', named('en', 'Cot', { brands: ['Hanbaram'] }), 'Cot'],
    ['분홍 유아 침대', named('en', 'Pink cot'), undefined],
    ['유아 침대 vt-9041', named('en', 'Cot', { models: ['VT 9041'] }), 'Cot'],
    ['유아 침대 vt-9041', named('en', 'Cot', { models: ['VT 9042'] }), undefined],
    // A notice that was withdrawn holds nothing.
    ['유아 침대', named('en', 'Cot', { withdrawn: '2026-11-01' }), undefined],
    // Its category names many kinds, and says nothing of this product.
    ['유아 침대', named('en', 'Nuage', { category: { official: 'Cots', type: 'childcare' } }), undefined],
  ])('“%s” in %o: %s', (words, notice, written) => {
    const others = [named('en', 'Something else'), named('ko', '다른 제품')];
    expect(holding([...others, notice], words)).toEqual(written === undefined ? [] : [[2, written]]);
  });
});
