// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageSkeleton } from '../../../lib/page/page-skeleton';

function skeletonOf(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.replaceChild(document.adoptNode(parsed.documentElement), document.documentElement);
  return pageSkeleton();
}
const bodyOf = (html: string) => {
  const lines = skeletonOf(html).split('\n');
  return lines.slice(lines.indexOf(' body') + 1).map((line) => line.slice(2));
};

describe('the skeleton of a page', { timeout: 30_000 }, () => {
  it('holds structure: tags, classes, ids, names of attributes and meta elements', () => {
    expect(
      skeletonOf(
        `<html lang="ko-KR"><head><title>Rabbit rattle</title><meta property="og:title" content="Rabbit rattle, red">
         <link rel="canonical" href="https://www.aliexpress.com/item/1005007174486522.html?spm=secret&pdp_npi=x"></head>
         <body data-spm="detail" class="pdp-wrap title--wrap--m4d3up"><h1 data-pl="product-title" data-name="Rabbit">Rabbit rattle</h1>
         <img alt="A red rabbit" src="//ae01.alicdn.com/kf/S0123456789abcdef.jpg"><p id="item-1005007174486522"></p></body></html>`,
      ).split('\n'),
    ).toEqual([
      'address http://localhost:3000/',
      'html[lang=ko-KR]',
      ' head',
      '  title "text 12-20 chars"',
      '  meta[property=og:title][content=text 12-20 chars]',
      '  link[rel=canonical][href=https://www.aliexpress.com/item/0000000000000000.html?spm&pdp_npi]',
      ' body.pdp-wrap.title--wrap--#[data-spm]',
      '  h1[data-pl=product-title][data-name] "text 12-20 chars"',
      '  img[alt=text 12-20 chars][src=//ae01.alicdn.com/kf/a0000000000aaaaaa.jpg]',
      '  p#item-0000000000000000',
    ]);
  });

  it('holds the keys and types of the data in scripts, as JSON and as scripts write it, and no code', () => {
    expect(
      bodyOf(
        `<body><script>var a = function () { return "Rabbit" }; window.runParams = { data: {"title":"Rabbit","price":9.9,'on': true,
         "rows":[{"name":"Colour","value":"Red"},{"name":"Size"},{"name":"Other"}],"none":null,"더":1} };
         other = { call: rabbit("Rabbit") }</script>
         <script type="application/ld+json">{"@type":"Product","name":"Rabbit"}</script></body>`,
      ),
    ).toEqual([
      'script',
      ' window.runParams = {}',
      '  data: {}',
      '   title: text 4-11 chars',
      '   price: number',
      '   on: boolean',
      '   rows: [3]',
      '    - {}',
      '     name: text 4-11 chars',
      '     value: text 1-3 chars',
      '    - {}',
      '     name: text 4-11 chars',
      '   none: none',
      '   <text 1-3 chars>: number',
      'script[type=application/ld+json]',
      ' {}',
      '  @type: text 4-11 chars',
      '  name: text 4-11 chars',
    ]);
  });

  it.each([
    ['javascript:alert("rabbit")', 'javascript:'],
    ['data:text/plain,rabbit', 'data:'],
    ['rabbit:rattle', 'other:'],
    [
      'https://user:rabbit@www.temu.com/kr/red-rabbit-g-601099512345678.html#rabbit',
      'https://www.temu.com/kr/aaa-aaaaaa-g-000000000000000.html',
    ],
    ['/search?rabbit', '/search?~'],
    ['/%ED%86%A0%EB%81%BC/x', '/~/x'],
    ['http://[', 'no address'],
  ])('holds of the address %s the form', (address, form) => {
    expect(bodyOf(`<a href='${address}'></a>`)).toEqual([`a[href=${form}]`]);
  });

  it('tells what is repeated once, however long the texts are', () => {
    const cards = ['Rabbit', 'A red rabbit', 'Bear', 'Duck', 'Dog'].map(
      (each) => `<li class="card"><b>${each}</b></li>`,
    );
    expect(bodyOf(`<ul>${cards.join('')}<li class="last"></li></ul>`)).toEqual([
      'ul',
      ...[
        ' li.card',
        '  b "text 4-11 chars"',
        ' li.card',
        '  b "text 12-20 chars"',
        ' li.card',
        '  b "text 4-11 chars"',
      ],
      ' ... 2 more like it',
      ' li.last',
    ]);
  });

  it('stays within 300,000 bytes of ASCII, and says where it was cut', () => {
    const deep = `${'<div>'.repeat(150)}x${'</div>'.repeat(150)}`;
    const wide = Array.from({ length: 2400 }, (_, index) => {
      const part = index % 2 ? 'odd' : 'even';
      return `<p class="${Array.from('abcdefgh', (each) => `${part}-paragraph-${each}`).join(' ')}"></p>`;
    });
    const state = `<script>a = ${JSON.stringify(Array.from({ length: 400 }, (_, at) => ({ [`key_${'abcdefghij'[at % 10]}${'klmnopqrst'[Math.floor(at / 10) % 10]}`]: 'Rabbit' })))}</script>`;
    const skeleton = skeletonOf(`<body>${deep}${state}${wide.join('')}</body>`);
    expect(new TextEncoder().encode(skeleton).length).toBeLessThanOrEqual(300_000);
    expect(skeleton).toMatch(/^[\n -~]*$/);
    expect(skeleton).toMatch(/\n *\.\.\. cut here: \d+ more elements$/);
  });

  it('reads a page whose forms hide what elements have', () => {
    const lines = bodyOf(
      '<form class="buy"><input name="attributes"><input name="childNodes"><input name="localName"></form><img name="documentElement">',
    );
    expect(lines[0]).toBe('form.buy');
    expect(lines).toContain(' input[name=text 4-11 chars]');
  });

  // Everything a page may say, in places of every kind; `say` gives the next word.
  const page = (say: () => string) => `<html data-user="${say()}"><head><title>${say()} ${say()}</title>
    <meta name="description" content="${say()}, ${say()}"><meta property="og:url" content="https://shop.example/${say()}-1.html?q=${say()}">
    <script type="application/ld+json">{"@type":"${say()}","name":"${say()}","offers":[{"price":"${say()}"},{"price":"${say()} ${say()}"}]}</script>
    <script>window.state = {a: "${say()}", b: ['${say()}', "${say()} \\" {${say()}: 1}"], "${say()} ${say()}": 1}; track("${say()}"); // don't ${say()} = {${say()}: x}
      user = "${say()}"; c = { d: ${say()}, e: "${say()}" };</script><style>.x::after { content: "${say()}" }</style></head>
    <body class="wrap" style="background: url(${say()})" onload="${say()}()"><!-- ${say()} -->
    ${say()}<h1 title="${say()}">${say()} <b>${say()}</b></h1><input value="${say()}" name="${say()}" placeholder="${say()}">
    <img alt="${say()}" src="/kf/${say()}.jpg" srcset="/${say()}.png 2x"><a href="mailto:${say()}@${say()}.example">${say()}</a>
    <textarea>${say()}</textarea><select><option value="${say()}">${say()}</option></select><noscript>${say()}</noscript>
    <template><p>${say()}</p></template><svg><title>${say()}</title></svg><div data-json='{"x":"${say()}"}' aria-label="${say()}"></div>
    <iframe srcdoc="${say()}"></iframe></body></html>`;
  const said = (words: string[]) => {
    let at = 0;
    return page(() => words[at++ % words.length] ?? 'word');
  };
  /** What the skeleton says by itself, and the steps of an address that stay. */
  const ours = new Set(
    skeletonOf(page(() => ''))
      .toLowerCase()
      .match(/[a-z]+/g),
  );
  const kept =
    /^(?:items?|goods|html?|php|store|shop|products?|detail|wholesale|category|search|list|bundle|img|images?|jpe?g|png|webp|avif|gif|svg|css|json|api|www|static|assets|text|chars|empty|number|boolean|none|null|true|false|undefined|more|like)$/;
  const wordOf = (length: number) =>
    fc
      .string({
        unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
        minLength: length,
        maxLength: length,
      })
      .filter((each) => !kept.test(each) && !ours.has(each));
  const words = fc.array(fc.integer({ min: 3, max: 14 }), { minLength: 1, maxLength: 24 });

  it('holds no word of the page', () => {
    fc.assert(
      fc.property(
        words.chain((lengths) => fc.tuple(...lengths.map(wordOf))),
        (spoken) => {
          const skeleton = skeletonOf(said(spoken)).toLowerCase();
          for (const word of spoken) expect(skeleton.match(/[a-z]+/g)).not.toContain(word);
          for (const word of spoken.filter(({ length }) => length > 5)) expect(skeleton).not.toContain(word);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('is the same for two pages that say other words of the same lengths', () => {
    const pairs = words.chain((lengths) =>
      fc.tuple(fc.tuple(...lengths.map(wordOf)), fc.tuple(...lengths.map(wordOf))),
    );
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        expect(skeletonOf(said(one))).toBe(skeletonOf(said(other)));
      }),
      { numRuns: 20 },
    );
  });
});
