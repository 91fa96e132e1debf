import type { Hazard } from '../../core/hazards';
import { shortText } from '../bounded';

export interface KoreanHazardRow {
  /** Korean writes particles onto its words (`화상을`), so these are looked for within the prose; as much as belongs together. */
  words: RegExp;
  hazard: Hazard;
  /** A phrase as an official record writes it. */
  example: string;
  /** Counts only where no other row is found: "injury" and "insulation" stand beside almost every graver word. */
  general?: true;
}

/**
 * The words in which Korean authorities name a risk, and the hazard each means. Add a row where a build reports an unmapped
 * term, with the phrase it was met in. A word that is part of ordinary ones (`납` in `납품`, `전도`) must say where it ends.
 */
export const koreanHazardWords: readonly KoreanHazardRow[] = [
  {
    words:
      /(?:자석|자성체)[^.。;]{0,40}?(?:삼킴|삼키|삼킬|삼켰|삼켜|섭취)|(?:자속\s?지수|자속값)|(?:삼킴|삼키|삼킬|삼킨)[^.。;]{0,20}?자석/u,
    hazard: 'ingestion-of-magnets',
    example: '자석을 삼킬 경우 장 천공 우려',
  },
  {
    words:
      /(?:단추형|버튼형?|코인형?|동전형?|리튬\s?코인)\s?(?:건?전지|배터리|셀)?[^.。;]{0,40}?(?:삼킴|삼키|삼킬|삼켰|삼켜|섭취)|(?:건전지|전지|배터리)를?[^.。;]{0,20}?(?:삼킴|삼키|삼킬|삼켰|삼켜)/u,
    hazard: 'ingestion-of-batteries',
    example: '단추형 전지를 삼킬 위험',
  },
  {
    words:
      /(?:작은|소형)\s?(?:부품|구성품|조각)(?:\s?시험)?|기도\s?(?:폐쇄|막힘|가?\s?막)|목에\s?걸(?:림|릴|려)|흡인\s?사고|이물질?\s?흡인/u,
    hazard: 'choking',
    example: '작은 부품이 떨어져 삼킬 우려',
  },
  {
    words: /(?:비닐|필름|매트리스|얼굴|코와\s?입)[^.。;]{0,30}?질식/u,
    hazard: 'suffocation',
    example: '얼굴이 파묻혀 질식',
  },
  { words: /질식(?:사|\s?사고|\s?위험)?/u, hazard: 'asphyxiation', example: '질식 위험' },
  {
    words: /교살|목\s?(?:졸림|조임|이\s?졸|이\s?조|감김|이\s?감)|(?:코드\s?(?:및|와|·|,)\s?)?조임\s?끈|얽힘/u,
    hazard: 'strangulation',
    example: '코드 및 조임끈 부적합',
  },
  { words: /끼임|끼일|끼여|협착|갇힘|갇힐/u, hazard: 'entrapment', example: '손가락 끼임' },
  { words: /익사|익수|물에\s?빠/u, hazard: 'drowning', example: '익사 위험' },
  {
    words: /감전(?:\s?보호)?|누전|누설\s?전류|충전부/u,
    hazard: 'electric-shock',
    example: '감전 위험',
  },
  {
    words:
      /화재(?!\s?(?:경보|감지|탐지|대피|보험))|발화(?!점)|착화|인화성|연소성|가연성|불이\s?(?:날|붙|나|옮)|화염/u,
    hazard: 'fire',
    example: '과열로 인한 화재 발생',
  },
  { words: /화상|데일|데임|뜨거운\s?물/u, hazard: 'burns', example: '화상을 입을 수 있음' },
  {
    words: /폭발|(?:전지|배터리|용기|압력)[^.。;]{0,10}?파열/u,
    hazard: 'explosion',
    example: '배터리 폭발',
  },
  {
    words:
      /베임|베일|베인|찔림|찔릴|찔려|자상|열상|절상|절단\s?(?:사고|위험|상해)|날카로운\s?(?:끝|가장자리|모서리|부분)/u,
    hazard: 'cuts',
    example: '날카로운 끝에 베일 우려',
  },
  {
    words: /낙상|추락|미끄러(?:짐|질|져)|미끄럼(?!틀|\s?방지)/u,
    hazard: 'fall',
    example: '추락 사고',
  },
  {
    words: /시력|실명|안구|각막|망막|눈(?:의|을|에)?\s?(?:손상|부상|상해|자극|다칠|다침)/u,
    hazard: 'damage-to-sight',
    example: '레이저에 의한 시력 손상',
  },
  {
    words: /청력|난청|청각\s?(?:손상|장애)|음압|소음\s?(?:기준|수준)/u,
    hazard: 'damage-to-hearing',
    example: '청력 손상',
  },
  {
    words: /(?<![가-힣])중독(?!성)|일산화탄소|식중독|독성\s?가스/u,
    hazard: 'poisoning',
    example: '일산화탄소 중독',
  },
  {
    words:
      /프탈레이트(?:계)?(?:\s?가소제)?|가소제|(?<![A-Z])(?:DEHP|DBP|BBP|DINP|DIDP|DNOP|DIBP)(?![A-Z])|카드뮴|수은|비소|안티몬|바륨|셀레늄|(?:6가\s?|육가\s?)?크(?:롬|로뮴)|니켈|붕소|붕산|코발트|유해\s?(?:원소|중금속)|중금속/u,
    hazard: 'chemical',
    example: '프탈레이트계 가소제 기준치 초과',
  },
  {
    // The metal, which is one syllable of many words: 납품, 반납, 납땜, 납득, 세납.
    words:
      /(?<![가-힣])납(?=$|[\s,.()·/:;、\]]|(?:이|을|의|은|과|및|도|함량|함유|성분|검출|기준|총))(?!\s?(?:기일|기한))|납\s?(?:함유|함량|성분|검출|중독|기준치?\s?초과)/u,
    hazard: 'chemical',
    example: '납 기준치 초과 검출',
  },
  {
    words:
      /폼알데하이드|포름알데히드|폼알데히드|포름알데하이드|아릴아민|아조\s?염료|니트로사민|나이트로사민|노닐페놀|다환방향족탄화수소|벤젠|톨루엔|석면|메탄올|클로로포름|과불화화합물|비스페놀|(?<![A-Z])(?:PAHs?|CMIT|MIT|BPA|VOCs?)(?![A-Z])|방부제|휘발성\s?유기\s?화합물|알(?:레르기|러지)성\s?염료|유기주석|난연제/u,
    hazard: 'chemical',
    example: '폼알데하이드 검출',
  },
  {
    // Of food: what grows in it, was sprayed on it or added to it.
    words:
      /(?:잔류\s?)?농약|곰팡이\s?독소|아플라톡신|오크라톡신|제랄레논|파튤린|푸모니신|데옥시니발레놀|3-MCPD|벤조피렌|이산화황|아황산|보존료|소브산|안식향산|타르\s?색소|사카린|사이클라메이트|동물용\s?의약품|항생제|멜라민|히스타민|테트로도톡신|패류\s?독소/u,
    hazard: 'chemical',
    example: '잔류농약 기준 초과',
  },
  {
    words: /유해\s?(?:화학)?\s?물질|화학\s?물질|발암(?:성|\s?물질)?|환경\s?호르몬|내분비계|독성/u,
    hazard: 'chemical',
    example: '유해물질 안전기준 부적합',
  },
  {
    words: /미생물|세균|대장균|살모넬라|곰팡이|녹농균|포도상구균|진균|병원균|총호기성/u,
    hazard: 'microbiological',
    example: '총호기성 생균수 초과',
  },
  {
    words: /라돈|방사(?:선|능|성)|피폭/u,
    hazard: 'health-other',
    example: '라돈 기준 초과',
  },
  {
    words:
      /알(?:레르기|러지)(?!성\s?염료)|피부(?:염|\s?자극|\s?질환|\s?발진|\s?손상|\s?트러블)|호흡(?:기|\s?곤란)|감염|저온\s?증|장\s?(?:폐색|천공)/u,
    hazard: 'health-other',
    example: '피부염 유발',
  },
  { words: /전자파/u, hazard: 'electromagnetic-disturbance', example: '전자파 적합성 부적합' },
  { words: /소비\s?전력|에너지\s?(?:소비)?\s?효율/u, hazard: 'energy-consumption', example: '소비전력 초과' },
  { words: /환경\s?오염/u, hazard: 'environment', example: '환경오염' },
  {
    words: /(?:계량|측정|계측)\s?(?:오차|오류|부정확)/u,
    hazard: 'measurement-incorrect',
    example: '측정 오류',
  },
  { words: /보안\s?취약|개인정보\s?유출|해킹/u, hazard: 'security', example: '보안 취약점' },
  {
    words: /(?:금속성?|쇳가루|유리|플라스틱|고무)\s?(?:성\s?)?(?:이물|조각|파편)|금속성\s?이물/u,
    hazard: 'injuries',
    example: '금속성 이물 혼입',
  },
  {
    words:
      /골절|타박상|뇌진탕|찰과상|탈구|충돌|짓눌|압사|깔림|깔릴|넘어(?:짐|질|져)|전도\s?(?:위험|사고|될|되)|전복|안정성\s?(?:시험)?\s?(?:부적합|미달|부족)|파손(?:되어|으로|에\s?의한|\s?위험)|발사체/u,
    hazard: 'injuries',
    example: '가구가 넘어질 위험',
  },
  { words: /삼킴|삼키|삼킬|삼켰|삼켜|섭취/u, hazard: 'health-other', example: '삼킬 위험', general: true },
  {
    words: /절연\s?(?:거리|파괴|내력|성능|불량)|접지/u,
    hazard: 'electric-shock',
    example: '절연거리 부적합',
    general: true,
  },
  {
    words: /생식\s?(?:기능|기)|(?:간|신장|콩팥)[^.。;]{0,12}?손상|구토|복통|두통|건강(?:에|상)/u,
    hazard: 'health-other',
    example: '간, 신장 등의 손상을 유발',
    general: true,
  },
  {
    words: /부상|상해|다칠|다침|다쳐|외상|신체\s?손상|상처/u,
    hazard: 'injuries',
    example: '부상 우려',
    general: true,
  },
];

