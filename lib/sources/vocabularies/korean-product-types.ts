import { type ProductType, productTypes } from '../../core/product-types';
import { shortText } from '../bounded';
import { foldTerm, termLookup } from '../fold-term';

/** `leftOut`: nobody buys it from a listing on a marketplace. */
export type KoreanCategoryPlace = { type: ProductType } | { leftOut: true };

/**
 * Official Korean names of kinds of product: the parts of a category path (`어린이>완구`, `어린이용품>완구`) and the items of
 * the safety laws, which records write as the product's name (`아동용 섬유제품`). The last part of a path that stands here
 * decides, so a broad part (`어린이용품`) has no row: it would be a guess. Blanks and marks do not count.
 */
const namesOfTypes: Partial<Record<ProductType, string>> = {
  toys: `
    완구|학습완구|작동완구|승용완구|봉제완구|물놀이완구|뮤직박스완구|캐릭터완구|블록완구|자석완구|목욕완구|악기완구|비비탄총|비비탄 총|전동완구|풍선|장난감|슬라임|점토|인형|놀이용품|완구류`,
  childcare: `
    유모차|보행기|아기침대|유아용 침대|유아용침대|유아용 삼륜차|유아용삼륜차|유아용 의자|유아용의자|유아용 캐리어|유아용캐리어|아기띠|유아용 욕조|이동식 유아용 욕조|자동차용 어린이 보호장치|
    자동차용어린이보호장치|어린이용 카시트|카시트|쏘서|바운서|일회용 기저귀|기저귀|고무제 젖꼭지|합성수지제 어린이용품|합성수지제어린이용품|유아용품|어린이 보호장치|어린이보호포장|유아용 변기|젖병|
    노리개젖꼭지|노리개 젖꼭지|안전문|유아용 매트|기타어린이제품|기타 어린이제품|어린이용 매트|어린이놀이기구|어린이 놀이기구`,
  'clothing-and-textiles': `
    유아용 섬유제품|유아용섬유제품|아동용 섬유제품|아동용섬유제품|가정용 섬유제품|가정용섬유제품|아동복|유아복|외의류|내의류|중의류|모자류|신생아용품|어린이용 가죽제품|어린이용가죽제품|가죽제품|의류|
    섬유제품|섬유|섬유제품류|신발|신발류|수영복|침구류|침구|양말류|장갑류|책가방|가방|가방류|모자|양말|어린이용 우산|어린이용우산|우산|우산·양산|우산 및 양산|양산|실내화|운동화|샌들|지갑|
    벨트|접촉성 금속장신구를 제외한 가죽제품|잡화|의류 섬유신변용품`,
  jewellery:
    '어린이용 장신구|어린이용장신구|장신구|접촉성 금속장신구|접촉성금속장신구|귀금속|목걸이|귀걸이|팔찌',
  cosmetics: `
    화장품|화장품류|물티슈|화장비누|비누|기능성화장품|인체 세정용|두발용|눈 화장용|색조 화장용|손발톱용|어린이용 화장품|반영구화장용 문신용 염료|문신용 염료|의약외품`,
  'electrical-appliances': `
    전기용품|전기기기|가정용전기기기|가전제품|가정용 전기기기|전기방석|전기요|전기장판|전기매트|전기침대|전기찜질기|전기온풍기|전기스토브|전기히터|전기밥솥|전기주전자|전기오븐|전기그릴|전기프라이팬|
    전기다리미|전기머리인두|헤어드라이어|모발건조기|모발관리기|전기면도기|전기세탁기|전기식기세척기|식기세척기|전기청소기|진공청소기|가습기|제습기|공기청정기|선풍기|냉방기|에어컨디셔너|전기냉장고|
    냉온수기|전기포충기|전격살충기|해충퇴치기|안마기|전기마사지기|전기보온기|전선 및 전원코드|전선|전원코드|코드세트|전기코드|멀티탭|이동형 콘센트|이동형콘센트|콘센트|플러그|전기기기용 스위치|
    스위치|전기설비용 부속품 및 연결부품|전기용품 보호용 부품|절연변압기|가정용 소형변압기|변압기 및 전압조정기|전원용 커패시터 및 전원필터|누전차단기|배선용차단기|온열팩|손난로|전기발보온기|
    전기레인지|전자레인지|인덕션|커피메이커|믹서기|전기믹서|주서기|전기기구|보온·난방기기|난방기기|전기온수매트|온수매트|전기욕조|전기토스터|토스터|전기튀김기|에어프라이어|고데기|제모기`,
  lighting: `
    조명기기|조명기구|조명기구용컨버터|조명기구용 컨버터|형광등기구|형광등용안정기|형광등용 안정기|안정기|전기스탠드|스탠드|LED등기구|LED 등기구|LED 매입등|LED램프|LED 램프|램프|
    백열등기구|등기구|안정기내장형램프|안정기 내장형 램프|램프제어장치|전구|무드등|휴대용 전등|형광램프|할로겐등기구`,
  'lighting-chains':
    '크리스마스 츄리용 조명기구|크리스마스 트리용 조명기구|크리스마스트리용 조명기구|등체인|줄조명',
  'chargers-and-batteries': `
    전지|리튬이차전지|리튬 이차전지|리튬2차전지|단전지|건전지|보조배터리|휴대용 충전기|배터리|직류전원장치|직류 전원장치|전지충전기|전지 충전기|배터리충전기|배터리 충전기|충전기|어댑터|충전지|
    에너지 저장장치|무선충전기|버튼 및 코인 전지|전기차 충전기|전기자동차 충전기`,
  'electronics-and-media': `
    오디오·비디오 응용기기|오디오비디오응용기기|오디오 비디오 응용기기|정보·사무기기|정보사무기기|정보 사무기기|노트북 컴퓨터|노트북컴퓨터|컴퓨터|모니터|텔레비전수상기|텔레비전 수상기|태블릿|프린터|
    복사기|코팅기|문서세단기|스피커|이어폰|헤드폰|휴대전화|영상기기|음향기기|통신기기`,
  'laser-pointers': '휴대용 레이저용품|휴대용레이저용품|레이저포인터|레이저 포인터|레이저용품',
  'hobby-and-sports': `
    어린이자전거|어린이 자전거|어린이용 자전거|안전인증대상 어린이 자전거|자전거|전기자전거|이륜자전거|어린이용 킥보드|어린이용킥보드|킥보드|전동킥보드|전동보드|전동스쿠터|전동휠|스케이트보드|
    롤러스포츠 보호장구|롤러스케이트|인라인롤러스케이트|인라인 롤러스케이트|바퀴달린 운동화|바퀴 달린 운동화|물놀이기구|어린이용 물놀이기구|수영보조용품|수영 보조용품|부력보조복|스포츠용 구명복|튜브|
    수상레저|헬스기구|운동기구|스포츠용품|스포츠레저용품|스포츠 레저용품|레저용품|캠핑용품|텐트|줄넘기|트램펄린|트램폴린|스노보드|스키용구|골프용품|완력기|승마용품|낚시용품|수경`,
  'protective-equipment': `
    방한용·패션용·스포츠용 마스크|방한용 패션용 스포츠용 마스크|마스크|보호복|스포츠용 보호장구|승차용 안전모|승차용안전모|어린이용 안전모|안전모|운동용 안전모|보호용품|어린이용 마스크|선글라스|
    어린이용 선글라스|안경테|어린이용 안경테|소화기|화재감지기|화재경보기|구명조끼|보호장구|안경테 및 선글라스`,
  furniture: `
    가구|가구류|서랍장|어린이용 가구|어린이용가구|침대매트리스|침대 매트리스|매트리스|침대|2단 침대|2층 침대|이층침대|의자|책상|가구(높이762mm 이상)|
    높이 762mm 이상의 가정용 서랍장 및 사무용 파일링 캐비닛|책상 및 걸상|소파|가구 및 실내장식|하이드 체어|접의자`,
  'decorative-articles': '장식품|벽지 및 종이장판지|벽지|양초|향초|실내장식품|크리스마스 장식품|인조식물',
  'kitchen-and-cooking':
    '압력솥|압력밥솥|압력냄비|주방용품|주방가전|주방용 가스용품|냄비|프라이팬|칼|주방용 칼',
  'food-contact-materials':
    '기구 및 용기포장|기구및용기포장|식품용 기구|식기|수저|물병|텀블러|위생용품|일회용 컵|어린이용 식기',
  food: '식품|건강기능식품|농산물|수산물|축산물|축산물가공품|가공식품|먹는물|식품첨가물|음료',
  'chemical-products': `
    생활화학제품|안전확인대상생활화학제품|세정제|세탁세제|합성세제|방향제|탈취제|살균제|소독제|접착제|코팅제|광택제|워셔액|자동차용 워셔액|표백제|살충제|제습제|인쇄용 잉크|물체 탈·염색제|
    자동차용 부동액|페인트|수정액|캔들|초|습기제거제|섬유유연제|살생물제`,
  'construction-products':
    '건축용품|건축자재|창호|온수기|수도꼭지|미끄럼방지타일|미끄럼 방지 타일|실내용 바닥재|합성수지제 바닥재|온돌',
  'gas-appliances':
    '가스용품|가스라이터용 충전용기|휴대용 가스레인지|이동식 부탄연소기|부탄가스|가스난로|석유난로|연소기',
  'hand-tools': '휴대용사다리|휴대용 사다리|사다리|공구|수공구|커터칼|빙삭기|쇠톱',
  machinery: '전동공구|기계|예초기 날|예초기날|예초기|공작기계|휴대용 예초기의 날 및 보호덮개',
  lighters: '가스라이터|라이터|일회용 라이터|점화기',
  'measuring-instruments': '계량기|체온계|저울|온도계|계측기',
  'medical-and-health': '의료기기|의약품|의료용품|온열치료기|콘택트렌즈|창상피복재|생활방사선제품',
  pets: '반려동물용품|애완동물용품|동물용품|반려동물 사료',
  'pressure-equipment': '압력용기|고압가스용기|휴대용 산소통',
  stationery:
    '학용품|어린이용 학용품|문구|문구류|필기구|크레용|크레파스|물감|지우개|필통|색연필|노트|사무용품|스티커|도서|그림책',
  'vehicle-accessories': `
    자동차용품|자동차용 재생타이어|재생타이어|타이어|자동차용 브레이크액|브레이크액|자동차부품|자동차 부품|자동차용 휴대용 잭|휴대용 잭|이륜자동차용 안전모|블랙박스`,
  'outdoor-and-garden': '정원용품|원예용품|파라솔|그늘막|해먹|바비큐 그릴',
  'other-consumer-product':
    '폭죽|불꽃놀이 제품|전자담배|쇼핑카트|쇼핑 카트|기타 생활용품|기타생활용품|기타 공산품|생활잡화',
};

