import { describe, expect, it } from 'vitest';
import * as library from '../src/index.ts';
import { muddle, place } from './support/muddle.ts';
import { compileFiles } from './support/workspace.ts';

describe('the settings', () => {
  const read = (text: string) => library.readSettings(new TextEncoder().encode(text));

  it('are the defaults where there are none', () => {
    expect(library.readSettings(undefined).findings).toEqual([]);
    expect(library.readSettings(undefined).config).toEqual(read('{}\n').config);
  });

  it.each<[string, string, readonly string[]]>([
    ['broken YAML', 'handbook: [\n', ['yaml/syntax']],
    ['a wrong shape', 'handbook: 3\nruels: {}\n', ['schema/type', 'schema/unknown-key']],
    [
      'what only its own rules see',
      'codePattern: "("\npositions: ../x/*.yaml\n',
      ['config/code-pattern', 'config/glob'],
    ],
  ])('are at fault for %s, and then nothing else is reported', (_, text, codes) => {
    const told = compileFiles({ ...muddle, 'jd.config.yaml': text }).diagnostics;
    const config = told.filter(({ file }) => file === 'jd.config.yaml');
    expect(config.map(({ code }) => code).sort()).toEqual(codes);
    expect(config.every(({ severity }) => severity === 'error')).toBe(true);
    const rules = compileFiles({ 'jd.config.yaml': text, 'positions/a.yaml': place('A', 'nobody-known') });
    expect(rules.diagnostics.map(({ file }) => file)).toEqual(codes.map(() => 'jd.config.yaml'));
  });

  it('set the level of a rule', () => {
    const told = (level: string) =>
      compileFiles({
        'jd.config.yaml': `rules: {org/unknown-superior: ${level}}\n`,
        'positions/a.yaml': place('A', 'nobody'),
      }).diagnostics.map(({ severity }) => severity);
    expect(told('error')).toEqual(['error']);
    expect(told('warning')).toEqual(['warning']);
    expect(told('off')).toEqual([]);
  });
});
