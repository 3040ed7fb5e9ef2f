import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ChartName } from '../src/charts/chart.ts';
import { charts } from '../src/charts/index.ts';
import type { Compilation } from '../src/compile.ts';
import { english } from '../src/languages/en/index.ts';
import type { OrgGraph } from '../src/org/graph/graph.ts';
import { listOutline, outlineGraph } from '../src/org/graph/outline.ts';
import { jsonReporter } from '../src/reporters/json.ts';
import { writeWorkspace } from './support/build-pdf.ts';
import { makeLargeWorkspace } from './support/large-workspace.ts';
import { expectLinear, processorTime } from './support/processor-time.ts';
import { plainView, shownAs } from './support/report.ts';
import { runJd } from './support/run.ts';
import { compileFiles } from './support/workspace.ts';

const bin = fileURLToPath(new URL('../bin/jd.js', import.meta.url));
/** Writes into the current folder how long the process has computed, which other work on the machine doesn't change. */
const timer = `data:text/javascript,import{writeFileSync}from'node:fs';process.on('exit',()=>{const{user,system}=process.cpuUsage();writeFileSync('seconds',String((user+system)/1e6))})`;
const { files, cycleLengths, belowCycle, superiors } = makeLargeWorkspace();
const sixteenth = makeLargeWorkspace(16).files;

describe('12,000 positions', () => {
  let compilation: Compilation;
  let part: OrgGraph;
  let folder: string;
  beforeAll(() => {
    compilation = compileFiles(files);
    part = compileFiles(sixteenth).graph;
    folder = writeWorkspace(files);
  }, 120_000);

  it('are all there', () => {
    expect(Object.keys(files)).toHaveLength(12_000);
    expect(compilation.graph.nodes).toHaveLength(11_999);
    const drawn = listOutline(outlineGraph(compilation.graph));
    expect(new Set(drawn.map(({ id }) => id)).size).toBe(11_999);
    expect(drawn).toHaveLength(11_999);
  });

  it('hold these faults and no others', () => {
    const { diagnostics, graph } = compilation;
    const counts: Record<string, number> = {};
    for (const { code } of diagnostics) counts[code] = (counts[code] ?? 0) + 1;
    expect(counts).toEqual({ 'org/duplicate-id': 2, 'org/reporting-cycle': cycleLengths.length });
    expect(graph.cycles.map(({ length }) => length).sort((a, b) => a - b)).toEqual(cycleLengths);
    for (const cycle of graph.cycles) expect([...cycle].sort()[0]).toBe(cycle[0]);
    expect(graph.nodes.filter(({ standing }) => standing === 'below-cycle')).toHaveLength(belowCycle);
    expect(graph.roots).toEqual(['top']);
    const longest = diagnostics.find(({ related = [] }) => related.length > 9_000);
    expect(longest?.related).toHaveLength(9_999);
    for (const edge of longest?.related ?? []) {
      expect(edge.span.start).toEqual({ line: 3, column: 12 });
    }
  });

  it('have the right superiors, however these are spelt', () => {
    for (const [id, superior] of superiors)
      expect([id, compilation.graph.byId.get(id)?.reportsTo]).toEqual([id, superior]);
  });

  it('are reported by the command in a time that grows with them, of a long cycle ten edges and a count', () => {
    const report = (cwd: string) => {
      const run = spawnSync(process.execPath, ['--import', timer, bin, 'validate', '--lang', 'en'], {
        cwd,
        encoding: 'utf8',
        maxBuffer: 2 ** 30,
      });
      expect(run.stderr).not.toMatch(/\n\s+at /);
      expect(run.status).toBe(1);
      return { ...run, seconds: Number(readFileSync(path.join(cwd, 'seconds'), 'utf8')) };
    };
    const run = report(folder);
    // A sixteenth takes less than its share, for jd has to be loaded first.
    expect(run.seconds).toBeLessThan(24 * report(writeWorkspace(sixteenth)).seconds);
    expect(run.stdout.length).toBeLessThan(100_000);
    expect(run.stdout.match(/`ring6-\d+` reports to `ring6-\d+`/g)).toHaveLength(10);
    expect(run.stdout).toContain('… and 9,989 more');
  }, 120_000);

  it('are reported as JSON with every edge', () => {
    const { diagnostics } = JSON.parse(jsonReporter.report([shownAs(compilation)], plainView));
    expect(diagnostics.flatMap(({ related = [] }: { related?: object[] }) => related).length).toBeGreaterThan(9_999);
  });

  it.each(['tree', 'json', 'mermaid', 'dot'] satisfies ChartName[])(
    'are drawn as %s in a time that grows with them',
    async (name) => {
      const chart = await charts[name]();
      const take = (size: number) => (size === 12_000 ? compilation.graph : part);
      const draw = (graph: OrgGraph) =>
        chart.draw({ graph, outline: outlineGraph(graph), labels: english.chart, colour: 0 });
      const drawn = expectLinear(take, draw, 12_000);
      for (const sign of ['ring 6.9999', 'many 1000', 'Below 199']) expect(drawn.includes(sign), sign).toBe(true);
    },
  );
});

it('is built in a time that grows with its positions: four times as many take less than seven times as long', async () => {
  const build = async (count: number): Promise<number> => {
    const some = Object.entries(files).filter(([file]) => /\/(?:top|many-\d+)\.yaml$/.test(file));
    const workspace = Object.fromEntries(some.slice(0, count).map(([file, text]) => [`/work/${file}`, text]));
    const begun = processorTime();
    const run = await runJd(['build', '--format', 'md,html', '--lang', 'en'], workspace);
    expect(run.exitCode, run.err.slice(0, 1000)).toBe(0);
    expect(String(run.files['/work/dist/handbook.html']).match(/<article/g)).toHaveLength(count);
    return processorTime() - begun;
  };
  await build(50);
  const few = await build(100);
  expect(await build(400)).toBeLessThan(7 * few);
}, 240_000);
