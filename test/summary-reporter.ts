import { writeSync } from 'node:fs';
import type { Reporter, SerializedError, TestCase, TestModule, Vitest } from 'vitest/node';

import { longOnly } from './long-only';
import { isLong } from './profile';

/** The project whose tests need real browsers. */
const browserProject = 'e2e';
/** The one reason for which a test of the browser part may be left out: data that is no part of the project. */
const withoutData = 'without ../shared/data';

/**
 * Ends every run with the tests that were skipped, each with its reason, and one plain line alone: `12 passed, 0 failed,
 * 3 skipped`. A run of everything in which the browser part was skipped, or had nothing in it, is red.
 */
export default class SummaryReporter implements Reporter {
  private vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.vitest = vitest;
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const of = (state: string) => tests.filter((test) => test.result().state === state);
    // Tests that only a name given on the command line left out are nobody's skips.
    const isByName = this.vitest?.config.testNamePattern !== undefined;
    const skipped = of('skipped').filter((test) => !isInBrokenSuite(test) && !(isByName && !noteOf(test)));
    const broken = modules.reduce((sum, module) => sum + brokenSuites(module), 0);
    const fault = this.browserFault(tests, skipped);
    if (fault !== undefined) process.exitCode = 1;

    const failed = of('failed').length + broken + errors.length + (fault === undefined ? 0 : 1);
    const tell = () => {
      // A run that ended badly without a failed test (a fault outside of tests) does not read "0 failed".
      const least = process.exitCode !== undefined && process.exitCode !== 0 ? 1 : 0;
      const lines = [
        ...(skipped.length > 0 ? ['', 'Skipped:', ...skipped.map(skipLine)] : []),
        ...(isLong || this.isPart()
          ? []
          : ['', 'Left to npm run test:long:', ...longOnly.map((file) => `  ${file}`)]),
        ...(fault === undefined ? [] : ['', `FAILED: ${fault}`]),
        '',
        `${of('passed').length} passed, ${Math.max(failed, least)} failed, ${skipped.length} skipped`,
      ];
      writeSync(1, `${lines.join('\n')}\n`);
    };
    // After everything the other reporters say, so that it is the last line there is.
    if (this.vitest?.config.watch) tell();
    else process.once('exit', tell);
  }

  /** Why the browser part does not count as run; undefined where it ran, or was not asked for. */
  private browserFault(tests: TestCase[], skipped: TestCase[]): string | undefined {
    const isAsked = this.vitest?.projects.some(({ name }) => name === browserProject) === true;
    if (!isAsked || this.isPart()) return undefined;
    if (!tests.some((test) => test.project.name === browserProject))
      return `no test of the browser part (${browserProject}) ran.`;
    const left = skipped.filter(
      (test) => test.project.name === browserProject && !noteOf(test)?.startsWith(withoutData),
    ).length;
    return left > 0 ? `${left} tests of the browser part (${browserProject}) were skipped.` : undefined;
  }

  /** A run of some files by name, or of one test. */
  private isPart(): boolean {
    if (!this.vitest) return false;
    // Not in Vitest's types. Without it such a run is judged as a whole one, which is red and says why.
    const named: unknown = Reflect.get(this.vitest, 'filenamePattern');
    return (Array.isArray(named) && named.length > 0) || this.vitest.config.testNamePattern !== undefined;
  }
}

function skipLine(test: TestCase): string {
  const note = noteOf(test) ?? (test.options.mode === 'todo' ? 'still to be written' : undefined);
  // A reason may also stand in the name, of the test or of what it is in: "(skipped without …)".
  const reason = note ?? (/\bskip/i.test(test.fullName) ? 'see its name' : 'no reason given');
  return `  ${test.module.relativeModuleId}: ${test.fullName}: ${reason}`;
}

function noteOf(test: TestCase): string | undefined {
  const result = test.result();
  return result.state === 'skipped' ? result.note : undefined;
}

/** Files that could not be loaded and suites whose hooks failed: their tests never ran, and that is no skip. */
function brokenSuites(module: TestModule): number {
  const suites = [...module.children.allSuites()].filter((suite) => suite.errors().length > 0).length;
  return suites + (module.errors().length > 0 ? 1 : 0);
}

function isInBrokenSuite(test: TestCase): boolean {
  for (let parent = test.parent; ; parent = parent.parent) {
    if (parent.errors().length > 0) return true;
    if (parent.type === 'module') return false;
  }
}
