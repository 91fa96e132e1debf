import type { Hazard } from '../../core/hazards';
import { shortText } from '../bounded';
import { stated } from '../safety-korea/stated';
import { koreanHazardsIn } from '../vocabularies/korean-hazards';

/**
 * Substances for which food bought abroad is stopped, beyond those of `korean-hazards.ts`: medicines and their copies, narcotics,
 * plants that are no food. Looked for within a name, in Korean or Latin. Add a row where a build reports an unmapped hazard.
 */
export const substanceWords: readonly { words: RegExp; hazard: Hazard; example: string }[] = [
  {
    words: /데나필|다라필|sildenafil|tadalafil|vardenafil|avanafil/iu,
    hazard: 'chemical',
    example: '타다라필(Tadalafil)',
  },
  {
    words:
      /시부트라민|페놀프탈레인|비사코딜|오르리스타트|로카세린|sibutramine|phenolphthalein|bisacodyl|orlistat/iu,
    hazard: 'chemical',
    example: '시부트라민',
  },
  {
    words: /센노사이드|센나|카스카라|알로인|sennoside|senna|cascara|aloin/iu,
    hazard: 'chemical',
    example: '센나(Senna)',
  },
  {
    words: /요힘빈|이카린|음양곽|yohimb|icariin|epimedium|horny goat weed/iu,
    hazard: 'chemical',
    example: '요힘빈(Yohimbine)',
  },
  {
    words:
      /멜라토닌|히드록시트립토판|하이드록시트립토판|(?<![A-Z\d])5-?HTP|(?<![A-Z])GABA(?![A-Z])|melatonin|hydroxytryptophan/iu,
    hazard: 'chemical',
    example: '5-HTP',
  },
  {
    words:
      /에페드린|마황|(?<![A-Z])DM[AH]A(?:A)?(?![A-Z])|디메틸아밀아민|시네프린|옥토파민|펜에틸아민|ephedr|synephrine|octopamine|phenethylamine/iu,
    hazard: 'chemical',
    example: '시네프린(Synephrine)',
  },
  {
    words:
      /대마|칸나비|헴프|(?<![A-Z])(?:CBD|CBN|THC|HHC)(?![A-Z])|양귀비|모르핀|코데인|케타민|암페타민|크라톰|미트라기닌|실로시빈|카바카바|cannabi|hemp|kratom|mitragyn|kava/iu,
    hazard: 'chemical',
    example: '칸나비디올(CBD)',
  },
  {
    words:
      /스테로이드|안드로스|(?<![A-Z])DHEA(?![A-Z])|프라스테론|테스토스테론|오스타린|(?<![A-Z])SARMs?(?![A-Z])|덱사메타손|프레드니솔론|steroid|androst|testosteron|ostarine/iu,
    hazard: 'chemical',
    example: 'DHEA(프라스테론)',
  },
  {
    words:
      /레보도파|L-?도파|무쿠나|빈포세틴|갈란타민|휴퍼진|라세탐|누펩트|아토목세틴|levodopa|mucuna|vinpocetine|galantamine|huperzine|racetam/iu,
    hazard: 'chemical',
    example: 'L-도파(Mucuna)',
  },
  {
    words:
      /블랙코호시|세인트존스워트|성요한풀|몰약|백굴채|컴프리|부자|초오|천오|아코니틴|베르베린|아리스톨로크|투구꽃|black cohosh|st\.? ?john|comfrey|aconit|berberine|aristolochi/iu,
    hazard: 'poisoning',
    example: '컴프리(Comfrey)',
  },
  {
    words:
      /이부프로펜|아세트아미노펜|디클로페낙|아스피린|케토프로펜|멜록시캄|ibuprofen|acetaminophen|diclofenac|aspirin/iu,
    hazard: 'chemical',
    example: '디클로페낙(Diclofenac)',
  },
  {
    words:
      /메트포르민|글리벤클라미드|아세틸시스테인|(?<![A-Z])NAC(?![A-Z])|리도카인|metformin|glibenclamide|acetylcysteine|lidocaine/iu,
    hazard: 'chemical',
    example: '아세틸시스테인(NAC)',
  },
  {
    words:
      /글루쿠로노락톤|바나듐|게르마늄|콜로이드\s?실버|은\s?콜로이드|colloidal silver|germanium|vanadium/iu,
    hazard: 'chemical',
    example: '게르마늄',
  },
  { words: /광우병|소해면상뇌증/u, hazard: 'health-other', example: '소 유래 원료(광우병 우려)' },
];

/** Reasons that name no danger of the product itself: nobody reported its import, its label is wrong or its date is over. */
const noDanger =
  /수입\s?신고|무신고|무등록|무허가|영업\s?(?:등록|신고|허가)|표시\s?(?:사항|기준|면)?|(?:유통|소비)\s?기한\s?(?:경과|초과|연장|변조|위조|미표시)|원산지|품목제조\s?보고/u;

export interface ReadHazards {
  hazards: { official: string; hazard?: Hazard }[];
  /** Words without a row. */
  unmapped: string[];
}

/** The substances of a list (`요힘빈(Yohimbine), 이카린`), each in its own words with the hazard it means. */
export function substanceHazards(field: string | null | undefined): ReadHazards {
  const read: ReadHazards = { hazards: [], unmapped: [] };
  for (const name of listOf(field ?? '')) {
    const official = stated(name);
    if (official === undefined) continue;
    const hazard =
      substanceWords.find(({ words }) => words.test(official))?.hazard ??
      koreanHazardsIn(official)[0]?.hazard;
    read.hazards.push({ official: shortText(official), ...(hazard !== undefined && { hazard }) });
    if (hazard === undefined) read.unmapped.push(shortText(official));
  }
  return { ...read, hazards: read.hazards.slice(0, 20) };
}

/** The hazards that the reason of a recall names. A reason that is no danger is told in its words, and counts as read. */
export function reasonHazards(reason: string | undefined): ReadHazards {
  if (reason === undefined) return { hazards: [], unmapped: [] };
  const found = koreanHazardsIn(reason);
  if (found.length > 0) return { hazards: found, unmapped: [] };
  const substance = substanceWords.find(({ words }) => words.test(reason));
  if (substance) {
    return { hazards: [{ official: shortText(reason), hazard: substance.hazard }], unmapped: [] };
  }
  const official = shortText(reason);
  return { hazards: [{ official }], unmapped: noDanger.test(reason) ? [] : [official] };
}

/** Commas part substances, but for those within brackets and between digits (`1,3-디메틸아밀아민`). */
function listOf(text: string): string[] {
  const names = [''];
  let depth = 0;
  for (const [place, letter] of [...text.normalize('NFKC')].entries()) {
    if (letter === '(') depth++;
    if (letter === ')') depth = Math.max(0, depth - 1);
    const isBetweenDigits =
      letter === ',' && /\d/u.test(text[place - 1] ?? '') && /\d/u.test(text[place + 1] ?? '');
    if (depth === 0 && /[,;|\n]/u.test(letter) && !isBetweenDigits) names.push('');
    else names.push((names.pop() ?? '') + letter);
  }
  return names.map((name) => name.trim());
}
