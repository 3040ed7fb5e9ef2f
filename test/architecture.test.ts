import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findCycles, listModules, stageOf } from '../bench/modules.js';
import { codes } from './support/codes.ts';
import { expectShort } from './support/expect-short.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** A stage is a folder of src, or a file at its top; imports go down, from one to those above it in this list. */
const stages: readonly string[] = [
  'text',
  'model',
  'findings',
  'failure',
  'host',
  'org',
  'source',
  'schema',
  'rules',
  'languages',
  'chapter',
  'compile',
  'charts',
  'handbook',
  'reporters',
  'renderers',
  'import',
  'node-host',
  'build',
  'commands',
  'main',
  'index',
];

/** Who may import a package; nobody else. */
const owners: Readonly<Record<string, readonly string[]>> = {
  yaml: ['source'],
  ajv: ['schema'],
  'ajv-formats': ['schema'],
  leven: ['text/spelling'],
  re2js: ['rules/code-pattern'],
  'markdown-it': ['text/sentence'],
  'image-size': ['chapter'],
  handlebars: ['renderers'],
  '@csstools/css-tokenizer': ['renderers'],
  postcss: ['renderers'],
  'string-width': ['text/terminal'],
  chalk: ['reporters/pretty', 'reporters/frame', 'charts/tree', 'commands/stats/tables'],
  commander: ['main', 'commands'],
  '@commander-js/extra-typings': ['commands'],
  'd3-hierarchy': ['charts/drawing'],
  'subset-font': ['node-host'],
  harfbuzzjs: ['node-host'],
  'puppeteer-core': ['node-host'],
  'tar-fs': ['node-host'],
  '@cantoo/pdf-lib': ['renderers'],
  unpdf: ['renderers'],
  saxes: ['import/read/xml'],
  'csv-parse': ['import/read/csv'],
  fflate: ['renderers/zip'],
  'vscode-languageserver': ['commands/lsp'],
  'vscode-languageserver-textdocument': ['commands/lsp'],
  'vscode-uri': ['commands/lsp'],
};

/** Texts in, data out: what is here waits for nothing and touches nothing. */
const pure = [
  'text',
  'model',
  'findings',
  'failure',
  'org',
  'rules',
  'source',
  'schema',
  'languages',
  'chapter',
  'compile',
  'charts/drawing',
  'handbook',
  'import',
  'build/manifest',
  'build/stale-files',
  'build/glyphs',
  'commands/starters',
];

// What is worked out from bytes, and neither read from anywhere nor written.
const computed = [
  'renderers/script node:crypto',
  'renderers/pdf/identity node:crypto',
  'import/read/archive node:zlib',
];

const modules = listModules(root);
const isWithin = ({ name }: { readonly name: string }, part: string): boolean =>
  name === part || name.startsWith(`${part}/`);

describe('the house', () => {
  it('is looked at whole', () => {
    expect(modules.length).toBeGreaterThan(300);
    expect(modules.flatMap(({ imports }) => imports).length).toBeGreaterThan(1000);
    expect([...new Set(modules.map(({ stage }) => stage))].sort()).toEqual([...stages].sort());
    expect(readdirSync(path.join(root, 'src')).length).toBeLessThanOrEqual(22);
  });

  it('imports down, never up', () => {
    const floorOf = (stage: string): number => stages.indexOf(stage);
    for (const { name, stage, imports } of modules) {
      for (const { file } of imports) {
        if (file === undefined) continue;
        expect(floorOf(stageOf(file)), `${name} imports ${file}`).toBeLessThanOrEqual(floorOf(stage));
      }
    }
  });

  it('has no import cycle among its files, types included', () => {
    expect(findCycles(modules)).toEqual([]);
    const [first, second] = modules;
    const closed = [first, second].map((module, at) => ({
      ...module,
      name: `${at}`,
      imports: [{ target: './x', file: `${1 - at}`, lazy: false, typeOnly: true }],
    }));
    expect(findCycles(closed as typeof modules)).toEqual([['0', '1']]);
  });

  it('gives each dependency to its owner alone', () => {
    const seen = new Set<string>();
    for (const module of modules) {
      for (const { target } of module.imports) {
        if (target.startsWith('.') || target.startsWith('node:')) continue;
        const dependency = /^(?:@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? '';
        seen.add(dependency);
        const isAllowed = (owners[dependency] ?? []).some((each) => isWithin(module, each));
        expect(isAllowed, `${module.name} imports ${target}`).toBe(true);
      }
    }
    expect([...seen].sort()).toEqual(Object.keys(owners).sort());
  });

  it('keeps its core pure and synchronous', () => {
    const builtins = builtinModules.map((name) => `'${name}'`);
    expect(pure.filter((part) => !modules.some((module) => isWithin(module, part)))).toEqual([]);
    for (const module of modules.filter((module) => pure.some((part) => isWithin(module, part)))) {
      const { name, text, imports } = module;
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '');
      for (const word of ['async', 'await', 'process', 'console', 'setTimeout', 'fetch']) {
        expect(new RegExp(`\\b${word}\\b`).test(code), `${name} says ${word}`).toBe(false);
      }
      expect(/\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|localeCompare/.test(code), name).toBe(false);
      // An index is in the order of a language, which one place names; all other order is by code point. A terminal counts letters.
      if (!['languages/collation', 'text/terminal'].includes(name)) expect(/\bIntl\b/.test(code), name).toBe(false);
      for (const { target } of imports.filter(({ target }) => !computed.includes(`${name} ${target}`))) {
        expect(target.startsWith('node:') || builtins.includes(`'${target}'`), `${name} imports ${target}`).toBe(false);
      }
    }
  });

  it('touches files, streams and clocks only beside node-host', () => {
    for (const { name, stage, imports } of modules) {
      if (stage === 'node-host') continue;
      expect(
        imports.filter(({ target }) => target.startsWith('node:') && !computed.includes(`${name} ${target}`)),
        name,
      ).toEqual([]);
    }
  });

  it('names files for what they hold', () => {
    for (const part of modules.flatMap(({ name }) => name.split('/')).filter((each) => each !== 'zh-CN')) {
      expect(part).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(['utils', 'helpers', 'common', 'shared', 'misc', 'types']).not.toContain(part);
    }
  });

  it('keeps files short enough to be read at one sitting', () => {
    expectShort(modules, 70);
  });

  it('keeps its tests as short, and names them as plainly', () => {
    const tests = readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => ({ name, text: readFileSync(path.join(root, 'test', name), 'utf8') }));
    expect(tests.length).toBeGreaterThan(150);
    expectShort(tests, 100);
    for (const { name } of tests) expect(name).toMatch(/^(?:[a-z0-9]+[/-])*[a-z0-9]+(?:\.test)?\.ts$/);
  });

  it('has a case for every code', () => {
    const cases = readdirSync(path.join(root, 'test/cases')).flatMap((family) =>
      readdirSync(path.join(root, 'test/cases', family)).map((code) => `${family}/${code}`),
    );
    for (const code of codes) expect(cases, code).toContain(code);
  });
});
