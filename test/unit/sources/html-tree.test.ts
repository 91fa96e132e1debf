import { describe, expect, it } from 'vitest';
import { classesOf, elementsIn, htmlText, readHtml } from '../../../lib/sources/html-tree';

function textsOf(html: string, name: string): string[] {
  return elementsIn(readHtml(html), (element) => element.name === name).map((element) => htmlText(element));
}

describe('the tree of an HTML text', () => {
  it.each([
    ['elements within others', '<div>a<div>b</div>c</div>', 'div', ['a\nb\nc', 'b']],
    ['cells, whatever is left unclosed', '<table><tr><td>a<td>b<tr><td>c</table>', 'td', ['a', 'b', 'c']],
    ['items and paragraphs that end with the next', '<ul><li>a<li>b</ul><p>c<p>d', 'li', ['a', 'b']],
    ['an end without a beginning', '<p>a</span></div></p><p>b</p>', 'p', ['a', 'b']],
    ['what is cut off', '<p>a</p><p>b <b>c', 'p', ['a', 'b c']],
    ['lines of blocks, and no other', '<p>a\n b <em>c</em><br>d<br/>e</p>', 'p', ['a b c\nd\ne']],
    [
      'no script, no style, no comment',
      '<p>a<script>if (1 < 2) "<p>x</p>"</script><style>p{}</style><!-- <p>y</p> -->b</p>',
      'p',
      ['ab'],
    ],
    ['marks in attributes', '<p title="a > b" data-x=\'<p>\' hidden>c</p>', 'p', ['c']],
    ['attributes without a blank between', '<p class="a"id="b">c</p>', 'p', ['c']],
    ['upper case', '<P>a</P>', 'p', ['a']],
    ['a sign that opens nothing', '<p>1 < 2 & 3</p>', 'p', ['1 < 2 & 3']],
  ] as const)('has %s', (_, html, name, texts) => {
    expect(textsOf(html, name)).toEqual(texts);
  });

  it('tells attributes and classes', () => {
    const [first] = elementsIn(readHtml('<time class="a  b" datetime=2026-11-20>x</time>'), () => true);
    expect(first && [classesOf(first), first.attributes.datetime]).toEqual([['a', 'b'], '2026-11-20']);
  });

  it('leaves out of a text what is asked for', () => {
    const tree = readHtml('<div><h3>Label</h3><p>value</p></div>');
    expect(htmlText(tree, ({ name }) => name === 'h3')).toBe('value');
  });

  it('takes whatever nesting there is', () => {
    expect(htmlText(readHtml(`${'<div>'.repeat(5000)}a`)).trim()).toBe('a');
  });
});
