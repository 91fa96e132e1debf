import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { closedNow } from '../../../lib/publisher/fetching/closed-hours';
import { sources } from '../../../lib/sources/registry';

const workflow = readFileSync(new URL('../../../.github/workflows/feed.yml', import.meta.url), 'utf8');
const [, build = '', publish = '', look = ''] = workflow.split(/^ {2}(?=(?:build|publish|look):$)/m);

describe('the scheduled workflow', () => {
  it('hands on the key of every source that needs one', () => {
    const needed = sources.flatMap(({ keys = [] }) => keys.map(({ variable }) => variable)).sort();
    const missing = needed.filter(
      (variable) => !build.includes(`${variable}: \${{ secrets.${variable} }}\n`),
    );
    expect(missing, 'add them to the env of the build step in .github/workflows/feed.yml').toEqual([]);
  });

  it('runs at least once a day when each source answers', () => {
    const times = [...workflow.matchAll(/cron: ["'](\d+) (\d+) \* \* \*["']/g)].map(
      ([, minute = '', hour = '']) => new Date(Date.UTC(2026, 10, 24, Number(hour), Number(minute))),
    );
    expect(times.length).toBeGreaterThan(0);
    for (const { id, closed } of sources) {
      const open = times.filter((time) => !closed || closedNow(closed, time) === undefined);
      expect(open.length, id).toBeGreaterThan(0);
    }
  });

  it('makes as many editions a day as the cost of a feed is reckoned with', () => {
    const readme = readFileSync(new URL('../../../lib/publisher/README.md', import.meta.url), 'utf8');
    expect([...workflow.matchAll(/- cron:/g)]).toHaveLength(2);
    expect(readme).toContain('| two editions a day: their signatures, 2 × 10 million');
    expect(readme).toMatch(/\| two editions a day: 2 manifests, a day's deltas +\| 160 kB/);
  });

  it('lets each job do what it must and nothing else', () => {
    expect(workflow).toMatch(/^permissions: \{\}$/m);
    expect(build).toMatch(/permissions:\n {6}contents: read\n {4}\S|permissions:\n {6}contents: read\n {4}#/);
    expect(publish).toMatch(/permissions:\n {6}pages: write\n {6}id-token: write\n {4}\S/);
    expect(look).not.toContain('permissions');
    for (const job of [publish, look]) expect(job).not.toContain('secrets.');
  });

  it('keeps the answers of a run that failed or met its limit, with time left to do so', () => {
    const [, kept = ''] = build.split('uses: actions/cache/save@v4');
    expect(kept).toMatch(/^\n {8}if: always\(\)\n/);
    expect(build).not.toMatch(/uses: actions\/cache@/);
    const [job = 0, step = 0] = [...build.matchAll(/timeout-minutes: (\d+)/g)].map(([, each]) =>
      Number(each),
    );
    // A job of GitHub's own machines ends after six hours, whatever it says.
    expect([step >= 300, job - step >= 30, job < 360]).toEqual([true, true, true]);
  });

  it.each([
    ['ANSIM_FEED_SELECTORS', 'SELECTORS', '--selectors'],
    ['ANSIM_FEED_FINDINGS', 'FINDINGS', '--findings'],
    ['ANSIM_FEED_INTAKES', 'INTAKES', '--intakes'],
    ['ANSIM_FEED_DECISIONS', 'DECISIONS', '--decisions'],
    ['ANSIM_FEED_STEWARD_KEY', 'STEWARD_KEY', '--steward-key'],
  ])('hands on the variable %s', (variable, name, option) => {
    expect(build).toContain(`${name}: \${{ vars.${variable} }}\n`);
    const [, command = ''] = /run: \|\n((?: {10}.*\n)+)/.exec(build) ?? [];
    expect(command).toContain(`$${name}`);
    expect(command).toContain(option);
  });

  it('runs for no stranger’s request, one at a time, and keeps no token on disk', () => {
    expect(workflow).not.toMatch(/pull_request|issue_comment|workflow_run/);
    expect(workflow).toContain('cancel-in-progress: false');
    expect(build).toContain('persist-credentials: false');
    expect(build).toContain("github.ref == 'refs/heads/main'");
  });

  it('puts no input into a command’s text', () => {
    for (const [, command = ''] of workflow.matchAll(/run: \|\n((?: {10}.*\n)+)/g))
      expect(command).not.toContain('${{');
  });
});
