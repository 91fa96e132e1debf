import { describe, expect, it } from 'vitest';
import { splitModelList } from '../../../lib/sources/model-list';

describe('splitting official model fields', () => {
  it.each([
    ['two whole models by a slash', 'F20U/QL1098U', ['F20U', 'QL1098U']],
    ['one model with a hyphen', 'LM-001', ['LM-001']],
    ['a variant behind a slash stays one', 'HS-4978/864', ['HS-4978/864']],
    ['a chain of variants stays one', 'PVK-2/S/18/UV', ['PVK-2/S/18/UV']],
    ['a decimal comma stays one', 'EP-0,5/220', ['EP-0,5/220']],
    ['a list by commas', 'JY-500A, PK5714', ['JY-500A', 'PK5714']],
    ['a list by commas without blanks', 'KMS-E89,E89', ['KMS-E89', 'E89']],
    ['long numbers by commas without blanks', '1341015,1341020', ['1341015', '1341020']],
    ['a list by semicolons', '072403; A68524; C92375', ['072403', 'A68524', 'C92375']],
    ['a list by lines', 'AB-1\nAB-2', ['AB-1', 'AB-2']],
    ['a list by full stops', '10030. XIN-06', ['10030', 'XIN-06']],
    ['a list by a spaced slash', 'HC175 / RP-U32', ['HC175', 'RP-U32']],
    ['a list by words', 'BVC 160 and BVC 165', ['BVC 160', 'BVC 165']],
    ['words that are no list', 'Rough and Tumble', ['Rough and Tumble']],
    ['a type-approval number', 'e1*2018/858*00001*01', ['e1*2018/858*00001*01']],
    ['a size, which is kept as written', '23; XL-50CM', ['23', 'XL-50CM']],
    ['a range of colour temperatures, matching’s to refuse', '6000-6500K', ['6000-6500K']],
    ['a button cell, matching’s to refuse', 'CR2032', ['CR2032']],
    ['a lamp cap, matching’s to refuse', 'GU10', ['GU10']],
    ['a quantity', '3.3 L', ['3.3 L']],
    ['a name', 'Caméléon Pascal', ['Caméléon Pascal']],
    ['a label', 'Model No.: QD-77', ['QD-77']],
    ['a label per model', 'Ref. 5501-41; Item number: BPLA9466', ['5501-41', 'BPLA9466']],
    ['a label in French', 'Référence : D1249', ['D1249']],
    ['quotation marks', '“XZ-7”', ['XZ-7']],
    ['a footnote mark', '1376629*', ['1376629*']],
    ['a model twice', 'AB-1; ab-1', ['AB-1']],
    ['escaped entities', 'R&amp;amp;D-7', ['R&D-7']],
    ['a link', 'PF-18 <a href="https://example.org">list</a>', ['PF-18']],
    ['leading zeros', '0708', ['0708']],
    ['nothing stated', 'Unknown', []],
    ['a remark instead of models', 'Various', []],
    ['a hint instead of models', 'see description', []],
    ['an empty field', '', []],
  ])('%s', (_, field, models) => expect(splitModelList(field)).toEqual(models));

  it('reads several fields as one list', () => {
    expect(splitModelList('AB-1', null, undefined, 'AB-2; AB-1')).toEqual(['AB-1', 'AB-2']);
  });
});
