import { parseGtin } from '../../core/gtin';
import { distinct } from '../bounded';
import { cleanText } from '../clean-text';
import { limitsNothing } from './limits';

/** What the field `identification_produits` tells. */
export interface Identification {
  gtins: string[];
  batches: string[];
  productionDates: string[];
}

/** The kinds of date behind which days stand. */
const dateKind = /^date (?:limite de consommation|de durabilité minimale|de consommation recommandée)$/iu;
const day = /^\d{4}-\d{2}-\d{2}$/;
/** Days and months with dots or slashes and nothing else: `04.05.2021 - 17.10.2024`, `01.2011 - 06.2015`, `2023/05/12`. */
const datesAlone = /^(?=.*\d{4})(?=.*\d[./]\d)[\d./\s]+(?:(?:[-–]|à|au|et)\s*[\d./\s]+)?$/iu;

/**
 * The barcodes, batches and dates of the mixed list (`3770018292519`, `312`, `date de durabilité minimale`, `2027-12-31`): blocks one
 * after another, each a barcode, a batch, a kind of date and its days, any of them missing; `|` is glued to what it parts. A
 * number of 13 or 14 digits that is no barcode is one mistyped, not a batch; one of 8 is a batch unless it stands where the
 * barcode does, before a batch.
 */
export function readIdentification(
  field: string | readonly (string | null)[] | null | undefined,
): Identification {
  const tokens = tokensOf(field);
  const found: Identification = { gtins: [], batches: [], productionDates: [] };
  let kind = '';
  for (let place = 0; place < tokens.length; place++) {
    const token = tokens[place] ?? '';
    if (dateKind.test(token)) kind = token;
    else if (day.test(token)) {
      const until = tokens[place + 1] ?? '';
      const isRange = day.test(until);
      if (isRange) place++;
      found.productionDates.push(`${kind} ${isRange ? `${token} - ${until}` : token}`.trim());
    } else if (token === '|') kind = '';
    else {
      kind = '';
      readCode(token, tokens, place, found);
    }
  }
  return {
    gtins: [...new Set(found.gtins)].slice(0, 400),
    batches: distinct(found.batches, 400),
    productionDates: distinct(found.productionDates, 100),
  };
}

function readCode(token: string, tokens: readonly string[], place: number, found: Identification): void {
  const digits = token.replace(/\s/gu, '');
  const gtin = isBarcodePlace(digits, tokens, place) ? parseGtin(digits) : undefined;
  if (gtin !== undefined) found.gtins.push(gtin);
  else if (/^\d{13,14}$/.test(digits) || limitsNothing(token)) return;
  else if (datesAlone.test(token)) found.productionDates.push(token);
  else found.batches.push(token);
}

/** Whether a number stands where barcodes do: those of 12 digits and more anywhere, those of 8 only before a batch. */
function isBarcodePlace(digits: string, tokens: readonly string[], place: number): boolean {
  if (/^\d{12,14}$/.test(digits)) return true;
  const [before, after] = [tokens[place - 1], tokens[place + 1]];
  const opens = before === undefined || before === '|' || day.test(before) || /^non concerné/iu.test(before);
  return /^\d{8}$/.test(digits) && opens && after !== undefined && !dateKind.test(after) && after !== '|';
}

/** Entries by themselves, `|` as one of them. */
function tokensOf(field: string | readonly (string | null)[] | null | undefined): string[] {
  const entries = typeof field === 'string' ? field.split('$') : (field ?? []);
  return entries
    .flatMap((entry) => (entry ?? '').split(/(\|)|\s*[¤\n;]\s*/u))
    .map((part) => cleanText(part ?? ''))
    .filter((part) => part !== '');
}
