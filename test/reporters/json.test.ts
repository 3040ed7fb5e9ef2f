import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { compiled, finding, place, report, warning } from '../support/report.ts';

describe('json', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../schemas/validate-output.schema.json', import.meta.url), 'utf8'),
  );

  it('is what its schema says, keys in order, files as the workspace names them', async () => {
    const related = [{ ...place('b.yaml', 2, 1, 3), message: 'first here' }];
    const fix = [{ ...place('a.yaml', 2, 1, 3), text: 'lead' }];
    const told = [
      finding(place('a.yaml', 2, 1, 3), { fix, related, help: 'h' }),
      finding(place('b', 1, 1, 1), warning),
    ];
    const text = await report('json', { ...compiled(told), display: (file) => `/elsewhere/${file}` });
    const output = JSON.parse(text);
    const valid = new Ajv({ strict: false }).compile(schema);
    expect(valid(output), JSON.stringify(valid.errors)).toBe(true);
    expect(output).toEqual({
      version: 1,
      diagnostics: told,
      summary: { files: 9, positions: 8, procedures: 1, errors: 1, warnings: 1, ignored: 0 },
    });
    expect(Object.keys(output.diagnostics[0]).join(' ')).toBe('code severity message file span help related fix');
    expect(text.startsWith('{\n  "version": 1,\n  "diagnostics": [\n')).toBe(true);
    expect(text.endsWith('  }\n}\n')).toBe(true);
  });

  it('lists errors only when quiet, but counts all', async () => {
    const told = [finding(place('a', 1, 1, 2)), finding(place('b', 1, 1, 2), warning)];
    const output = JSON.parse(await report('json', compiled(told), { quiet: true }));
    expect(output.diagnostics).toEqual([told[0]]);
    expect(output.summary).toMatchObject({ errors: 1, warnings: 1 });
  });
});
