import type { CardSentences } from './card-sentences';
import { numbered } from './words';

function foundAmong(where: string) {
  const some = (count: number) => `${numbered('ko', count)}개`;
  return (flagged: number, possible: number): string => {
    if (flagged === 0) return `${where} ${some(possible)}는 확인이 필요합니다`;
    const first = `${where} ${some(flagged)}가 위해제품으로 공표`;
    return possible === 0 ? `${first}되었습니다` : `${first}되었고, ${some(possible)}는 확인이 필요합니다`;
  };
}

const onPage = foundAmong('이 페이지의 상품');

export const koCards: CardSentences = {
  close: '닫기',
  found: {
    page: onPage,
    cart: foundAmong('장바구니의 상품'),
    'cart-page': onPage,
    checkout: foundAmong('결제하려는 상품'),
    'checkout-page': onPage,
  },
  foundDetail:
    '해당 상품에 표시를 붙였습니다. 표시를 누르면 어느 기관이 왜 공표했는지 볼 수 있습니다. 표시가 없다고 해서 위험이 없다는 뜻은 아닙니다.',
  strip: {
    from: '쇼핑몰이 아니라 확장 프로그램 ‘안심’이 보여 드립니다.',
    show: '상품 보기',
    fold: '접기',
    unfold: '펼치기',
  },
  unread: {
    heading: '이 결제 페이지는 확인하지 못했습니다',
    inCart: '장바구니',
    held: (flagged, possible, when) =>
      `${foundAmong('마지막으로 읽은 장바구니의 상품')(flagged, possible)} (${when})`,
    look: '이 결제 페이지는 무엇을 결제하는지 읽을 수 있게 보여 주지 않습니다. 결제하기 전에 그 상품이 들어 있는지 확인하세요.',
    nothingKnown:
      '이 결제 페이지는 무엇을 결제하는지 읽을 수 있게 보여 주지 않습니다. 장바구니를 열면 담긴 상품을 확인합니다.',
    cart: {
      heading: '이 장바구니는 확인하지 못했습니다',
      detail:
        '담긴 상품을 하나도 읽지 못했습니다. 비어 있지 않다면 상품을 하나씩 열어 보세요. 상품 페이지에서 하나씩 확인합니다.',
    },
  },
};
