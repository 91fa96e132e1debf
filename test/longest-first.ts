import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take a minute by themselves, longest first. Begun last, one of them would run on alone. */
const long = [
  'e2e/rounds',
  'page-attacks-firefox',
  'page-attacks-chromium',
  'e2e/reports',
  'subscribe',
  'list-faults',
  'reading',
  'e2e/direct',
  'main-job',
  'relisting',
  'hostile-page',
  'dashboard',
  'page-attacks-firefox-first',
  'cart-and-orders',
  'public-record',
  'supply-chain',
  'source-faults',
  'watch-listing',
  'real-titles',
].map((name) => `/${name}.test.ts`);

/** The order of files on a machine that has not run them yet: vitest itself knows no more than how large they are. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = long.findIndex((name) => moduleId.endsWith(name));
      return at < 0 ? long.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
