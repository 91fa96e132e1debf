/**
 * Takes the outermost brackets out of a text, whole: `(인증모델 : 방울미니카(새 방울 레이서))`. One that never closes ends at
 * the next `;`.
 */
export function takeBrackets(text: string): { groups: string[]; rest: string } {
  const groups: string[] = [];
  let rest = '';
  let group = '';
  let depth = 0;
  for (const letter of text) {
    if (letter === '(' || letter === '（') {
      if (depth > 0) group += letter;
      depth++;
    } else if ((letter === ')' || letter === '）') && depth > 0) {
      depth--;
      if (depth > 0) group += letter;
      else {
        groups.push(group);
        group = '';
        rest += ' ';
      }
    } else if (depth > 0 && letter === ';') {
      groups.push(group);
      group = '';
      depth = 0;
      rest += ' ; ';
    } else if (depth > 0) group += letter;
    else rest += letter;
  }
  if (group !== '') groups.push(group);
  return { groups, rest };
}
