import type { HeldBack } from '../core/may-go-red';

/** Why a product whose brand and model agree is shown as possible, in English. */
export const enHeldBack: Record<HeldBack, string> = {
  'limited-to-batches': 'The notice is about certain batches only. Check yours before you decide.',
  'limited-to-serials': 'The notice is about certain serial numbers only. Check yours before you decide.',
  'limited-to-production-dates':
    'The notice is about certain production dates only. Check yours before you decide.',
  'limited-to-sellers': 'The notice is about certain sellers only. Check who sells this one.',
  'repaired-in-production': 'The maker has since changed the product. What is on sale now may differ.',
  administrative: 'The notice is about papers or labels, not about a danger found in a test.',
  'another-certificate':
    'A certificate of this product was revoked. It may have been certified anew: compare the number on this one.',
  'kind-not-named':
    'Brand and model agree, but this page does not say what kind of product it is. It may be a part or an accessory.',
  'part-named':
    'Brand and model agree, but the title also names a part. It may be the part alone that is sold.',
  'another-variant':
    'The title adds to the model. It may be another variant: compare the model number before you decide.',
  'several-brands':
    'Brand and model agree, but the title lists several brands. Compare who made it before you decide.',
  'volunteers-only': 'Only volunteers have said so; that alone is never more than possible.',
  'not-an-authority': 'This list is not an authority’s, so it is shown as possible at most.',
};
