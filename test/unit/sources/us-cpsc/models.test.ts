import { describe, expect, it } from 'vitest';
import { modelsOf } from '../../../../lib/sources/us-cpsc/models';

describe('models out of a recall’s prose', () => {
  it.each([
    ['one behind its label', 'The gel has model number SDP-G-03.', ['SDP-G-03']],
    ['several by commas and "and"', 'Model numbers: A100, B200 and C300.', ['A100', 'B200', 'C300']],
    [
      'several without "numbers"',
      'This recall involves Kite heaters, models BX-400, BX-410 (white) and BX-420.',
      ['BX-400', 'BX-410', 'BX-420'],
    ],
    ['one in quotation marks', 'The box has “Model No: UMCZC01AE” on it.', ['UMCZC01AE']],
    ['one with a shortened label', '"Mo. Number: HON-302HE" are printed on the back.', ['HON-302HE']],
    [
      'one behind "Model No.:"',
      'The dressers have “Model No.: R99MWM12CHMW” printed on the back.',
      ['R99MWM12CHMW'],
    ],
    ['one in brackets', 'The mowers (Model #SM4910-10) are green.', ['SM4910-10']],
    ['one before the word', 'The 10-quart DUAF-10 model is about 17 inches long.', ['DUAF-10']],
    ['a label for each', 'model number L1-MH-1647 and model number L1-MH-1693', ['L1-MH-1647', 'L1-MH-1693']],
    ['digits alone behind the label', 'with model number 87150.', ['87150']],
    ['a model of two words', 'The adapters have model number CYAP05 050100U.', ['CYAP05 050100U']],
    [
      'a model that starts like "is"',
      'Only model number IST-09991/W05 power banks are included.',
      ['IST-09991/W05'],
    ],
    ['a full stop within', 'and model number “SH20.006DB” are printed', ['SH20.006DB']],
    [
      'a table that the text announces',
      'The model numbers in the recall include: Product Model Name Model Type Through the Wall (TTW) PBH113J35AA Heat Pump PBH093J35AA Heat Pump',
      ['PBH113J35AA', 'PBH093J35AA'],
    ],
    ['a year of the model is none', 'This recall involves Model Year 2024-2025 scooters.', []],
    ['years behind the label are none', 'This recall involves models 2023 and 2024.', []],
    [
      'the beginning of models is none',
      'Recalled units have a model number beginning with PB, AH or AE.',
      [],
    ],
    ['where the label is', 'The model number is printed on the bottom of the 12V unit.', []],
    ['what is not recalled', 'Model numbers AB-100 and AB-200 are not included in this recall.', []],
    ['sizes', 'The 4-liter model and the 30LP model are white.', []],
    ['an ASIN', 'Model B0DM5BJK3H was sold online.', []],
    ['a decimal', 'The model 52.5 is heavier.', []],
    [
      'cells of a table that are run together',
      'Model numbers include: Size2512About 11 inches427CRESINBeige',
      [],
    ],
    ['a name without a digit', 'The model Leo is printed on the label.', []],
    ['nothing', '', []],
  ])('%s', (_, description, models) => expect(modelsOf(description, [])).toEqual(models));

  it('puts the service’s own field first, which is nearly always empty', () => {
    expect(modelsOf('with model number AB-100.', ['', null, 'XY-1; AB-100'])).toEqual(['XY-1', 'AB-100']);
  });
});
