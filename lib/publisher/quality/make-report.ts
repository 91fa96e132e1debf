import type { Published } from '../edition/build-edition';
import { compare } from '../edition/make-packs';
import { measureSource } from './measure-source';
import { type QualityReport, qualityReportSchema, type SourceQuality } from './quality-report';

/** The data-quality report of an edition just published. The same edition at the same `--now` gives the same report. */
export function makeReport({ manifest, sources, links, dropped, change }: Published): QualityReport {
  const { sequence, keyId, generated, expires } = manifest;
  const measured = [...sources]
    .sort((a, b) => compare(a.info.id, b.info.id))
    .map((source) => measureSource(source, links, generated));
  const sum = (of: (source: SourceQuality) => number) =>
    measured.reduce((total, source) => total + of(source), 0);
  return qualityReportSchema.parse({
    format: 1,
    edition: { sequence, keyId, generated, expires },
    ...(change !== undefined && { heldBack: change }),
    notPublished: dropped,
    totals: {
      notices: sum(({ notices }) => notices),
      withdrawn: sum(({ withdrawn }) => withdrawn),
      linked: sum(({ linked }) => linked.notices),
      unmatchable: sum(({ unmatchable }) => unmatchable.notices),
      dropped: sum(({ dropped }) => dropped.records),
    },
    sources: measured,
  });
}