export interface KoreanHazard {
  /** The record's own words. */
  official: string;
  hazard?: Hazard;
}

const graveRows = koreanHazardWords.filter(({ general }) => !general);

/** The hazards a Korean text names, in the table's order, each once, in the text's own words; none where it names none. */
export function koreanHazardsIn(text: string): KoreanHazard[] {
  const grave = hazardsBy(graveRows, text);
  return grave.length > 0 ? grave : hazardsBy(koreanHazardWords, text);
}

/**
 * The hazards of a record's texts: those of the first text that names a grave one, else of the first that names any. With
 * none in any, the first text that says something is kept without a hazard, to be counted as unmapped; no hazards where
 * there is no text.
 */
export function koreanHazardsOf(...texts: (string | undefined)[]): KoreanHazard[] {
  const said = texts.flatMap((text) => (text === undefined || text.trim() === '' ? [] : [text]));
  for (const rows of [graveRows, koreanHazardWords]) {
    for (const text of said) {
      const hazards = hazardsBy(rows, text);
      if (hazards.length > 0) return hazards;
    }
  }
  const [first] = said;
  return first === undefined ? [] : [{ official: shortText(first.slice(0, 200)) }];
}

function hazardsBy(rows: readonly KoreanHazardRow[], text: string): KoreanHazard[] {
  const found = new Map<Hazard, KoreanHazard>();
  let rest = text.normalize('NFC');
  for (const { words, hazard } of rows) {
    const said = words.exec(rest);
    if (!said || said[0].trim() === '') continue;
    // What one row has read is not read again: an allergenic dye is no allergy besides.
    rest = `${rest.slice(0, said.index)}|${rest.slice(said.index + said[0].length)}`;
    if (!found.has(hazard)) found.set(hazard, { official: shortText(said[0].trim()), hazard });
  }
  return [...found.values()];
}
