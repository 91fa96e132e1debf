import type { HeldBack } from '../core/may-go-red';

/** Why a product whose brand and model agree is shown as possible, in Korean. */
export const koHeldBack: Record<HeldBack, string> = {
  'limited-to-batches': '일부 제조번호에만 해당하는 공고입니다. 제조번호를 확인해 보세요.',
  'limited-to-serials': '일부 일련번호에만 해당하는 공고입니다. 일련번호를 확인해 보세요.',
  'limited-to-production-dates': '특정 시기에 만든 제품에만 해당하는 공고입니다. 제조일을 확인해 보세요.',
  'limited-to-sellers': '일부 판매자에게만 해당하는 공고입니다. 판매자를 확인해 보세요.',
  'repaired-in-production':
    '공고 뒤에 제조사가 제품을 고쳤습니다. 지금 파는 제품은 공고 당시와 다를 수 있습니다.',
  administrative: '시험에서 드러난 위험이 아니라 서류나 표시에 관한 공고입니다.',
  'another-certificate':
    '이 제품의 인증 하나가 취소되었습니다. 새로 인증받았을 수 있으니 인증 번호를 비교해 보세요.',
  'kind-not-named':
    '브랜드와 모델은 같지만, 이 페이지에는 어떤 종류의 제품인지 나와 있지 않습니다. 부품이나 액세서리일 수 있습니다.',
  'part-named': '브랜드와 모델은 같지만 제목에 부품 이름도 있습니다. 부품만 파는 것일 수 있습니다.',
  'another-variant':
    '제목의 모델명에 덧붙은 글자나 말이 있습니다. 다른 모델일 수 있으니 모델번호를 비교해 보세요.',
  'several-brands': '브랜드와 모델은 같지만 제목에 여러 브랜드가 나열되어 있습니다. 제조사를 비교해 보세요.',
  'volunteers-only': '자원봉사자의 제보뿐이어서 ‘확인 필요’로만 알려 드립니다.',
  'not-an-authority': '공공기관의 목록이 아니어서 ‘확인 필요’로만 알려 드립니다.',
};
