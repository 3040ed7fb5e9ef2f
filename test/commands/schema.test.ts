import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectRefusal, runJd } from '../support/run.ts';

describe('jd schema', () => {
  it.each(['position', 'procedure', 'config'])('prints the schema of a %s as it is published', async (name) => {
    const { exitCode, out, err } = await runJd(['schema', name]);
    expect([exitCode, err]).toEqual([0, '']);
    const published = readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8');
    expect(JSON.parse(out)).toEqual(JSON.parse(published));
    expect(out.endsWith('}\n')).toBe(true);
  });

  it('prints that of a position unless another is named', async () => {
    expect((await runJd(['schema'])).out).toBe((await runJd(['schema', 'position'])).out);
  });

  it.each<[readonly string[], RegExp]>([
    [['positon'], /^there is no schema `positon`; did you mean `position`\?$/],
    [['handbook'], /^there is no schema `handbook`; choose from position, procedure, chapter, config$/],
    [['../package'], /^there is no schema/],
    [['a\u001bb'], /`a\\u\{1b\}b`/],
    [['position', 'config'], /takes (?:no|at most \d) arguments?, but was given \d/],
    [['--format', 'json'], /unknown option `--format`/],
  ])('refuses %j', async (words, reason) => {
    expect(expectRefusal(await runJd(['schema', ...words]), 2)).toMatch(reason);
  });
});
