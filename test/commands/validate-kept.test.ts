import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openKeptInMemory } from '../support/kept-in-memory.ts';
import type { MemoryFiles } from '../support/memory-host.ts';
import { faulty, runJd, service } from '../support/run.ts';
import { config } from '../support/validate-output.ts';
import { writePosition } from '../support/workspace.ts';

const form = (title: string, more = '') => writePosition(`title: ${title}\ndepartment: Service\n${more}`);
const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
/** What a file may hold, the same in several places. */
const contents: readonly MemoryFiles[string][] = [
  form('Head', 'reportsTo: null\nreviewBy: 2026-01-20'),
  form('Agent', 'reportsTo: a'),
  form('Clerk', 'reportsTo: haed'),
  form('Guard', 'reprotsTo: a\ncode: 007'),
  form('Clerk', 'reportsTo: haed # jd-ignore org/unknown-superior: no form'),
  form('Head', '# jd-ignore form/overdue: soon\nreviewBy: 2026-01-20'),
  form('Porter', 'summary: carries 5*6 boxes * and **bold'),
  'title: [\n',
  '\ufefftitle: Marked\r\ndepartment: 客服\n',
  new Uint8Array([0xff, 0xfe, 0x61]),
  { fault: 'unreadable', reason: 'EACCES' },
  '',
  '---\ntitle: Welcome\n---\n# Hello\n\n![plan](plan.png) [a](../positions/a.yaml) [b](#nowhere)\n',
  'kind: rules\ntitle: Rules\nappliesTo: [a, nobody]\nitems: [x]\n',
  png,
];
const configs: readonly (string | undefined)[] = [
  undefined,
  '',
  'rules: {form/overdue: error, form/no-superior: off}\n',
  'positions: [positions/*.yaml, roles/*.yaml]\nhandbook: {language: en}\n',
  'overrides: [{files: positions/sub/**, rules: {form/no-superior: error, ignore/unused: off}}]\n',
  'departments: [{name: A, parent: B}]\n',
  'handbook: {logo: chapters/plan.png}\n',
  'hanbook: {}\n',
];
const places = [
  ...['positions/a.yaml', 'positions/b.yaml', 'positions/sub/c.yml', 'positions/a.yml', 'positions/d.ymal'],
  ...['roles/e.yaml', 'procedures/f.yaml', 'chapters/one.md', 'chapters/two.md', 'chapters/plan.png', 'jd.config.yml'],
  ...['stray.yaml', '岗位/g.yaml', 'templates/html/position.hbs', 'templates/notes.md', 'chapters/below/three.md'],
];
const place = fc.constantFrom(...places).map((name) => `/work/${name}`);

type Step = (files: MemoryFiles) => MemoryFiles;
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(place, fc.constantFrom(...contents)).map(
    ([to, content]): Step =>
      (files) => ({ ...files, [to]: content }),
  ),
  place.map(
    (gone): Step =>
      ({ [gone]: _, ...files }) =>
        files,
  ),
  fc.tuple(place, place).map(
    ([from, to]): Step =>
      ({ [from]: moved, ...files }) => {
        return moved === undefined ? files : { ...files, [to]: moved };
      },
  ),
  fc.tuple(place, place).map(
    ([one, other]): Step =>
      (files) => {
        const [first, second] = [files[one], files[other]];
        return first === undefined || second === undefined ? files : { ...files, [one]: second, [other]: first };
      },
  ),
  fc.constantFrom(...configs).map(
    (text): Step =>
      ({ [config]: _, ...files }) => {
        return text === undefined ? files : { ...files, [config]: text };
      },
  ),
);
const asking = fc.record({
  language: fc.constantFrom('en', 'zh-CN'),
  day: fc.constantFrom(Date.UTC(2026, 0, 15), Date.UTC(2026, 0, 21)),
  more: fc.constantFrom<string[]>(
    [],
    ['--quiet'],
    ['--max-warnings', '0'],
    ['--as-of', '2026-02-01'],
    ['-f', 'json'],
    ['-f', 'github'],
    ['-f', 'json=r.json', '-f', 'pretty'],
  ),
});

