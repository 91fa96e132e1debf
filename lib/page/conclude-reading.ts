import type { Reading } from '../core/listing';

/**
 * What a reading amounts to when the page has had its time. A listing whose structured data never came still counts as
 * read where its visible title and attribute rows did; with less, the page was not understood, and says what is missing.
 */
export function concludeReading(reading: Reading): Reading {
  switch (reading.kind) {
    case 'not-ready':
      return { kind: 'unreadable', missing: ['title'], listing: reading.listing };
    case 'listing': {
      if (reading.settled) return reading;
      const { listing, refreshed } = reading;
      const { titles, attributes } = listing;
      const missing = [
        ...(titles.length === 0 ? ['title'] : []),
        ...(attributes.length === 0 ? ['attributes'] : []),
      ];
      if (missing.length === 0) return { ...reading, settled: true };
      return { kind: 'unreadable', missing, listing, ...(refreshed && { refreshed }) };
    }
    case 'wall':
    case 'unreadable':
    case 'not-a-product-page':
      return reading;
  }
}
