import fc from 'fast-check';

/** Selectors as the grammar of a feed's selectors words them, and texts that only look like some. */

const name = fc.stringMatching(/^-?[A-Za-z_][A-Za-z0-9_-]{0,11}$/);
const tag = fc.constantFrom('div', 'h1', 'span', 'a', 'dl', 'made-up', 'IMG');
const attribute = fc.constantFrom(
  'id',
  'class',
  'role',
  'href',
  'data-pl',
  'data-a-b',
  'aria-label',
  'title',
);
const comparison = fc.constantFrom('=', '^=', '$=', '*=', '~=');
const quoted = fc.stringMatching(/^[A-Za-z0-9 _.:;,()+~*=^$#\][/'가-힣é!?%&|@`-]{1,30}$/);
const part = fc.oneof(
  name.map((each) => `.${each}`),
  name.map((each) => `#${each}`),
  attribute.map((each) => `[${each}]`),
  fc.tuple(attribute, comparison, quoted).map(([a, is, text]) => `[${a}${is}"${text}"]`),
  fc.constantFrom(':first-child', ':last-child'),
);
const compound = fc
  .tuple(fc.option(tag, { nil: '' }), fc.array(part, { minLength: 0, maxLength: 4 }))
  .map(([of, parts]) => of + parts.join(''))
  .filter((each) => each !== '');
const combinator = fc.constantFrom(' ', '>', '+', ' > ', ' + ', '  ');

/** By the grammar, and with a class, id or attribute in it. */
export const wellMadeSelector = fc
  .tuple(name, fc.array(fc.tuple(combinator, compound), { maxLength: 5 }))
  .map(([first, rest]) => `.${first}${rest.flat().join('')}`)
  .filter((each) => each.length <= 200);

const piece = fc.oneof(
  fc.constantFrom(
    ...':has( :not( :is( :where( ::before :nth-child(2) :first-child :last-child :hover ( ) , * | \\ /* */ { } < > + ~ [ ]'.split(
      ' ',
    ),
    ...[
      ' ',
      '\n',
      '\t',
      '"',
      "'",
      '=',
      '^=',
      '[onclick]',
      '[style*="url(x)"]',
      '[data-a="b" i]',
      '\\31 ',
      '\0',
    ],
    ...[
      'script',
      'textarea',
      'div',
      '.a',
      '#b',
      '[data-pl="x"]',
      '[href',
      '\u202e',
      '\ud800',
      '가',
      '😀',
      '.1a',
    ],
  ),
  fc.string({ maxLength: 3 }),
);
/** Anything, mostly of the pieces that selectors are made of. */
export const anySelector = fc.oneof(
  fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
  fc.tuple(wellMadeSelector, piece, fc.nat(200)).map(([text, bad, at]) => {
    const place = Math.min(at, text.length);
    return text.slice(0, place) + bad + text.slice(place);
  }),
  fc.string({ maxLength: 220 }),
);
