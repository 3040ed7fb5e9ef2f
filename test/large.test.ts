import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Compilation } from '../src/compile.ts';
import { outlineGraph } from '../src/graph/outline.ts';
import { makeLargeWorkspace } from './support/large-workspace.ts';
import { compileFiles } from './support/workspace.ts';

const bin = fileURLToPath(new URL('../bin/jd.js', import.meta.url));
/** Writes into the current folder how long the process has computed, which other work on the machine doesn't change. */
const timer = `data:text/javascript,import{writeFileSync}from'node:fs';process.on('exit',()=>{const{user,system}=process.cpuUsage();writeFileSync('seconds',String((user+system)/1e6))})`;
const { files, cycleLengths, belowCycle, superiors } = makeLargeWorkspace();

describe('12,000 positions', () => {
  let compilation: Compilation;
  let folder: string;
  beforeAll(() => {
    compilation = compileFiles(files);
    folder = mkdtempSync(path.join(tmpdir(), 'jd-large-'));
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are all there', () => {
    expect(Object.keys(files)).toHaveLength(12_000);
    expect(compilation.graph.nodes).toHaveLength(11_999);
    const drawn = outlineGraph(compilation.graph).flatMap(({ rows }) => rows);
    expect(new Set(drawn.map(({ node }) => node.id)).size).toBe(11_999);
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

  it('know their superiors, however these are spelt', () => {
    for (const [id, superior] of superiors)
      expect([id, compilation.graph.byId.get(id)?.reportsTo]).toEqual([id, superior]);
  });

  /** A draft of the whole book, two formats of 12,000 forms, may take longer than looking at them. */
  it.each([
    [20, ['validate']],
    [20, ['validate', '--format', 'json']],
    [20, ['graph']],
    [20, ['graph', '--format', 'json']],
    [20, ['graph', '--format', 'mermaid']],
    [20, ['graph', '--format', 'dot']],
    [120, ['build', '--allow-errors', '--out', 'built']],
  ])(
    'take less than %i seconds of processor time: %j',
    (limit, args) => {
      const run = spawnSync(process.execPath, ['--import', timer, bin, ...args, '--lang', 'en'], {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 2 ** 30,
      });
      const seconds = Number(readFileSync(path.join(folder, 'seconds'), 'utf8'));
      expect(run.stderr).not.toMatch(/\n\s+at /);
      expect(run.status).toBe(args[0] === 'build' ? 0 : 1);
      expect(run.stdout.length).toBeGreaterThan(20);
      expect(seconds).toBeLessThan(limit);
    },
    600_000,
  );

  it('show ten edges of a cycle and count the others', () => {
    const { stdout } = spawnSync(process.execPath, [bin, 'validate', '--lang', 'en'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stdout.length).toBeLessThan(100_000);
    expect(stdout.match(/`ring6-\d+` reports to `ring6-\d+`/g)).toHaveLength(10);
    expect(stdout).toContain('… and 9,989 more');
  });
});
