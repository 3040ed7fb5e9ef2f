import { isDrawn } from './sample.js';

/** Stryker knows no samples, but asks a checker which mutants are worth a run: this one passes those that are drawn. */
class Sampler {
  async init() {}

  async check(mutants) {
    const { MUTANTS_SHARE: share, MUTANTS_SEED: seed } = process.env;
    const judge = (mutant) =>
      isDrawn(mutant, Number(share), seed) ? { status: 'passed' } : { status: 'compileError', reason: 'not drawn' };
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, judge(mutant)]));
  }

  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', injectableClass: Sampler }];
