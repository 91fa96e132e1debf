import { foldTerm } from '../fold-term';

/** Korean names of countries, as official records write them: `CC 이름|다른 이름`. */
const table = `
KR 대한민국|한국|국내|국산; CN 중국|중화인민공화국|중국(대만 제외); TW 대만|타이완; HK 홍콩; MO 마카오; JP 일본; VN 베트남|월남; TH 태국|타이;
ID 인도네시아; MY 말레이시아; PH 필리핀; SG 싱가포르|싱가폴; IN 인도; PK 파키스탄; BD 방글라데시; LK 스리랑카; MM 미얀마; KH 캄보디아; LA 라오스;
MN 몽골|몽고; NP 네팔; KZ 카자흐스탄; UZ 우즈베키스탄; TR 터키|튀르키예; IL 이스라엘; AE 아랍에미리트|아랍에미레이트|UAE; SA 사우디아라비아;
IR 이란; JO 요르단; QA 카타르; KW 쿠웨이트; KP 북한; US 미국|미합중국|USA; CA 캐나다; MX 멕시코; BR 브라질; AR 아르헨티나; CL 칠레; CO 콜롬비아; PE 페루;
CR 코스타리카; UY 우루과이; GT 과테말라; DO 도미니카공화국; GB 영국|UK; DE 독일; FR 프랑스; IT 이탈리아|이태리; ES 스페인; PT 포르투갈;
NL 네덜란드; BE 벨기에; LU 룩셈부르크; CH 스위스; AT 오스트리아; IE 아일랜드; DK 덴마크; SE 스웨덴; NO 노르웨이; FI 핀란드; IS 아이슬란드; PL 폴란드; CZ 체코|체코공화국;
SK 슬로바키아; HU 헝가리; RO 루마니아; BG 불가리아; GR 그리스; CY 사이프러스|키프로스; MT 몰타; HR 크로아티아; SI 슬로베니아; RS 세르비아; LT 리투아니아; LV 라트비아;
EE 에스토니아; UA 우크라이나; BY 벨라루스; RU 러시아|러시아연방; LI 리히텐슈타인; AU 호주|오스트레일리아; NZ 뉴질랜드; ZA 남아프리카공화국|남아공; EG 이집트; MA 모로코; TN 튀니지;
KE 케냐; NG 나이지리아; EU 유럽연합|EU|유럽|유럽위원회`;

const byName = new Map<string, string>();
for (const entry of table.split(';')) {
  const [code = '', names = ''] = entry.trim().split(/\s(.*)/su);
  for (const name of names.split('|')) byName.set(foldTerm(name), code);
}

const notStated = new Set(
  [
    '기타',
    '미상',
    '불명',
    '알수없음',
    '확인불가',
    '해당없음',
    '없음',
    '국외',
    '해외',
    '수입',
    '불상',
    '국외기타',
    '기타국가',
  ]
    .map(foldTerm)
    .concat(''),
);

export type KoreanCountry = { kind: 'country'; code: string } | { kind: 'unknown' } | { kind: 'unmapped' };

/**
 * The country of a Korean name or path (`국외>아시아지역>중국`). `EU` stands for the European Union, whose alerts are several
 * countries'. What says that it is not known is no country; a name without a row is reported by the caller.
 */
export function koreanCountry(text: string): KoreanCountry {
  const parts = text.normalize('NFKC').split(/\s*>\s*/u);
  const code = byName.get(foldTerm(parts.at(-1) ?? ''));
  if (code !== undefined) return { kind: 'country', code };
  if (notStated.has(foldTerm(parts.at(-1) ?? ''))) {
    return parts.length > 1 && foldTerm(parts[0] ?? '') === foldTerm('국내')
      ? { kind: 'country', code: 'KR' }
      : { kind: 'unknown' };
  }
  // A Korean town or region: 국내>서울.
  return foldTerm(parts[0] ?? '') === foldTerm('국내')
    ? { kind: 'country', code: 'KR' }
    : { kind: 'unmapped' };
}
