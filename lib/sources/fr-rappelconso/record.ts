import { z } from 'zod';
import type { KnownFields } from '../unknown-fields';

const text = z.string().nullish();

/** A recall of the data set `rappelconso-v2-gtin-espaces`, as seen in 2026. Every letter of it is a small one. */
export const recallSchema = z.object({
  numero_fiche: text,
  date_publication: text,
  nature_juridique_rappel: text,
  categorie_produit: text,
  sous_categorie_produit: text,
  marque_produit: text,
  modeles_ou_references: text,
  /** A list; exports of 2025 had it as one text, parted by `$`. */
  identification_produits: z.union([z.string(), z.array(z.string().nullable())]).nullish(),
  informations_complementaires: text,
  distributeurs: text,
  motif_rappel: text,
  risques_encourus: text,
  preconisations_sanitaires: text,
  description_complementaire_risque: text,
  conduites_a_tenir_par_le_consommateur: text,
  modalites_de_compensation: text,
  informations_complementaires_publiques: text,
  lien_vers_la_fiche_rappel: text,
  libelle: text,
});
export type Recall = z.output<typeof recallSchema>;

const picture = { ignored: 'pictures are not carried' };
const sold = { ignored: 'when shops sold it, which is no limit: what is listed is sold now' };
const document = { ignored: 'a document of many pages that repeats the recall' };

export const recallFields: KnownFields = {
  ...readFields(Object.keys(recallSchema.shape)),
  id: { ignored: 'a row of the portal, which only names the page' },
  rappel_guid: { ignored: 'a second name of the row' },
  numero_version: { ignored: 'a new version comes with a new day of publication' },
  conditionnements: { ignored: 'how much is in a package does not limit the recall' },
  date_debut_commercialisation: sold,
  date_date_fin_commercialisation: sold,
  temperature_conservation: { ignored: 'how food is kept' },
  marque_salubrite: { ignored: 'the number of a slaughterhouse or dairy' },
  zone_geographique_de_vente: { ignored: 'where in France shops sold it' },
  numero_contact: { ignored: 'a telephone number, at times of a person' },
  date_de_fin_de_la_procedure_de_rappel: {
    ignored: 'the end of the seller’s refunds, which is not the end of the danger',
  },
  liens_vers_les_images: picture,
  lien_vers_la_liste_des_produits: document,
  lien_vers_la_liste_des_distributeurs: document,
  lien_vers_affichette_pdf: document,
};

function readFields(names: readonly string[]): KnownFields {
  return Object.fromEntries(names.map((name) => [name, 'read' as const]));
}

/**
 * The record half of a recall's id: its number, `2026-06-0249`, or for a recall that comes from the Safety Gate the number there,
 * `SR/01532/26`, which the portal writes with small letters. Undefined where there is none.
 */
export function noticeRecordOf(number: string | null | undefined): string | undefined {
  const record = number?.trim().toUpperCase() ?? '';
  return /^\d{4}-\d{2}-\d{3,6}$/.test(record) || isSafetyGateNumber(record) ? record : undefined;
}

/** Whether a record is the Safety Gate's own number. */
export function isSafetyGateNumber(record: string): boolean {
  return /^[A-Z]{1,6}\d{0,3}\/\d{3,6}\/\d{2}$/.test(record);
}
