import { noticeId } from '../../core/ids';
import type { NoticeInput } from '../../core/notice';
import { distinct, localTexts, shortText } from '../bounded';
import { cleanText, statedProse, statedValue } from '../clean-text';
import { readDay } from '../official-dates';
import type { ReadRecord } from '../parsed-document';
import type { ParsedDocument } from '../source';
import { type FrenchHazard, frenchHazardsIn, frenchHazardsOf } from '../vocabularies/french-hazards';
import { frenchCategoryOf } from '../vocabularies/french-product-types';
import { brandsOf } from './brands';
import { readIdentification } from './identification';
import { frenchLimitsOf } from './limits';
import { modelsOf } from './models';
import { isSafetyGateNumber, noticeRecordOf, type Recall } from './record';
import { soldAt } from './sold-at';

/** The notice of one recall; terms without a place are added to `unmapped`. */
export function recallNotice(recall: Recall, unmapped: ParsedDocument['unmapped']): ReadRecord {
  const record = noticeRecordOf(recall.numero_fiche);
  if (record === undefined) return { kind: 'dropped', why: 'no numero_fiche' };
  const published = readDay(recall.date_publication);
  if (published === undefined) return { kind: 'dropped', why: 'date_publication is no date' };
  const names = namesOf(recall);
  if (names.length === 0) return { kind: 'dropped', why: 'neither libelle nor modeles_ou_references' };

  const category = frenchCategoryOf(
    cleanText(recall.categorie_produit ?? ''),
    cleanText(recall.sous_categorie_produit ?? ''),
  );
  if (category?.kind === 'left-out') return { kind: 'left-out', category: category.official };
  if (category?.kind !== 'type') unmapped.push({ field: 'category', term: category?.official ?? '(none)' });

  const danger = [recall.motif_rappel, recall.description_complementaire_risque].flatMap(
    (text) => statedProse(text) ?? [],
  );
  const hazards = hazardsOf(recall, danger.join(' '));
  for (const { official, hazard } of hazards) {
    if (hazard === undefined) unmapped.push({ field: 'hazard', term: shortText(official) });
  }
  const further = [recall.informations_complementaires, recall.informations_complementaires_publiques];
  const sold = soldAt(
    recall.distributeurs,
    [...further, recall.modeles_ou_references],
    modelsOf(recall.modeles_ou_references),
  );
  const page = pageOf(recall.lien_vers_la_fiche_rappel);
  const identification = readIdentification(recall.identification_produits);
  return {
    kind: 'notice',
    notice: {
      id: noticeId('fr-rappelconso', record),
      source: 'fr-rappelconso',
      kind: 'recall',
      published,
      ...(page !== undefined && { page }),
      names: localTexts('fr', ...names),
      brands: brandsOf(recall.marque_produit),
      models: sold.models,
      gtins: identification.gtins,
      limits: limitsOf(recall, identification, sold.sellers),
      ...(category !== undefined && {
        category: {
          official: shortText(category.official),
          ...(category.kind === 'type' && { type: category.type }),
        },
      }),
      hazards: hazards.slice(0, 20).map((each) => ({ ...each, official: shortText(each.official) })),
      danger: localTexts('fr', danger.join(' ')),
      advice: localTexts(
        'fr',
        ...listOf(recall.conduites_a_tenir_par_le_consommateur),
        statedProse(recall.preconisations_sanitaires),
      ).slice(0, 40),
      measures: localTexts(
        'fr',
        statedValue(recall.nature_juridique_rappel),
        ...listOf(recall.modalites_de_compensation),
      ).slice(0, 40),
      listings: sold.listings,
      marketplaces: sold.marketplaces,
      // The Safety Gate's own notice of it.
      linked: isSafetyGateNumber(record) ? [noticeId('eu-safety-gate', record)] : [],
      countries: ['FR'],
    },
  };
}

/** What it is called, and what its model field calls it, where that has words of its own. */
function namesOf(recall: Recall): string[] {
  const name = statedValue(recall.libelle);
  const model = statedValue(recall.modeles_ou_references);
  const isName =
    model !== undefined &&
    model.length <= 200 &&
    /\p{L}{3,}/u.test(model) &&
    !/^(?:(?:n°|num[ée]ro)\s*(?:de )?)?lots?\s*(?:n°|:|\d)/iu.test(model);
  return [name, isName || name === undefined ? model : undefined].flatMap((each) => each ?? []);
}

/** The risks stated; where nothing is, or only "another", those that the prose names. */
function hazardsOf({ risques_encourus }: Recall, prose: string): FrenchHazard[] {
  const stated = frenchHazardsOf(cleanText(risques_encourus ?? ''));
  if (stated.some(({ hazard }) => hazard !== 'other')) return stated;
  const named = frenchHazardsIn(prose);
  return named.length > 0 ? [...stated, ...named] : stated;
}

/** What the mixed list tells, and the words of a limit within prose. */
function limitsOf(
  recall: Recall,
  { batches, productionDates }: ReturnType<typeof readIdentification>,
  sellers: string[],
): NonNullable<NoticeInput['limits']> {
  const said = frenchLimitsOf(
    recall.modeles_ou_references,
    recall.informations_complementaires,
    recall.informations_complementaires_publiques,
    recall.motif_rappel,
  );
  return {
    batches: distinct([...batches, ...said.batches], 400),
    serials: said.serials,
    productionDates: distinct([...productionDates, ...said.productionDates], 100),
    sellers,
  };
}

/** `ne plus consommer|rapporter le produit au point de vente`. */
function listOf(field: string | null | undefined): string[] {
  return (field ?? '').split(/\s*[|¤]\s*/u).flatMap((part) => statedProse(part) ?? []);
}

/** The official page; recalls of the Safety Gate end in `/rapex`, the others in `/interne`. */
function pageOf(link: string | null | undefined): string | undefined {
  const address = cleanText(link ?? '').replace(/^http:/iu, 'https:');
  return /^https:\/\/rappel\.conso\.gouv\.fr\/fiche-rappel\/\d{1,9}\/[a-z]{3,20}$/iu.test(address)
    ? address
    : undefined;
}