/** Nobody buys these from a listing; their parts and accessories are named otherwise. */
const leftOutNames = `
  자동차|승용자동차|승합자동차|화물자동차|특수자동차|이륜자동차|건설기계|승강기|승강기부품|농업기계|선박|철도차량|어린이놀이시설|기계식 주차장치`;

/** The table's rows, each with its names as written. */
export const koreanProductTerms: readonly { terms: readonly string[]; place: KoreanCategoryPlace }[] = [
  ...productTypes.flatMap((type) => {
    const names = namesOfTypes[type];
    return names === undefined ? [] : [{ terms: namesIn(names), place: { type } }];
  }),
  { terms: namesIn(leftOutNames), place: { leftOut: true } },
];

function namesIn(names: string): string[] {
  return names
    .split('|')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

const lookup = termLookup(koreanProductTerms);

/** Whether a text is nothing but the name of a kind of product that stands in the table. */
export function isKoreanProductTerm(text: string): boolean {
  return lookup.has(foldTerm(text));
}

export type ReadKoreanCategory =
  | { kind: 'type'; official: string; type: ProductType }
  | { kind: 'left-out'; official: string }
  | { kind: 'unmapped'; official: string };

/**
 * The place of a category path; where no part of it stands in the table, of what else names the kind (the item of the law,
 * the product's name). What is quoted is the path, or the first text there is. Undefined where no text says anything.
 */
export function koreanCategoryOf(...texts: (string | undefined)[]): ReadKoreanCategory | undefined {
  const stated = texts.flatMap((text) => (text === undefined || text.trim() === '' ? [] : [text.trim()]));
  const [first] = stated;
  if (first === undefined) return undefined;
  const official = shortText(first);
  for (const text of stated) {
    const place = placeOf(text);
    if (place === undefined) continue;
    return 'type' in place ? { kind: 'type', official, type: place.type } : { kind: 'left-out', official };
  }
  return { kind: 'unmapped', official };
}

/** Of a path the last part that is known: `전기용품>전기기기>전기방석`; of a name its head, then what its brackets say. */
function placeOf(text: string): KoreanCategoryPlace | undefined {
  const parts = text.split(/\s*[>＞〉→]\s*/u).reverse();
  for (const part of parts) {
    const place = lookup.get(foldTerm(part))?.place ?? placeOfName(part);
    if (place !== undefined) return place;
  }
  for (const part of parts) {
    const place = placeOfLastWord(part);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** `가정용섬유제품(책가방)`, `외의류(아섬)(아동용 섬유제품)`, `모자류 (아섬) - 베이스볼캡`. */
function placeOfName(name: string): KoreanCategoryPlace | undefined {
  const within = [...name.matchAll(/[(（]([^()（）]+)[)）]/gu)].map((found) => found[1] ?? '');
  const head = name.replace(/[(（].*$/su, '');
  for (const piece of [head, ...within]) {
    const place = lookup.get(foldTerm(piece))?.place;
    if (place !== undefined) return place;
  }
  return undefined;
}

/**
 * A Korean compound is what its last word is: `휴대용 보조배터리` is a battery. Words of one syllable stand for too much
 * (`장난감 칼`), and a whole vehicle is left out only where nothing else is said (`무선조종 자동차`).
 */
function placeOfLastWord(name: string): KoreanCategoryPlace | undefined {
  const last = name
    .replace(/\s*[(（].*$/su, '')
    .trim()
    .split(/\s+/u)
    .at(-1);
  if (last === undefined || last.length < 2) return undefined;
  const place = lookup.get(foldTerm(last))?.place;
  return place !== undefined && 'type' in place ? place : undefined;
}
