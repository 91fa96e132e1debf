import { describe, expect, it } from 'vitest';
import { questionBounds } from '../../../lib/core/question';
import { readQuestion } from '../../../lib/marketplaces/read-question';
import { namesBrandAndModel } from '../../../lib/matching/names-brand-and-model';

const read = (text: string) => readQuestion(text, { namesBrandAndModel });
const asked = (text: string) => read(text).asked;
const kinds = (text: string) => asked(text).map(({ kind }) => kind);

describe('a link', () => {
  it.each<[string, string, string]>([
    [
      'https://ko.aliexpress.com/item/1005000000000017.html?gatewayAdapt=glo2kor',
      'aliexpress',
      '1005000000000017',
    ],
    ['ko.aliexpress.com/item/1005000000000017.html', 'aliexpress', '1005000000000017'],
    ['http://m.aliexpress.com/i/1005000000000017.html', 'aliexpress', '1005000000000017'],
    ['https://www.aliexpress.us/item/3256800000000017.html', 'aliexpress', '3256800000000017'],
    ['aliexpress://product/detail?productId=1005000000000017', 'aliexpress', '1005000000000017'],
    ['https://www.temu.com/kr/wooden-rattle-g-601000000000017.html', 'temu', '601000000000017'],
    ['https://www.temu.com/kr/나무-딸랑이-g-601000000000017.html', 'temu', '601000000000017'],
    ['https://www.temu.com/goods.html?_bg_fs=1&goods_id=601000000000017', 'temu', '601000000000017'],
    ['https://www.temu.com/login.html?from=%2Fkr%2Fg-601000000000017.html', 'temu', '601000000000017'],
    [
      'https://s.click.aliexpress.com/deep_link.htm?aff_short_key=x&dl_target_url=https%3A%2F%2Fwww.aliexpress.com%2Fitem%2F1005000000000017.html',
      'aliexpress',
      '1005000000000017',
    ],
    [
      'https://search.example/url?q=https%3A%2F%2Fwww.temu.com%2Fg-601000000000017.html',
      'temu',
      '601000000000017',
    ],
    ['1005000000000017', 'aliexpress', '1005000000000017'],
    ['601000000000017', 'temu', '601000000000017'],
  ])('%s names its listing', (text, marketplace, id) => {
    expect(asked(text)).toMatchObject([{ kind: 'listing', marketplace }]);
    const [first] = asked(text);
    expect(first?.kind === 'listing' && first.ids[0]).toBe(id);
    expect(first?.kind === 'listing' && first.address).toMatch(/^https:/);
  });

  it.each<[string, string]>([
    ['https://a.aliexpress.com/_oExAmPlE', 'aliexpress'],
    ['a.aliexpress.com/_oExAmPlE', 'aliexpress'],
    ['https://s.click.aliexpress.com/e/_oExAmPlE', 'aliexpress'],
    ['https://star.aliexpress.com/share/share.htm?redirectUrl=none', 'aliexpress'],
    ['https://share.temu.com/ExAmPlEcOdE', 'temu'],
    ['https://temu.to/k/example', 'temu'],
    ['temu.to/k/example', 'temu'],
    ['http://shr.temu.com/example', 'temu'],
  ])('%s names none until it is followed, and is kept to be opened', (text, marketplace) => {
    expect(asked(text)).toMatchObject([{ kind: 'short-link', marketplace }]);
    const [first] = asked(text);
    expect(first?.kind === 'short-link' && first.address).toMatch(/^https:\/\//);
  });

  it.each<[string, string | undefined]>([
    ['https://www.aliexpress.com/p/shoppingcart/index.html', 'aliexpress'],
    ['https://www.temu.com/kr/mall.html?mall_id=634000000000017', 'temu'],
    ['https://shop.example/item/1005000000000017.html', undefined],
    ['https://aliexpress.com.evil.example/item/1005000000000017.html', undefined],
  ])('%s is a link to something else', (text, marketplace) => {
    expect(asked(text)).toEqual([
      { kind: 'other-link', address: text, ...(marketplace !== undefined && { marketplace }) },
    ]);
  });

  it('ends where a sentence goes on', () => {
    for (const text of [
      '(https://a.aliexpress.com/_oEx123).',
      '여기서 샀어요 https://a.aliexpress.com/_oEx123에서!',
      '<https://a.aliexpress.com/_oEx123>',
      '“https://a.aliexpress.com/_oEx123”。',
    ])
      expect(asked(text)[0], text).toMatchObject({ address: 'https://a.aliexpress.com/_oEx123' });
  });

  it('carries no name or password on', () => {
    expect(asked('https://me:secret@share.temu.com/abc')[0]).toMatchObject({
      address: 'https://share.temu.com/abc',
    });
  });

  it('asked twice is answered once', () => {
    const link = 'https://www.temu.com/kr/g-601000000000017.html';
    expect(kinds(`${link}\n${link}?from=share`)).toEqual(['listing']);
  });
});

describe('numbers', () => {
  it.each<[string, unknown]>([
    ['8 809999 123453', { kind: 'barcode', written: '8 809999 123453', gtin: '08809999123453' }],
    ['８８０９９９９１２３４５３', { kind: 'barcode', written: '8809999123453', gtin: '08809999123453' }],
    ['바코드 8809999123453', { kind: 'barcode', written: '8809999123453', gtin: '08809999123453' }],
    ['EAN: 8809-9991-2345-3', { kind: 'barcode', written: '8809-9991-2345-3', gtin: '08809999123453' }],
    ['8809999123454', { kind: 'barcode', written: '8809999123454' }],
    ['바코드 8809999123454', { kind: 'barcode', written: '8809999123454' }],
    ['KC 인증번호 CB061R123-45', { kind: 'certificate', number: 'CB061R123-45' }],
    ['인증번호CB061R123-4567', { kind: 'certificate', number: 'CB061R123-4567' }],
    ['CB061R123-4567', { kind: 'certificate', number: 'CB061R123-4567' }],
    ['CB061R123–4567', { kind: 'certificate', number: 'CB061R123-4567' }],
    ['ＣＢ０６１Ｒ１２３ － ４５６７', { kind: 'certificate', number: 'CB061R123-4567' }],
    ['제CB061R123-4567호', { kind: 'certificate', number: 'CB061R123-4567' }],
    ['kc인증번호: cb061r123-4567', { kind: 'certificate', number: 'CB061R123-4567' }],
    ['KC HU07123-12345A', { kind: 'certificate', number: 'HU07123-12345A' }],
    ['R-R-ABC-VT9041', { kind: 'certificate', number: 'R-R-ABC-VT9041' }],
    ['인증번호: 12345', { kind: 'certificate', number: '12345' }],
  ])('%s', (text, only) => expect(asked(text)).toEqual([only]));

  it('that may be a listing’s and a barcode at once are answered as both', () => {
    expect(kinds('4000000000006')).toEqual(['listing', 'barcode']);
  });
});

describe('words', () => {
  it.each<[string, string]>([
    ['wooden rattle', 'words'],
    ['나무 딸랑이', 'words'],
    ['木制摇铃', 'words'],
    ['wooden rattle 2', 'words'],
    ['VT-9041', 'words'],
    ['KC 인증 멀티탭 4구', 'words'],
    ['바코드 스캐너 2000', 'words'],
    ['certificate of authenticity 2024', 'words'],
    ['Voltara VT-9041', 'brand-and-model'],
    ['Voltara VT 9041 heater', 'brand-and-model'],
    ['볼타라 vt9041', 'brand-and-model'],
  ])('%s asks by %s', (text, kind) => expect(kinds(text)).toEqual([kind]));

  it('in labelled lines tell brand and model, in any of the shops’ languages', () => {
    for (const text of [
      '브랜드: Voltara\n모델명: VT-9041',
      'Brand Name：Voltara\nModel Number：VT-9041',
      '品牌: Voltara\n型号: VT-9041',
      '브랜드: Voltara 모델명: VT-9041',
      'Model Number: VT-9041 / Brand Name: Voltara',
    ])
      expect(asked(text), text).toEqual([
        { kind: 'brand-and-model', text: 'Voltara VT-9041', brands: ['Voltara'], models: ['VT-9041'] },
      ]);
  });

  it('that say nothing are nothing', () => {
    for (const text of ['', '   ', '\n\n', '!!!', '\u200b\u202e', '브랜드: NoEnName_Null'])
      expect(asked(text), text).toEqual([]);
  });
});

describe('numbers as people and scanners write them', () => {
  const barcode = { kind: 'barcode', gtin: '08809999123453' };
  it.each([
    '바코드8809999123453',
    '바코드는 8809999123453입니다',
    '상품 바코드: 8 809999 123453',
    '(01)08809999123453',
    '(01) 0 8809999 12345 3 (10)ABC123 (17)271231',
    '0108809999123453',
    ']C1010880999912345310ABC123',
    'https://id.gs1.org/01/08809999123453/10/ABC123',
  ])('“%s” asks for one barcode and nothing else', (text) => expect(asked(text)).toMatchObject([barcode]));

  it('are told as mistyped where a label calls them a barcode', () => {
    expect(asked('바코드 8809999123454')).toEqual([{ kind: 'barcode', written: '8809999123454' }]);
    for (const text of ['wooden rattle 8809999123454', '모델 12345670'])
      expect(kinds(text), text).toEqual(['words']);
  });

  it('are no barcode in the path of an article, nor beside letters of another script', () => {
    expect(kinds('https://blog.example/2026/01/88099991234')).toEqual(['other-link']);
    expect(kinds('VT8809999123453')).toEqual(['words']);
    expect(kinds('0100000000000000')).not.toContain('barcode');
  });

  it('of certificates stand alone, whatever counts them', () => {
    for (const text of ['제 CB061R123-4567호', 'CB061R123 4567', 'cb061r1234567', 'KC CB061R123 4567'])
      expect(asked(text), text).toEqual([{ kind: 'certificate', number: 'CB061R123-4567' }]);
  });
});

describe('the two lines of a label', () => {
  it.each(['Voltara\nVT-9041', 'VT-9041\n\nVoltara Home'])('%j are brand and model', (text) =>
    expect(kinds(text)).toEqual(['brand-and-model']),
  );

  it('are two things where one of them is neither', () => {
    expect(kinds('zebra stripes in a box\nVT-9041')).toEqual(['words', 'words']);
    expect(kinds('Voltara\nVT-9041\nwooden rattle')).toEqual(['words', 'words', 'words']);
  });
});

describe('several things in one text', () => {
  it('are all answered, in their order', () => {
    expect(kinds('나무 딸랑이\n8809999123453\nCB061R123-4567\nVoltara VT-9041')).toEqual([
      'words',
      'barcode',
      'certificate',
      'brand-and-model',
    ]);
  });

  it('give each link the title that stands before it', () => {
    expect(
      asked(
        'Wooden rattle\nhttps://a.aliexpress.com/_oEx1\n\n₩3,200 | Bath duck, yellow\nhttps://share.temu.com/ex2',
      ),
    ).toMatchObject([
      { kind: 'short-link', marketplace: 'aliexpress', title: 'Wooden rattle' },
      { kind: 'short-link', marketplace: 'temu', title: 'Bath duck, yellow' },
    ]);
  });

  it('are bounded, and it is told how many are left', () => {
    const many = Array.from({ length: 20 }, (_, at) => `toy number ${at} of wood`).join('\n');
    const question = read(many);
    expect(question.asked).toHaveLength(questionBounds.asked);
    expect(question.left).toBe(20 - questionBounds.asked);
  });
});
