import { z } from 'zod';
import { cleanText, statedProse } from '../clean-text';
import { isJsonObject } from '../json-answer';
import type { KnownFields } from '../unknown-fields';

const text = z.string().nullish();
const number = z.union([z.string(), z.number().transform(String)]).nullish();

/** A row of the English file, as seen in 2026: every value is a text or null. */
const englishSchema = z.object({
  NID: number,
  Title: text,
  URL: text,
  Organization: text,
  Product: text,
  Issue: text,
  'What you should do': text,
  Category: text,
  'Recall class': text,
  'Last updated': text,
});

/** A row of the French file; `Organization` is English there too. */
const frenchSchema = z.object({
  NID: number,
  Titre: text,
  URL: text,
  Organization: text,
  Produit: text,
  Problème: text,
  'Ce que vous devriez faire': text,
  Catégorie: text,
  'Classe de rappel': text,
  'Dernière mise à jour': text,
});

const archived = { ignored: 'the age of a page, which is not the end of the danger' };
const names = [...Object.keys(englishSchema.shape), ...Object.keys(frenchSchema.shape)];

export const alertFields: KnownFields = {
  ...Object.fromEntries(names.map((name) => [name, 'read' as const])),
  Archived: archived,
  Archivé: archived,
};

/** A row of either file, cleaned; what says nothing is absent. */
export interface Alert {
  language: 'en' | 'fr';
  number: string | undefined;
  title: string;
  address: string;
  organisation: string;
  product: string;
  issue: string;
  advice: string | undefined;
  category: string;
  recallClass: string;
  /** As written: the day of the last update. */
  updated: string | null | undefined;
}

export type ReadAlert = { kind: 'alert'; alert: Alert } | { kind: 'misshapen'; why: string };

/**
 * A row as the rest of this source sees it. Its language is that of its address where it has one: a notice without a translation
 * stands in both files, in its own language.
 */
export function readAlert(row: unknown): ReadAlert {
  const isFrench = isJsonObject(row) && 'Titre' in row;
  if (isFrench) {
    const checked = frenchSchema.safeParse(row);
    if (!checked.success) return misshapen(checked.error.issues);
    const { data } = checked;
    return alertOf('fr', data, {
      title: data.Titre,
      product: data.Produit,
      issue: data.Problème,
      advice: data['Ce que vous devriez faire'],
      category: data.Catégorie,
      recallClass: data['Classe de rappel'],
      updated: data['Dernière mise à jour'],
    });
  }
  const checked = englishSchema.safeParse(row);
  if (!checked.success) return misshapen(checked.error.issues);
  const { data } = checked;
  return alertOf('en', data, {
    title: data.Title,
    product: data.Product,
    issue: data.Issue,
    advice: data['What you should do'],
    category: data.Category,
    recallClass: data['Recall class'],
    updated: data['Last updated'],
  });
}

type Stated = string | null | undefined;

function alertOf(
  fileLanguage: Alert['language'],
  { NID, URL, Organization }: { NID?: Stated; URL?: Stated; Organization?: Stated },
  texts: Record<'title' | 'product' | 'issue' | 'advice' | 'category' | 'recallClass' | 'updated', Stated>,
): ReadAlert {
  const address = cleanText(URL ?? '').replace(/^http:/iu, 'https:');
  const language = /^https:\/\/[^/]+\/(en|fr)\//iu.exec(address)?.[1]?.toLowerCase();
  return {
    kind: 'alert',
    alert: {
      language: language === 'en' || language === 'fr' ? language : fileLanguage,
      number: NID ?? undefined,
      title: cleanText(texts.title ?? ''),
      address,
      organisation: cleanText(Organization ?? ''),
      product: statedProse(texts.product) ?? '',
      issue: cleanText(texts.issue ?? ''),
      advice: statedProse(texts.advice),
      category: cleanText(texts.category ?? ''),
      recallClass: cleanText(texts.recallClass ?? ''),
      updated: texts.updated,
    },
  };
}

function misshapen(issues: readonly { path: PropertyKey[]; message: string }[]): ReadAlert {
  const [issue] = issues;
  const why = `${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? 'no row'}`;
  return { kind: 'misshapen', why };
}

/** The record half of a notice's id: the NID, which the site prints as `RA-82650`. */
export function alertNumber(nid: string | undefined): string | undefined {
  const digits = nid?.trim() ?? '';
  return /^[1-9]\d{0,8}$/.test(digits) ? digits : undefined;
}
