import { isJunkValue } from '../../core/junk-values';
import { cleanText, statedProse, statedValue } from '../clean-text';

/** What fills a field of SafetyKorea and says nothing, beside the junk that core knows; compared without blanks and marks. */
export const nothingSaid: readonly string[] = [
  ...[
    '회사정보없음',
    '브랜드명없음',
    '모델명없음',
    '모델명미상',
    '표시없음',
    '미표시',
    '미표기',
    '제품에표시없음',
  ],
  ...[
    '확인불가',
    '확인불가능',
    '확인안됨',
    '불명',
    '불상',
    '미확인',
    '정보없음',
    '자료없음',
    '내용없음',
    '없슴',
    '무상표',
  ],
  ...[
    '공급자적합성대상',
    '공급자적합성확인',
    '공급자적합성확인대상',
    '안전기준준수',
    '안전기준준수대상',
    '안전인증비대상',
    '별첨참조',
    '첨부참조',
    '첨부파일참조',
    '붙임참조',
    '비고참조',
  ],
  ...[
    '사고사례없음',
    '위해사례없음',
    '피해사례없음',
    '사례없음',
    '국내사례없음',
    '접수사례없음',
    '미접수',
    '상세내용참조',
    '홈페이지참조',
    '온라인',
    '오프라인',
  ],
];

const nothing = new Set(nothingSaid);

function saysNothing(text: string): boolean {
  return (
    isJunkValue(text) ||
    nothing.has(
      text
        .normalize('NFKC')
        .replace(/[^\p{L}\p{N}]/gu, '')
        .toLowerCase(),
    )
  );
}

/** A field's value, or undefined where it says nothing. */
export function stated(text: string | null | undefined): string | undefined {
  const value = statedValue(text);
  return value === undefined || saysNothing(value) ? undefined : value;
}

/** A field's prose, or undefined where it says nothing: `사고 사례 없음`, `-`. */
export function statedText(text: string | null | undefined): string | undefined {
  const prose = statedProse(text);
  return prose === undefined || saysNothing(prose) ? undefined : prose;
}

/** Several values in one field, without those that say nothing. */
export function statedList(text: string | null | undefined): string[] {
  return cleanText((text ?? '').replace(/<\s*br\s*\/?\s*>?|\r?\n/giu, ' ; '))
    .normalize('NFKC')
    .split(/\s*[,;|、]\s*|\s+\/\s+/u)
    .flatMap((part) => stated(part) ?? []);
}
