import { canNameAModel } from './generic-models';
import { shorterForms } from './model-forms';
import { fold, modelKey } from './normalise';

/** A field label left in a model text. A hyphen after the word makes it part of the model: `REF-200`, `SKU-185PQ`. */
const label =
  /^(?:(?:model|type|typ|mod(?:ele|ell|ello|elo)?|item|article|artikel|art|ref|reference|style|sku|part|product)\.?(?:\s*(?:name|number|nummer|numero|code|no|nr|num|n°|№|#)\b\.?)?(?:\s*[:：#.]\s*|\s+)|(?:no|nr)[.:]\s*|(?:모델\s?(?:명|번호)?|품번|품명|형식|형번|제품\s?번호|产品型号|型号|型番|货号)\s*[:：]?\s*)/iu;

/** Between models: `A100, A200; A300`, `A100 and A200`, `10030. XIN-06`, `A100 / A200`. */
const between = /\s*[,;|、，；\n]\s*|\.\s+|\s+[/&]\s+|\s+(?:and|or|und|oder|et|ou|y|e|및|또는|和|或)\s+/u;

/** One model as most are written, `VT-9041`, `VT 904-B`: a second one would need a sign or a third word. */
const isSingle = /^[A-Za-z\d-]+(?: [A-Za-z\d-]+)?$/;

/**
 * The single models of a notice's or listing's model text, which may hold several and carry a label or a remark in
 * brackets. `F20U/QL1098U` is two models and, for who writes both, also itself; `PVK-2/S/18` is one.
 */
export function splitModels(text: string): string[] {
  if (isSingle.test(text)) {
    const model = text.includes(' ') ? withoutLabel(text) : text;
    const shorter = shorterForms(model);
    return shorter.length === 0 ? [model] : [...new Set([model, ...shorter])];
  }
  const models: string[] = [];
  for (const part of withoutLabel(text.normalize('NFKC')).split(between)) {
    const [bare = '', ...remarks] = part.split(/[()[\]]/).map((each) => withoutLabel(each));
    for (const model of [bare, ...remarks]) models.push(model, ...shorterForms(model), ...halvesOf(model));
  }
  return [...new Set(models.filter((model) => model !== ''))];
}

function withoutLabel(text: string): string {
  return text.trim().replace(label, '').trim();
}

function halvesOf(model: string): string[] {
  if (!model.includes('/')) return [];
  const halves = model.split('/');
  return halves.every((half) => canNameAModel(modelKey(fold(half)))) ? halves : [];
}

let lastAsked = { text: '', key: '' };

/** The key of a model text as it stands. An index asks for most of them twice in a row, so the last is kept. */
export function keyOfModel(text: string): string {
  if (text !== lastAsked.text) lastAsked = { text, key: modelKey(fold(text)) };
  return lastAsked.key;
}

/** Keys of everything in a list of model texts that can name one model, each with the text it stands for. */
export function modelKeys(texts: string[]): Map<string, string> {
  const keys = new Map<string, string>();
  for (const text of texts) {
    for (const model of splitModels(text)) {
      const key = keyOfModel(model);
      if (canNameAModel(key) && !keys.has(key)) keys.set(key, model);
    }
  }
  return keys;
}
