import { describe, expect, it } from 'vitest';
import {
  koreanHazardsIn,
  koreanHazardsOf,
  koreanHazardWords,
} from '../../../../lib/sources/vocabularies/korean-hazards';

describe('the words in which Korean authorities name a risk', () => {
  it.each(koreanHazardWords)('read "$example" as $hazard', ({ example, hazard }) => {
    expect(koreanHazardsIn(example).map((each) => each.hazard)).toContain(hazard);
  });

  it.each([
    ['화상 또는 화재가 발생할 수 있음', ['fire', 'burns']],
    ['제품 과열로 인한 화재 및 감전 위험', ['electric-shock', 'fire']],
    ['납, 카드뮴 기준치 초과', ['chemical']],
    ['총 납 함량 기준치의 12배 초과', ['chemical']],
    ['작은 부품을 삼켜 질식할 위험', ['choking', 'asphyxiation']],
    ['코드 및 조임끈 시험 부적합으로 교살 위험', ['strangulation']],
    ['알러지성 염료 검출', ['chemical']],
    ['알레르기 유발', ['health-other']],
    ['감전에 의한 부상', ['electric-shock']],
    ['손가락이 끼일 수 있고 넘어질 수 있음', ['entrapment', 'injuries']],
    ['익사 위험', ['drowning']],
    ['자석을 삼키면 장 천공 위험', ['ingestion-of-magnets', 'health-other']],
  ])('read %s', (text, hazards) => {
    expect(koreanHazardsIn(text).map(({ hazard }) => hazard)).toEqual(hazards);
  });

  it.each([
    ['the metal in other words', '납품 업체의 반납 기한, 납땜 불량'],
    ['fire in the name of a fire alarm', '화재경보기 오작동'],
    ['a part that comes off as a fall', '손잡이가 떨어짐'],
    ['conduction as tipping over', '열전도율 미달'],
    ['a slide as slipping', '미끄럼틀'],
  ])('do not find %s', (_, text) => {
    expect(koreanHazardsIn(text)).toEqual([]);
  });

  it('keep the record’s own words', () => {
    expect(koreanHazardsIn('프탈레이트계 가소제 기준치 초과')).toEqual([
      { official: '프탈레이트계 가소제', hazard: 'chemical' },
    ]);
  });

  it('are looked for in the first text that names a hazard', () => {
    expect(koreanHazardsOf('기준 미달', '화상 우려').map(({ hazard }) => hazard)).toEqual(['burns']);
    expect(koreanHazardsOf('감전 우려', '화상 우려').map(({ hazard }) => hazard)).toEqual(['electric-shock']);
  });

  it('leave a text they do not know without a hazard, and say nothing where there is none', () => {
    expect(koreanHazardsOf(undefined, '두께 기준 미달')).toEqual([{ official: '두께 기준 미달' }]);
    expect(koreanHazardsOf(undefined, '')).toEqual([]);
  });
});
