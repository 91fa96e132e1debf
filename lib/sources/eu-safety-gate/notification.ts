import { z } from 'zod';
import type { KnownFields } from '../unknown-fields';

const text = z.string().nullish();
const keyName = z.object({ key: text, name: text }).nullish();
const country = z.object({ key: text, name: text }).nullish();
const list = <Element extends z.ZodType>(element: Element) => z.array(element).nullish();
const language = z.object({ key: z.string() }).nullish();

/**
 * A notification as the website's own service gives it (`GET …/public/api/notification/{id}?language=en`). The service is
 * undocumented, so only what makes it a notification is demanded; `notificationFields` says what else is known.
 */
export const notificationSchema = z.object({
  id: z.number().int().positive(),
  reference: z.string().min(1),
  corrigendum: text,
  country,
  publicationDate: z.string(),
  modificationDate: text,
  product: z.object({
    productCategory: keyName,
    isCounterfeit: keyName,
    nameSpecific: text,
    name: text,
    productCategoryOther: text,
    brands: list(z.object({ brand: text })),
    barcodes: list(z.object({ barcode: text })),
    batchNumbers: list(z.object({ batchNumber: text })),
    modelTypes: list(z.object({ modelType: text })),
    versions: list(z.object({ language, name: text, productCategoryOther: text })),
  }),
  risk: z
    .object({
      riskType: list(z.object({ key: text, name: text })),
      versions: list(
        z.object({ language, riskDescription: text, legalProvision: text, riskTypeOther: text }),
      ),
    })
    .nullish(),
  measureTaken: z
    .object({
      measures: list(
        z.object({
          measureCategory: keyName,
          versions: list(z.object({ language, measureCategoryOther: text })),
        }),
      ),
      companyRecalls: list(z.object({ link: text })),
    })
    .nullish(),
  traceability: z.object({ countryOrigin: country, onlineTrader: text }).nullish(),
  reactingCountries: list(z.object({ country })),
  versions: list(z.object({ language, corrigendum: text })),
  onlineTraderProductIdentifierReference: list(
    z.object({ onlineTrader: text, uniqueProductIdentifier: text }),
  ),
});
export type Notification = z.output<typeof notificationSchema>;

const knownFlag = { ignored: 'whether a field is known is told by the field' };
const ownNumber = { ignored: 'a number of the website, not of the record' };
const operator = { ignored: 'who took the measure is not shown' };
const named = { key: 'read', name: 'read', propertyKey: { ignored: 'a key again' } } as const;
const place = {
  ...named,
  orderIndex: { ignored: 'order in lists' },
  euCountry: { ignored: 'not needed' },
  eeaCountry: { ignored: 'not needed' },
  code: { ignored: 'a key again' },
} as const;
const tongue = { key: 'read', name: { ignored: 'the language named in itself' } } as const;

/** Every field of a notification seen so far (2026-07 and 2026-09), read or ignored with the reason. */
export const notificationFields: KnownFields = {
  id: 'read',
  notificationType: { ignored: 'the case number says it' },
  reference: 'read',
  corrigendum: 'read',
  country: place,
  creationDate: { ignored: 'the publication counts' },
  publicationDate: 'read',
  modificationDate: 'read',
  isImmediatePublication: { ignored: 'how it was published' },
  singlePublication: { ignored: 'how it was published' },
  forInfo: { ignored: 'notified for information is notified as harmful' },
  product: {
    id: ownNumber,
    productCategory: named,
    professionalProduct: { ignored: 'consumers buy professional products on marketplaces' },
    isCounterfeit: named,
    nameSpecific: 'read',
    nameSpecificKnown: knownFlag,
    brandKnown: knownFlag,
    brands: { id: ownNumber, brand: 'read' },
    name: 'read',
    typeModelKnown: knownFlag,
    batchNumberKnown: knownFlag,
    barcodeKnown: knownFlag,
    packageDescriptionKnown: knownFlag,
    versions: {
      id: ownNumber,
      language: tongue,
      name: 'read',
      description: { ignored: 'a notice does not describe looks' },
      packageDescription: { ignored: 'a notice does not describe looks' },
      productCategoryOther: 'read',
    },
    barcodes: { id: ownNumber, barcode: 'read' },
    batchNumbers: { id: ownNumber, batchNumber: 'read' },
    modelTypes: { id: ownNumber, modelType: 'read' },
    description: { ignored: 'a notice does not describe looks' },
    packageDescription: { ignored: 'a notice does not describe looks' },
    productCategoryOther: 'read',
    photos: { ignored: 'pictures are outside the licence' },
  },
  risk: {
    id: ownNumber,
    riskType: named,
    versions: {
      id: ownNumber,
      language: tongue,
      riskDescription: 'read',
      legalProvision: 'read',
      riskTypeOther: 'read',
    },
  },
  measureTaken: {
    id: ownNumber,
    hasPublishedRecallOnline: { ignored: 'the address of the recall says it' },
    measures: {
      id: ownNumber,
      entryIntoForceDateKnown: knownFlag,
      entryIntoForceDate: { ignored: 'the publication counts' },
      measureDuration: { ignored: 'not shown' },
      measureScope: { ignored: 'not shown' },
      measureCategory: named,
      measureType: { ignored: 'voluntary or ordered: not shown' },
      measureVoluntaryEconomicOperator: operator,
      measureVoluntaryAuthority: operator,
      measureCompulsoryEconomicOperator: operator,
      measureCompulsoryAuthority: operator,
      versions: { id: ownNumber, language: tongue, measureCategoryOther: 'read' },
    },
    companyRecalls: { id: ownNumber, link: 'read', language: { ignored: 'the language of the recall page' } },
  },
  traceability: {
    id: ownNumber,
    countryOrigin: place,
    isSoldOnline: { ignored: 'that it is sold somewhere online names no marketplace' },
    onlineTrader: 'read',
  },
  reactingCountries: { id: ownNumber, country: place },
  webReport: { ignored: 'the weekly report it stands in' },
  versions: { id: ownNumber, language: tongue, corrigendum: 'read' },
  onlineTraderProductIdentifierReference: {
    id: ownNumber,
    onlineTrader: 'read',
    uniqueProductIdentifier: 'read',
  },
};
