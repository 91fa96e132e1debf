import { z } from 'zod';
import { text } from '../safety-korea/record';
import type { KnownFields } from '../unknown-fields';

/** A certificate, from the list (p. 3 to 5) or its detail (p. 6 to 8 of the interface document v2.0). */
export const certificateSchema = z.object({
  certNum: text,
  certState: text,
  certDate: text,
  certChgDate: text,
  certChgReason: text,
  productName: text,
  brandName: text,
  modelName: text,
  categoryName: text,
  makerCntryName: text,
  derivationModels: z.array(text).nullish(),
});
export type Certificate = z.output<typeof certificateSchema>;

const company = { ignored: 'a company, which is not what stands on the product' };

export const certificateFields: KnownFields = {
  certUid: { ignored: 'a row of the service’s own database' },
  certOrganName: { ignored: 'who tested it' },
  certNum: 'read',
  certState: 'read',
  certDiv: { ignored: 'by which law it is certified' },
  certDate: 'read',
  certChgDate: 'read',
  certChgReason: 'read',
  firstCertNum: { ignored: 'the certificate it was derived from, which may stand' },
  productName: 'read',
  brandName: 'read',
  modelName: 'read',
  categoryName: 'read',
  importDiv: { ignored: 'whether it is imported' },
  makerName: company,
  makerCntryName: 'read',
  importerName: company,
  remark: { ignored: 'remarks of the testing body, without a form' },
  signDate: { ignored: 'when it was entered' },
  derivationModels: 'read',
  certificationImageUrls: { ignored: 'pictures are not carried' },
  factories: { ignored: 'where it is made' },
  similarCertifications: { ignored: 'other certificates' },
};
