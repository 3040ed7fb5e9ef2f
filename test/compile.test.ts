import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDiagnostics } from '../src/findings/diagnostic.ts';
import * as library from '../src/index.ts';
import { english } from '../src/languages/en/index.ts';
import { chinese } from '../src/languages/zh-CN/index.ts';
import { muddle, place } from './support/muddle.ts';
import { compileFiles } from './support/workspace.ts';

function encode(files: Readonly<Record<string, string | Uint8Array>>): library.RawFile[] {
  return Object.entries(files).map(([file, content]) => ({
    file,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));
}

describe('compile', () => {
  it('comes to positions, links, a graph and no findings where nothing is wrong', () => {
    const { diagnostics, summary, workspace, graph, texts, config } = compileFiles({
      'positions/head.yaml': place('Head', 'null'),
      'positions/agent.yaml': place('Agent', 'Head'),
      'procedures/calls.yaml': 'title: Calls\nkind: rules\nitems: [{text: hello, by: agent}]\n',
    });
    expect(diagnostics).toEqual([]);
    expect(summary).toEqual({ files: 3, positions: 2, procedures: 1, ignored: 0 });
    expect(workspace.positions.map(({ id }) => id)).toEqual(['agent', 'head']);
    expect(graph.byId.get('agent')?.reportsTo).toBe('head');
    expect([...texts.keys()]).toEqual([]);
    expect(config.handbook.language).toBe('zh-CN');
  });

  it('gives the findings of all stages together, in the order of files and lines', () => {
    const { diagnostics } = compileFiles(muddle);
    expect(diagnostics).toEqual([...diagnostics].sort(compareDiagnostics));
    const families = new Set(diagnostics.map(({ code }) => code.split('/')[0]));
    expect(families).toEqual(new Set(['file', 'yaml', 'schema', 'org', 'form', 'procedure']));
    const files = diagnostics.map(({ file }) => file);
    expect(files).toEqual([...files].sort());
    expect(new Set(files).size).toBeGreaterThan(7);
  });

  it('counts broken files, and gives the text of each file that has a finding', () => {
    const { diagnostics, summary, texts, workspace } = compileFiles(muddle);
    expect(summary).toEqual({ files: 10, positions: 8, procedures: 2, ignored: 0 });
    expect([...workspace.broken.keys()].sort()).toEqual(['c', 'd', 'e']);
    for (const { file, related = [] } of diagnostics) {
      for (const each of [file, ...related.map((end) => end.file)]) expect([...texts.keys()], each).toContain(each);
    }
    expect(texts.get('positions/a.yaml')).toBe(muddle['positions/a.yaml']);
  });

  it('comes to the same in whatever order the files are given, except that of files with the same id the first counts', () => {
    const { 'positions/sub/a.yaml': _, ...single } = muddle;
    const files = encode(single);
    const run = (given: readonly library.RawFile[]) => {
      const { diagnostics, graph } = library.compile({
        settings: library.readSettings(undefined),
        positions: given.filter(({ file }) => file.startsWith('positions/')),
        procedures: given.filter(({ file }) => file.startsWith('procedures/')),
        asOf: '2026-01-15',
        language: english,
      });
      return {
        diagnostics,
        nodes: [...graph.byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
        cycles: graph.cycles,
      };
    };
    const expected = run(files);
    expect(expected.diagnostics.length).toBeGreaterThan(8);
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(run(shuffled)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('leaves what it was given as it was', () => {
    const files = encode(muddle);
    const before = structuredClone(files);
    const freeze = (list: library.RawFile[]) => Object.freeze(list.map((each) => Object.freeze(each)));
    const input: library.CompileInput = {
      settings: library.readSettings(undefined),
      positions: freeze(files.slice(0, 8)),
      procedures: freeze(files.slice(8)),
      asOf: '2026-01-15',
      language: english,
    };
    expect(library.compile(input).diagnostics).toEqual(library.compile(input).diagnostics);
    expect(files).toEqual(before);
  });

  it('finds the same in every language, and says it in that one', () => {
    const facts = (language: library.Language) =>
      compileFiles(muddle, { language }).diagnostics.map(({ code, severity, file, span }) => ({
        code,
        severity,
        file,
        span,
      }));
    expect(facts(chinese)).toEqual(facts(english));
    const [first] = compileFiles(muddle, { language: chinese }).diagnostics;
    expect(first?.message).toMatch(/\p{Script=Han}/u);
  });

  it('uses no day but the one that it is given', () => {
    const files = {
      'jd.config.yaml': 'rules: {form/overdue: error}\n',
      'positions/a.yaml': place('A', 'null', 'reviewBy: 2025-06-01'),
    };
    expect(compileFiles(files, { asOf: '2025-06-01' }).diagnostics).toEqual([]);
    expect(compileFiles(files, { asOf: '2025-06-02' }).diagnostics.map(({ code }) => code)).toEqual(['form/overdue']);
  });

  it('takes chapters from the reader that comes with it, which asks once for each picture', async () => {
    const { readChapters } = await library.chapterReader();
    const asked: (readonly string[])[] = [];
    const chapters = await readChapters(
      encode({
        'chapters/a.md': '# A\n\n![a](plan.png)\n\n![a](plan.png)\n',
        'chapters/b.md': '![a](../b.png)\n\n[x](#nowhere)\n',
      }),
      (paths) => {
        asked.push(paths);
        return new Map([['b.png', { fault: 'unreadable', reason: 'ENOENT' }]]);
      },
      library.languages.en,
    );
    const compilation = library.compile({
      settings: library.readSettings(undefined),
      positions: encode({ 'positions/a.yaml': place('A', 'null') }),
      procedures: [],
      chapters,
      asOf: '2026-01-15',
      language: english,
    });
    expect(asked).toEqual([['chapters/plan.png', 'b.png']]);
    expect(compilation.chapters.map(({ title }) => title)).toEqual(['A', 'b']);
    expect(compilation.summary.files).toBe(3);
    expect(compilation.diagnostics.map(({ code, file, span }) => [code, file, span.start.line])).toEqual([
      ['chapter/image', 'chapters/b.md', 1],
      ['chapter/link', 'chapters/b.md', 3],
    ]);
  });

  it('gives diagnostics that survive JSON', () => {
    const { diagnostics } = compileFiles(muddle);
    expect(JSON.parse(JSON.stringify(diagnostics))).toEqual(diagnostics);
  });
});

describe('the library', () => {
  it('compiles a workspace in a few lines', async () => {
    const text = 'title: Head of Service\ndepartment: Service\nreportsTo: nobody-known\n';
    const { diagnostics, graph } = library.compile({
      settings: library.readSettings(undefined),
      positions: [{ file: 'positions/head.yaml', bytes: new TextEncoder().encode(text) }],
      procedures: [],
      asOf: '2026-01-15',
      language: await library.languages.en(),
    });
    expect(diagnostics.map(({ code }) => code)).toContain('org/unknown-superior');
    expect(graph.nodes.map(({ id, standing }) => [id, standing])).toEqual([['head', 'dangling']]);
  });
});
