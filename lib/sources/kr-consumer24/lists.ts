import type { SourceKey } from '../source';

/** One of 소비자24's recall lists. Each is applied for by itself and has a key of its own. */
export interface RecallList {
  /** `cntntsId`. */
  id: string;
  /** As 소비자24 calls it. */
  name: string;
  /** Whether the name says what kind of product it holds. */
  isKind?: true;
  /** Why it is not asked for. */
  leftOut?: string;
}

/**
 * The recall lists of the interface document (V2.5). Covered is what a shopper of a marketplace could buy from a listing; the
 * others are left out by name, also where one of their records stands in another list.
 */
export const recallLists: readonly RecallList[] = [
  { id: '0101', name: '공산품' },
  // Sweets, teas and food supplements are sold across borders; half of the food that Korea stops is bought so.
  { id: '0201', name: '식품', isKind: true },
  { id: '0203', name: '축산물', leftOut: 'meat, milk and eggs may not be sent to Korea by mail' },
  {
    id: '0204',
    name: '의약품',
    leftOut: 'medicines of Korean pharmacies, recalled by batch; selling them online is unlawful',
  },
  // Masks, toothpaste, sanitary towels.
  { id: '0205', name: '의약외품', isKind: true },
  { id: '0206', name: '화장품', isKind: true },
  // Thermometers, massagers, contact lenses.
  { id: '0207', name: '의료기기', isKind: true },
  // Wet wipes, disposable tableware, nappies.
  { id: '0208', name: '위생용품', isKind: true },
  { id: '0301', name: '자동차', leftOut: 'vehicles are not bought from a listing' },
  { id: '0401', name: '생활화학제품', isKind: true },
  {
    id: '0403',
    name: '먹는물',
    leftOut: 'bottled water of Korean springs; the list was empty in August 2026',
  },
  // Mattresses, bracelets and pads with radioactive minerals.
  { id: '0405', name: '생활방사선제품', isKind: true },
  { id: '0501', name: '해외리콜' },
];

export const foreignList = '0501';

/** The list of a `cntntsId`. Old clients' parsers made a number of it, so zeros in front may be missing. */
export function recallListOf(id: string): RecallList | undefined {
  return recallLists.find((list) => list.id === id.trim().padStart(4, '0'));
}

/** The environment variable of a list's key: `ANSIM_CONSUMER24_KEY_0501`. */
export function keyVariable(id: string): string {
  return `ANSIM_CONSUMER24_KEY_${id}`;
}

export const coveredLists = recallLists.filter(({ leftOut }) => leftOut === undefined);

/** The overseas list first: it holds most of what marketplaces sell. */
export const consumer24Keys: readonly SourceKey[] = [
  ...coveredLists.filter(({ id }) => id === foreignList),
  ...coveredLists.filter(({ id }) => id !== foreignList),
].map(({ id, name }) => ({
  variable: keyVariable(id),
  from: `The approval number (승인번호) of the list 리콜정보 ${name} (${id}): apply for it on https://www.consumer.go.kr, OpenAPI; every list has its own, and the address of the computer that asks may have to be registered.`,
}));