describe('what jd validate has kept', () => {
  it('changes nothing in what it reports, whatever has changed', async () => {
    let [found, written] = [0, 0];
    const rounds = fc.array(fc.record({ step, asking, back: fc.nat(12) }), { minLength: 4, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(rounds, async (drawn) => {
        const kept = openKeptInMemory();
        const states: MemoryFiles[] = [faulty];
        for (const { step: change, asking: asked, back } of drawn) {
          // To an earlier state, as with another branch, or a step further.
          const files = states[back] ?? change(states.at(-1) ?? {});
          states.push(files);
          const argv = ['validate', '--lang', asked.language, ...asked.more];
          const cold = await runJd([...argv, '--no-cache'], files, { kept, now: asked.day });
          expect(await runJd(argv, files, { kept, now: asked.day })).toEqual(cold);
          expect(await runJd(argv, files, { kept, now: asked.day })).toEqual(cold);
        }
        found += kept.found;
        written += kept.written;
      }),
      { numRuns: 12 },
    );
    expect(written).toBeGreaterThan(30);
    expect(found).toBeGreaterThan(2 * written);
  });

  it('has no fixes, and so is not what a report shows that has them', async () => {
    const kept = openKeptInMemory();
    const files = { ...service, '/work/positions/guard.yaml': form('Guard', 'reprotsTo: head') };
    const written = async (format: string, of: MemoryFiles) => {
      const { out } = await runJd(['validate', '-f', format], of, { kept });
      return { out, count: kept.written };
    };
    expect((await written('pretty', files)).count).toBe(1);
    const { out, count } = await written('json', files);
    expect(count).toBe(2);
    expect(JSON.parse(out).diagnostics[0].fix).toMatchObject([{ text: 'reportsTo' }]);
    expect((await written('github', files)).count).toBe(2);
    expect([(await written('json', service)).count, (await written('json', service)).count]).toEqual([3, 3]);
  });

  it('is used when nothing has changed, and only then', async () => {
    const kept = openKeptInMemory();
    const run = async (files: MemoryFiles, more: readonly string[] = []) => {
      const before = kept.written;
      await runJd(['validate', ...more], files, { kept });
      return kept.written === before ? 'found' : 'made';
    };
    expect(await run(service)).toBe('made');
    expect(await run(service)).toBe('found');
    expect(await run({ ...service })).toBe('found');
    expect(await run(service, ['--quiet'])).toBe('found');
    expect(await run(service, ['--lang', 'zh-CN'])).toBe('made');
    expect(await run(service, ['--as-of', '2026-02-01'])).toBe('made');
    expect(await run({ ...service, [config]: '{}\n' })).toBe('made');
    expect(await run({ ...service, [config]: '{}\n' })).toBe('found');
    expect(await run(service)).toBe('found');
    kept.build = 'another build';
    expect(await run(service)).toBe('made');
    kept.build = 'this build';
    expect(await run(service)).toBe('found');
  });

  it('is neither read nor written with --no-cache, by an unknown build, or for a few files', async () => {
    const kept = openKeptInMemory();
    await runJd(['validate', '--no-cache'], service, { kept });
    expect(kept.entries.size).toBe(0);
    await runJd(['validate'], service, { kept: { ...kept, build: undefined } });
    await runJd(['validate'], service, { kept: { ...kept, fewestFiles: 3 } });
    expect([kept.entries.size, kept.found]).toEqual([0, 0]);
    await runJd(['validate'], service, { kept });
    await runJd(['validate', '--no-cache'], service, { kept });
    expect([kept.entries.size, kept.found]).toEqual([1, 0]);
  });

  it('has nothing of a workspace with its own templates', async () => {
    const kept = openKeptInMemory();
    await runJd(['validate'], { ...service, '/work/templates/html/cover.hbs': '{{title}}' }, { kept });
    expect(kept.entries.size).toBe(0);
  });
});
