// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { hidesByFilter, undoHiding } from '../../../lib/page/undo-hiding';

afterEach(() => document.documentElement.removeAttribute('style'));

describe('a filter on the whole document', () => {
  it.each([
    'none',
    'grayscale(1)',
    'invert(0.93) hue-rotate(180deg)',
    'brightness(0.9) contrast(0.9) sepia(0.1)',
    'saturate(3)',
    'opacity(0.8)',
  ])('%s leaves a text readable', (value) => expect(hidesByFilter(value)).toBe(false));

  it.each([
    'opacity(0)',
    'opacity(0.3)',
    'brightness(0)',
    'brightness(90)',
    'contrast(0)',
    'invert(0.5)',
    'blur(40px)',
    'url("#cover")',
    'grayscale(1) opacity(0.01)',
    'tomorrow(1)',
  ])('%s hides it, or may', (value) => expect(hidesByFilter(value)).toBe(true));
});

describe('a document that hides itself', () => {
  it('is shown while it is asked for, and has its own style back afterwards', () => {
    const { style } = document.documentElement;
    style.setProperty('display', 'none', 'important');
    style.setProperty('color', 'red');
    const hiding = undoHiding(document, 8);
    hiding.undo();
    expect([style.display, style.getPropertyPriority('display')]).toEqual(['block', 'important']);
    hiding.restore();
    expect(document.documentElement.getAttribute('style')).toBe('display: none !important; color: red;');
  });

  it('keeps what it had when it was first undone, however often it hides again', () => {
    const { style } = document.documentElement;
    style.display = 'none';
    const hiding = undoHiding(document, 8);
    hiding.undo();
    style.setProperty('display', 'none', 'important');
    hiding.undo();
    expect(style.display).toBe('block');
    hiding.restore();
    expect([style.display, style.getPropertyPriority('display')]).toEqual(['none', '']);
  });

  it('wins in the end', () => {
    const { style } = document.documentElement;
    const hiding = undoHiding(document, 8);
    for (let times = 0; times < 50; times++) {
      style.setProperty('display', 'none', 'important');
      hiding.undo();
    }
    expect(style.display).toBe('none');
  });

  it('that does not hide is not touched', () => {
    document.documentElement.style.setProperty('filter', 'grayscale(1)');
    const before = document.documentElement.getAttribute('style');
    const hiding = undoHiding(document, 8);
    hiding.undo();
    hiding.restore();
    expect(document.documentElement.getAttribute('style')).toBe(before);
  });
});
