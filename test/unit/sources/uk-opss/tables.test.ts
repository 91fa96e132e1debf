import { describe, expect, it } from 'vitest';
import { readBody } from '../../../../lib/sources/uk-opss/body';
import { hazardsOf } from '../../../../lib/sources/uk-opss/hazards';
import { readLabel, rowLabels } from '../../../../lib/sources/uk-opss/labels';
import { kindOfType, nameOf, productOfTitle } from '../../../../lib/sources/uk-opss/product-name';
import { statedLines } from '../../../../lib/sources/uk-opss/stated';
import {
  categoryTerms,
  isAlertType,
  kindOf,
  measureOf,
  measureTerms,
  officialCategory,
} from '../../../../lib/sources/uk-opss/terms';
import { englishCategoryOf } from '../../../../lib/sources/vocabularies/english-product-types';

describe('the categories of the OPSS', () => {
  it.each(categoryTerms.map(({ official, terms }) => [terms[0] ?? '', official]))(
    '%s is %s',
    (value, official) => {
      expect(officialCategory(value)).toBe(official);
      // "Other" holds anything, so that the product has to say what it is.
      if (official !== 'Other') expect(englishCategoryOf(official)?.kind).not.toBe('unmapped');
    },
  );

  it('know no other', () => {
    expect(officialCategory('curiosities')).toBeUndefined();
    expect(englishCategoryOf('Other', 'Night lights')).toMatchObject({ type: 'lighting' });
  });
});

describe('the measures of the OPSS', () => {
  it.each(measureTerms.map(({ terms, official, kind }) => [terms[0] ?? '', official, kind] as const))(
    '%s is %s',
    (value, official, kind) => {
      expect(measureOf(value)).toEqual({ official, kind });
      expect(measureOf(official)).toEqual({ official, kind });
    },
  );

  it('make of a report what the weightiest of them is; a recall and an alert say so themselves', () => {
    const of = (...values: string[]) => values.map(measureOf);
    const report = 'product-safety-report';
    expect(kindOf(report, of('warning-consumers-of-risks', 'recall-of-product-from-end-users'))).toBe(
      'recall',
    );
    expect(kindOf(report, of('destruction-of-the-product', 'import-rejected-at-border'))).toBe('ban');
    expect(kindOf(report, of('warning-consumers-of-risks'))).toBe('warning');
    expect(kindOf(report, of('whispering'))).toBe('alert');
    expect(kindOf('product-recall', of('import-rejected-at-border'))).toBe('recall');
    expect(kindOf('product-safety-alert', of('import-rejected-at-border'))).toBe('alert');
    expect(isAlertType('product-safety-riddle')).toBe(false);
  });
});

describe('the labels of the tables', () => {
  it('are each read as they are written, in capitals and with marks too', () => {
    const wrong = rowLabels.flatMap(({ tells, terms }) =>
      terms.filter((term) =>
        [term, `${term.toUpperCase()}`].some((label) => readLabel(label).tells !== tells),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['2309-0139', { tells: 'model' }],
    ['Lot code of the box', { tells: 'batch', isUnknown: true }],
    ['Range of serials', { tells: 'serial', isUnknown: true }],
    ['When manufactured', { tells: 'date', isUnknown: true }],
    ['Mood', { tells: 'nothing', isUnknown: true }],
  ])('%s is %o', (label, read) => {
    expect(readLabel(label)).toEqual(read);
  });
});

describe('the risks of a sentence', () => {
  it.each([
    [
      'The product presents a serious risk of electric shock as live parts can be touched.',
      ['electric-shock'],
    ],
    [
      'The products present a serious risk of fire and electric shock as they come with other chargers.',
      ['fire', 'electric-shock'],
    ],
    [
      'The product presents a high risk of burns, cuts and injuries because it may burst.',
      ['burns', 'cuts', 'injuries'],
    ],
    ['The product presents a serious chemical risk as it contains hydroquinone.', ['chemical']],
    ['The product presents a serious risk of choking to young children.', ['choking']],
    [
      'The product presents a medium risk of suffocation and/or strangulation when used in a cot.',
      ['suffocation', 'strangulation'],
    ],
    ['The product presents a serious risk of drowning and does not meet the regulations.', ['drowning']],
    ['The product presents a risk of carbon monoxide poisoning due to its exhaust.', ['poisoning']],
    [
      'There is a risk of internal injury from the ingestion of magnets.',
      ['injuries', 'ingestion-of-magnets'],
    ],
    ['Button batteries may be swallowed.', ['ingestion-of-batteries']],
  ])('%s', (sentence, hazards) => {
    expect(hazardsOf(sentence).map(({ hazard }) => hazard)).toEqual(hazards);
  });

  it('keep their words where no table has them, and say nothing where there is none', () => {
    expect(hazardsOf('The product presents a low risk of unease as it hums.')).toEqual([
      { official: 'unease' },
    ]);
    expect(hazardsOf('It hums.')).toEqual([{ official: 'It hums.' }]);
    expect(hazardsOf('')).toEqual([]);
  });
});

describe('the name of a product', () => {
  it.each([
    ['Product Safety Report: Vortan Fan Heater VF-20 sold via Temu (2611-0101)', 'Vortan Fan Heater VF-20'],
    ['Product Recall: Brambly Night Light (2611-0102)', 'Brambly Night Light'],
    ['Product Safety Alert: Tallow Candles', 'Tallow Candles'],
    ['Important Product Recall – Orvane Hob (2309-0139a)', 'Orvane Hob'],
    ['Product Safety Report: 500 Clear Beads, sold exclusively on eBay by A. Seller', '500 Clear Beads'],
    ['Magnetic Ball Set', 'Magnetic Ball Set'],
  ])('in “%s” is %s', (title, name) => {
    expect(nameOf(productOfTitle(title))).toBe(name);
  });

  it('has its kind behind the category', () => {
    expect(kindOfType('Electrical appliances and equipment – Fan Heaters')).toBe('Fan Heaters');
    expect(kindOfType('Toys')).toBe('Toys');
    expect(kindOfType('')).toBeUndefined();
  });
});

describe('the body of a notice', () => {
  it('is read with or without a wrapper, whatever stands around its labels', () => {
    const inner = '<h2>Summary</h2><p><strong>Product:</strong> Orb</p><p>Hazard : It hums: loudly.</p>';
    for (const html of [inner, `<div class="govspeak">${inner}</div>`]) {
      const { said } = readBody(html);
      expect([said.get('product'), said.get('hazard')]).toEqual(['Orb', 'It hums: loudly.']);
    }
  });

  it('holds nothing where there is nothing', () => {
    expect(readBody('')).toEqual({ said: new Map(), rows: [] });
    expect(statedLines('Unknown\nVF-1\n-')).toEqual(['VF-1', '-']);
  });
});
