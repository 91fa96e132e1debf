import { distinct } from '../bounded';
import { splitModelList } from '../model-list';
import { withoutLimits } from './limits';
import { stated } from './stated';

/** `모델명 : AB-100`, `인증모델: …`, `품번: …`. */
const label = /(?:인증\s?)?(?:모델|품번)\s?(?:명|번호)?\s*[:：]\s*/gu;

/** `AB-100 외 3종`, `외 2건`: how many more there are names none of them. */
const andOthers =
  /\s*[,(]?\s*(?<![가-힣])외\s?\d+\s?(?:종|건|개|모델|가지)?\s*\)?|\s+등\s*(?:\d+\s?(?:종|건|개))?\s*(?=$|[,;])/gu;

/**
 * The models of a model field, a list by commas: two or three characters stay, as does a name (`대왕버블건`); which of them can
 * name a product is matching's to decide. Labels, "and three others", limits and what says nothing are left out.
 */
export function koreanModelsOf(...fields: (string | null | undefined)[]): string[] {
  const texts = fields.map((field) =>
    withoutLimits((field ?? '').replace(/<\s*br\s*\/?\s*>?/giu, '\n'))
      .replace(label, ' ; ')
      .replace(andOthers, ''),
  );
  return distinct(
    splitModelList(...texts).filter((model) => stated(model) !== undefined),
    400,
  );
}

/** Models that a text labels as such: `탁상용 선풍기(모델명 : SF-20)`. */
export function labelledModels(text: string | undefined): string[] {
  const found = (text ?? '')
    .normalize('NFKC')
    .matchAll(/(?:인증\s?)?모델\s?(?:명|번호)?\s*[:：]\s*([^\n;()（）]{1,120})/gu);
  // Prose may go on behind a model: what stands before the next label or sentence is taken, and must hold a digit.
  return koreanModelsOf(
    ...[...found].map((each) => (each[1] ?? '').split(/\.\s|\s[가-힣]+\s?[:：]|\s{2}/u)[0]),
  ).filter((model) => /\d/u.test(model) && model.length <= 40);
}
