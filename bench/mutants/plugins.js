import path from 'node:path';
import { isDrawn } from './sample.js';

// The processes that Stryker starts inherit these.
const { MUTANTS_SHARE: share = '1', MUTANTS_SEED: seed = '' } = process.env;

/** Stryker knows no samples, but asks a checker which mutants are worth a run: this one passes those that are drawn. */
class Sampler {
  async init() {}

  async check(mutants) {
    const judge = (mutant) =>
      isDrawn(mutant, Number(share), seed) ? { status: 'passed' } : { status: 'compileError', reason: 'not drawn' };
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, judge(mutant)]));
  }

  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }
}

/** Prints each mutant that lives as soon as that is known. */
class Survivors {
  onMutantTested(mutant) {
    const { fileName, location, status, mutatorName, replacement } = mutant;
    if ((status !== 'Survived' && status !== 'NoCoverage') || !isDrawn(mutant, Number(share), seed)) return;
    const { line, column } = location.start;
    const written = replacement.replace(/\s+/g, ' ').slice(0, 100);
    const file = path.relative(process.cwd(), path.resolve(fileName));
    process.stdout.write(`  ${file}:${line}:${column}  ${status} ${mutatorName}: ${written}\n`);
  }
}

export const strykerPlugins = [
  { kind: 'Checker', name: 'sample', injectableClass: Sampler },
  { kind: 'Reporter', name: 'survivors', injectableClass: Survivors },
];
