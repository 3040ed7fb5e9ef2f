import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import schema from '../../../schemas/handbook.schema.json' with { type: 'json' };
import { valuesOf } from '../../support/every-key-values.ts';
import { files as everyKey } from '../../support/every-key-workspace.ts';
import { readExamples } from '../../support/example-files.ts';
import { hostileTexts, writeHostileWorkspace } from '../../support/hostile-values.ts';
import type { MemoryFiles } from '../../support/memory-host.ts';
import { faulty, runJd, service } from '../../support/run.ts';
import { writePosition } from '../../support/workspace.ts';

interface Reference {
  readonly written: string;
  readonly id: string | null;
  readonly title: string | null;
}
interface Output {
  readonly draft: boolean;
  readonly part: object | null;
  readonly handbook: object;
  readonly positions: readonly {
    readonly id: string;
    readonly title: string;
    readonly superior: Reference | null;
    readonly hasNoSuperior: boolean;
    readonly graph: { readonly reports: readonly object[]; readonly depth: number | null };
    readonly incumbents: readonly string[];
    readonly pay: object | null;
    readonly procedures: readonly object[];
  }[];
  readonly kpis: readonly {
    readonly position: string;
    readonly duty: number | null;
    readonly group?: string;
    readonly name: string;
  }[];
  readonly procedures: readonly object[];
  readonly errors: readonly object[];
}

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats.default(ajv, ['date']);

async function build(files: MemoryFiles, ...words: readonly string[]): Promise<Output> {
  const run = await runJd(['build', '--format', 'json', '--out', '/out', ...words], files);
  expect(run.exitCode, run.err).toBe(0);
  const [file, ...others] = Object.keys(run.files).filter((path) => /^\/out\/[^.].*\.json$/.test(path));
  expect(others).toEqual([]);
  const output: Output = JSON.parse(String(run.files[file ?? '']));
  expect(ajv.validate(schema, output), ajv.errorsText()).toBe(true);
  return output;
}
const workspace = Object.fromEntries(Object.entries(everyKey).map(([file, text]) => [`/work/${file}`, text]));

describe('jd build --format json', () => {
  it.each(['customer-service', 'customer-service-as-found', 'clinic-as-found', 'warehouse-operations'])(
    'is as the schema says (%s)',
    async (name) => {
      const examples = readExamples();
      const output = await build(examples, `examples/${name}`, '--allow-errors');
      expect(output.positions.length).toBeGreaterThan(0);
      expect(await build(examples, `examples/${name}`, '--allow-errors')).toEqual(output);
    },
  );

  it('has every value of every form, and of the cover', async () => {
    const text = JSON.stringify(await build(workspace));
    const unwritten = /^(?:handbook\.(?:acknowledgement|pay|logo|watermark|binding)|form\.parts)$/;
    const values = (['position', 'procedure', 'config'] as const)
      .flatMap(valuesOf)
      .filter(({ key }) => !unwritten.test(key));
    expect(values.length).toBeGreaterThan(100);
    expect(values.filter(({ value }) => !text.includes(JSON.stringify(value)))).toEqual([]);
  });

  it('resolves each reference, and has the place in the organisation', async () => {
    const { positions, kpis, procedures } = await build(workspace);
    const form = positions.find(({ id }) => id === 'the-form');
    expect(form).toMatchObject({
      superior: { written: 'above', id: 'above', title: 'Vabove' },
      directReports: [{ written: 'below', id: 'below', title: 'Vbelow' }],
      career: { promotion: [{ id: 'above' }] },
      graph: { superior: 'above', reports: [{ id: 'below', title: 'Vbelow' }], depth: 3, span: 1, standing: 'rooted' },
      procedures: [
        { id: 'the-cases', title: 'Vcases' },
        { id: 'the-rules', title: 'Vrules' },
      ],
    });
    expect(positions.find(({ id }) => id === 'above')?.superior).toEqual({
      written: 'outside',
      id: 'outside',
      title: 'Voutside',
    });
    expect(kpis.map(({ duty, name }) => [duty, name])).toEqual([
      [null, 'Vgroupkpi'],
      [null, 'Vgroupphrase'],
      [1, 'Vkpi'],
      [1, 'Vphrase'],
      [null, 'Vwhole'],
      [null, 'Voverall'],
    ]);
    expect(kpis.map(({ group }) => group).filter(Boolean)).toEqual(['Vdutygroup', 'Vdutygroup']);
    expect(procedures).toMatchObject([
      {
        cases: [
          {
            steps: [
              { do: 'Vstep', by: [], escalateTo: null },
              { by: [{ id: 'below' }], escalateTo: { id: 'the-form' } },
            ],
          },
        ],
      },
      { appliesTo: [{ id: 'the-form' }], items: [{ text: 'Vrule' }, { title: 'Vruletitle', by: [{ id: 'below' }] }] },
    ]);
  });

  it('tells a form without a superior from one that doesn’t say', async () => {
    const { positions } = await build({
      ...service,
      '/work/positions/porter.yaml': writePosition('title: Porter\ndepartment: Post'),
    });
    expect(
      Object.fromEntries(
        positions.map(({ id, superior, hasNoSuperior }) => [id, [superior?.id ?? null, hasNoSuperior]]),
      ),
    ).toEqual({
      head: [null, true],
      agent: ['head', false],
      porter: [null, false],
    });
  });

  it('shows no pay that the handbook hides', async () => {
    const pay = 'title: Clerk\ndepartment: Post\nreportsTo: head\npay: { min: 4711, currency: USD }';
    const files = { ...service, '/work/positions/clerk.yaml': writePosition(pay) };
    expect(JSON.stringify(await build(files))).not.toMatch(/4711|USD/);
    const shown = await build({ ...files, '/work/jd.config.yaml': 'handbook: { pay: true }\n' });
    expect(shown.positions.find(({ id }) => id === 'clerk')?.pay).toMatchObject({
      min: 4711,
      max: null,
      currency: 'USD',
    });
  });

  it('says which part it is, and that a draft is one', async () => {
    expect((await build(service)).part).toBeNull();
    const part = await build(service, '--position', 'agent', '--split');
    expect(part.part).toEqual({ department: null, positions: ['agent'] });
    expect(part.positions.map(({ id }) => id)).toEqual(['agent']);
    const draft = await build(faulty, '--allow-errors');
    expect(draft).toMatchObject({
      draft: true,
      errors: [{ code: 'org/unknown-superior', file: 'positions/clerk.yaml', line: 3 }],
    });
    expect(draft.positions.find(({ id }) => id === 'clerk')?.superior).toEqual({
      written: 'haed',
      id: null,
      title: null,
    });
  });

  it('keeps hostile texts', async () => {
    const { positions } = await build(writeHostileWorkspace());
    expect(positions.map(({ title }) => title).sort()).toEqual([...hostileTexts].sort());
  });
});
