import { z } from 'zod';
import type { KnownFields } from '../unknown-fields';

const text = z.string().nullish();
const list = <Element extends z.ZodType>(element: Element) => z.array(element).nullish();
const named = list(z.object({ Name: text }));

/** A record of the Recall service (`GET /RestWebServices/Recall?format=json`), as documented and seen in 2026. */
export const recallSchema = z.object({
  RecallID: z.number(),
  RecallNumber: z.union([z.string(), z.number().transform(String)]).nullish(),
  RecallDate: text,
  Description: text,
  URL: text,
  Title: text,
  ConsumerContact: text,
  LastPublishDate: text,
  Products: list(z.object({ Name: text, Model: text, Type: text })),
  Manufacturers: named,
  Retailers: named,
  Importers: named,
  Distributors: named,
  ManufacturerCountries: list(z.object({ Country: text })),
  ProductUPCs: list(z.object({ UPC: text })),
  Hazards: named,
  Inconjunctions: list(z.object({ URL: text })),
  Remedies: named,
  RemedyOptions: list(z.object({ Option: text })),
});
export type Recall = z.output<typeof recallSchema>;

const alwaysEmpty = { ignored: 'always empty' };
const firm = { Name: 'read', CompanyID: alwaysEmpty } as const;

export const recallFields: KnownFields = {
  RecallID: 'read',
  RecallNumber: 'read',
  RecallDate: 'read',
  Description: 'read',
  URL: 'read',
  Title: 'read',
  ConsumerContact: 'read',
  LastPublishDate: 'read',
  Products: {
    Name: 'read',
    Description: alwaysEmpty,
    Model: 'read',
    Type: 'read',
    CategoryID: alwaysEmpty,
    NumberOfUnits: { ignored: 'how many were sold does not matter to one shopper' },
  },
  Inconjunctions: { URL: 'read' },
  Images: { ignored: 'pictures are not carried' },
  Injuries: { ignored: 'incident reports; the hazard says what can happen' },
  Manufacturers: firm,
  Retailers: firm,
  Importers: firm,
  Distributors: firm,
  SoldAtLabel: alwaysEmpty,
  ManufacturerCountries: { Country: 'read' },
  ProductUPCs: { UPC: 'read' },
  Hazards: { Name: 'read', HazardType: alwaysEmpty, HazardTypeID: alwaysEmpty },
  Remedies: { Name: 'read' },
  RemedyOptions: { Option: 'read' },
};
