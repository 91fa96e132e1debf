import { describe, expect, it } from 'vitest';
import { groupReports, type ReceivedReport } from '../../../lib/reports/group-reports';
import { type History, trustRules } from '../../../lib/reports/trust-rules';
import { hex32, report } from './made-reports';

const at = (number: number, over: Parameters<typeof report>[1] = {}, received = '2026-11-20T10:00:00Z') =>
  ({ report: report(number, over), received }) satisfies ReceivedReport;
const trusted: History = { accepted: 4, rejected: 1, invented: 0 };
const known = (...numbers: number[]) => new Map(numbers.map((each) => [hex32(1000 + each), trusted]));
const nobody = new Map<string, History>();

describe('grouping reports', () => {
  it('joins what is said of one listing and notice, each person once', () => {
    const again = at(3, { reporter: hex32(1001) });
    const [group, ...others] = groupReports([at(1), at(2), again], nobody);
    expect(others).toEqual([]);
    expect(group).toMatchObject({ kind: 'relisted', people: 2, uncounted: 1 });
    expect(group?.reports).toHaveLength(3);
  });

  it('takes the same report once, however it came', () => {
    const [group] = groupReports([at(1), at(1, {}, '2026-11-21T10:00:00Z')], nobody);
    expect(group?.reports).toHaveLength(1);
    expect(group?.reports[0]?.received).toBe('2026-11-20T10:00:00Z');
  });

  it('puts a wrong warning first, whatever else there is', () => {
    const groups = groupReports(
      [at(1), at(2), at(3, { kind: 'injury' }), at(4, { kind: 'wrong-warning' })],
      nobody,
    );
    expect(groups.map(({ kind }) => kind)).toEqual(['wrong-warning', 'injury', 'relisted']);
  });

  it('counts all who give no name as one', () => {
    const nameless = [1, 2, 3].map((each) => at(each, { reporter: undefined }));
    expect(groupReports(nameless, nobody)[0]).toMatchObject({ people: 1, uncounted: 2 });
  });

  it('counts of a newcomer so many reports a day, and every report of who is known', () => {
    const many = Array.from({ length: trustRules.newcomerADay + 3 }, (_, number) =>
      at(number, {
        reporter: hex32(1001),
        listing: { marketplace: 'temu', id: String(601099000000000 + number) },
      }),
    );
    const people = (histories: typeof nobody) =>
      groupReports(many, histories).reduce((sum, group) => sum + group.people, 0);
    expect(people(nobody)).toBe(trustRules.newcomerADay);
    expect(people(known(1))).toBe(many.length);
  });

  it('counts nothing of who once sent an invented report', () => {
    const liar = new Map([[hex32(1001), { accepted: 40, rejected: 1, invented: 1 }]]);
    expect(groupReports([at(1)], liar)[0]).toMatchObject({ people: 0, uncounted: 1 });
  });

  it('counts many newcomers about one seller at once as one person', () => {
    const seller = { id: '912345678' };
    const crowd = Array.from({ length: trustRules.brigadeFrom }, (_, number) =>
      at(number, { listing: { marketplace: 'aliexpress', id: '1005099000000001', seller } }),
    );
    expect(groupReports(crowd, nobody)[0]).toMatchObject({ isBrigade: true, people: 1, mayLink: false });
    const overWeeks = crowd.map((each, day) => ({ ...each, received: `2026-10-${10 + 3 * day}T10:00:00Z` }));
    expect(groupReports(overWeeks, nobody)[0]).toMatchObject({ isBrigade: false, people: crowd.length });
  });

  it('proposes a link only where enough people say so, enough of them known, and nobody disputes it', () => {
    const three = [at(1), at(2), at(3)];
    expect(groupReports(three, nobody)[0]?.mayLink).toBe(false);
    expect(groupReports(three, known(1))[0]?.mayLink).toBe(false);
    expect(groupReports(three, known(1, 2))[0]?.mayLink).toBe(true);
    const disputed = groupReports([...three, at(4, { kind: 'wrong-warning' })], known(1, 2));
    expect(disputed.map(({ mayLink }) => mayLink)).toEqual([false, false]);
  });

  it('lets nobody block a link for good whose dispute was rejected or who counts for nothing', () => {
    const reports = [at(1), at(2), at(3), at(4, { kind: 'wrong-warning' })];
    const mayLink = (histories: typeof nobody, rejected?: ReadonlySet<string>) =>
      groupReports(reports, histories, rejected).find(({ kind }) => kind === 'relisted')?.mayLink;
    expect(mayLink(known(1, 2))).toBe(false);
    expect(mayLink(known(1, 2), new Set([hex32(4)]))).toBe(true);
    const liar: History = { accepted: 0, rejected: 1, invented: 1 };
    expect(mayLink(new Map([...known(1, 2), [hex32(1004), liar]]))).toBe(true);
  });

  it('goes by the desk’s clock, not by the reporter’s', () => {
    const [group] = groupReports(
      [
        at(1, { made: '2031-01-01T00:00:00Z' }, '2026-11-20T10:00:00Z'),
        at(2, { made: '1999-01-01T00:00:00Z' }, '2026-11-21T10:00:00Z'),
      ],
      nobody,
    );
    expect(group?.reports.map((each) => each.report.id)).toEqual([hex32(1), hex32(2)]);
  });
});
