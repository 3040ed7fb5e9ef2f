import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { codes } from './support/codes.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** A stage is a file of src or a folder of its name; imports go to the same floor or down. */
const floors: readonly (readonly string[])[] = [
  [
    'text',
    'anchors',
    'finding',
    'note',
    'meant',
    'schema-fault',
    'template-fault',
    'mistake',
    'unread-fault',
    'contradiction',
    'diagnostic',
    'position',
    'procedure',
    'config',
    'host',
    'failure',
  ],
  [
    'source',
    'spelling',
    'likeness',
    'word-bag',
    'name-index',
    'reading',
    'read-place',
    'read-remark',
    'code-pattern',
    'workspace',
    'schema',
    'chapter',
    'reference',
    'link',
    'graph',
    'figure',
    'sentence',
    'languages',
  ],
  ['rules'],
  ['stamp', 'proofread', 'compile', 'handbook', 'starter', 'document-starter', 'id', 'sample', 'glyphs', 'manifest'],
  ['terminal', 'progress', 'reporters', 'renderers', 'charts'],
  ['unread', 'open', 'own-templates', 'press', 'edition', 'commands', 'command-line', 'main', 'index'],
  ['node-host'],
];

/** Who may import a package; nobody else. */
const owners: Readonly<Record<string, readonly string[]>> = {
  yaml: ['source'],
  ajv: ['schema'],
  'ajv-formats': ['schema'],
  leven: ['spelling'],
  re2js: ['code-pattern'],
  'markdown-it': ['sentence'],
  'image-size': ['chapter'],
  handlebars: ['renderers'],
  postcss: ['renderers'],
  'string-width': ['terminal'],
  chalk: ['reporters/pretty', 'reporters/frame', 'charts/tree'],
  commander: ['main', 'commands', 'command-line'],
  'd3-hierarchy': ['figure'],
  picomatch: ['node-host'],
  'subset-font': ['node-host'],
  'puppeteer-core': ['node-host'],
  'tar-fs': ['node-host'],
  '@cantoo/pdf-lib': ['renderers'],
  unpdf: ['renderers'],
};

interface Module {
  /** Below src, without `.ts`. */
  readonly name: string;
  readonly stage: string;
  readonly text: string;
  readonly imports: readonly { readonly target: string; readonly lazy: boolean; readonly typeOnly: boolean }[];
}

const modules: readonly Module[] = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(path.sep).join('/'))
  .map((file): Module => {
    const text = readFileSync(path.join(root, 'src', file), 'utf8');
    const name = file.replace(/\.ts$/, '');
    return { name, stage: name.split('/')[0] ?? name, text, imports: listImports(text) };
  });

function listImports(text: string): Module['imports'] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '');
  const eager = [...code.matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'/gm)].map(
    ([statement, type, target = '']) => ({
      target,
      lazy: false,
      typeOnly: type !== undefined || /^\w+\s+\{(?:\s*type\s[^,}]*,?)+\s*\}/.test(statement),
    }),
  );
  const lazy = [...code.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)].map(([, target = '']) => ({
    target,
    lazy: true,
    typeOnly: false,
  }));
  return [...eager, ...lazy];
}

function stageOf(module: Module, target: string): string {
  const file = path.posix.join(path.posix.dirname(module.name), target);
  return file.startsWith('..') ? '' : (file.split('/')[0] ?? '').replace(/\.ts$/, '');
}

function floorOf(stage: string): number {
  return floors.findIndex((stages) => stages.includes(stage));
}

describe('the house', () => {
  it('is looked at whole', () => {
    expect(modules.length).toBeGreaterThan(60);
    expect(modules.flatMap(({ imports }) => imports).length).toBeGreaterThan(150);
    for (const { stage } of modules) expect(floors.flat(), stage).toContain(stage);
    const stages = new Set(modules.map(({ stage }) => stage));
    for (const stage of floors.flat()) expect([...stages], stage).toContain(stage);
  });

  it('imports down, never up', () => {
    for (const module of modules) {
      for (const { target } of module.imports.filter(({ target }) => target.startsWith('.'))) {
        const stage = stageOf(module, target);
        if (stage === '') continue;
        expect(floorOf(stage), `${module.name} imports ${target}`).toBeLessThanOrEqual(floorOf(module.stage));
      }
    }
  });

  it('has no circle among the stages of a floor', () => {
    const edges = new Map<string, Set<string>>();
    for (const module of modules) {
      for (const { target, typeOnly, lazy } of module.imports) {
        if (!target.startsWith('.') || typeOnly || lazy) continue;
        const stage = stageOf(module, target);
        if (stage !== '' && stage !== module.stage) {
          edges.set(module.stage, (edges.get(module.stage) ?? new Set()).add(stage));
        }
      }
    }
    const above = (stage: string, path: readonly string[]): void => {
      for (const next of edges.get(stage) ?? []) {
        expect(path, `${[...path, next].join(' → ')}`).not.toContain(next);
        above(next, [...path, next]);
      }
    };
    expect(edges.size).toBeGreaterThan(15);
    for (const stage of edges.keys()) above(stage, [stage]);
  });

  it('gives each dependency to its owner alone', () => {
    const seen = new Set<string>();
    for (const { name, stage, imports } of modules) {
      for (const { target } of imports) {
        if (target.startsWith('.') || target.startsWith('node:')) continue;
        const dependency = /^(?:@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? '';
        seen.add(dependency);
        expect(Object.keys(owners), `${name} imports ${target}`).toContain(dependency);
        expect(
          [stage, name].some((each) => owners[dependency]?.includes(each)),
          `${name} imports ${target}`,
        ).toBe(true);
      }
    }
    expect([...seen].sort()).toEqual(Object.keys(owners).sort());
  });

  it('keeps everything below the reporters pure and synchronous', () => {
    const builtins = builtinModules.map((name) => `'${name}'`);
    for (const { name, stage, text, imports } of modules) {
      if (floorOf(stage) > 3) continue;
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '');
      for (const word of ['async', 'await', 'process', 'console', 'setTimeout', 'fetch']) {
        expect(new RegExp(`\\b${word}\\b`).test(code), `${name} says ${word}`).toBe(false);
      }
      expect(/\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|localeCompare/.test(code), name).toBe(false);
      // An index is in the order of a language, which one place names; all other order is by code point.
      if (name !== 'languages/collation') expect(/\bIntl\b/.test(code), name).toBe(false);
      for (const { target } of imports) {
        expect(target.startsWith('node:') || builtins.includes(`'${target}'`), `${name} imports ${target}`).toBe(false);
      }
    }
  });

  it('touches files, streams and clocks only beside node-host', () => {
    for (const { name, stage, imports } of modules) {
      if (stage === 'node-host') continue;
      expect(
        // A sum is worked out, not read from anywhere.
        imports.filter(
          ({ target }) => target.startsWith('node:') && `${name} ${target}` !== 'renderers/script node:crypto',
        ),
        name,
      ).toEqual([]);
    }
  });

  it('names files for what they hold', () => {
    for (const { name } of modules) {
      for (const part of name.split('/')) {
        if (part === 'zh-CN') continue;
        expect(part).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(['utils', 'helpers', 'common', 'shared', 'misc', 'types']).not.toContain(part);
      }
    }
  });

  it('keeps files short enough to be read at one sitting', () => {
    const lengths = modules.map(({ name, text }) => ({ name, lines: text.split('\n').length - 1 }));
    expect(lengths.filter(({ lines }) => lines > 200)).toEqual([]);
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(70);
  });

  it('has a test for every stage and a case for every code', () => {
    const tests = readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' }).map((file) =>
      file.split(path.sep).join('/'),
    );
    for (const stage of floors.flat()) {
      const named = tests.filter((file) => file === `${stage}.test.ts` || file.startsWith(`${stage}/`));
      expect([...named, ...(testedElsewhere[stage] ?? [])], stage).not.toEqual([]);
      for (const file of testedElsewhere[stage] ?? []) expect(tests).toContain(file);
    }
    const cases = new Set(
      tests.filter((file) => file.startsWith('cases/')).map((file) => file.split('/').slice(1, 3).join('/')),
    );
    for (const code of codes) expect([...cases], code).toContain(code);
  });
});

/** Stages without a test of their own name, and where they are shown to work. */
const testedElsewhere: Readonly<Record<string, readonly string[]>> = {
  finding: ['cases.test.ts'],
  note: ['cases.test.ts'],
  meant: ['languages.test.ts'],
  'name-index': ['reading.test.ts'],
  'read-place': ['reading.test.ts'],
  'read-remark': ['reading.test.ts'],
  'schema-fault': ['schema.test.ts'],
  'template-fault': ['cases.test.ts'],
  'unread-fault': ['cases.test.ts'],
  contradiction: ['cases.test.ts'],
  position: ['schema.test.ts'],
  procedure: ['schema.test.ts'],
  config: ['schema.test.ts'],
  host: ['node-host.test.ts'],
  failure: ['main.test.ts'],
  workspace: ['reference.test.ts'],
  link: ['graph.test.ts'],
  'code-pattern': ['cases.test.ts'],
  rules: ['cases.test.ts'],
  stamp: ['compile.test.ts'],
  proofread: ['cases.test.ts'],
  mistake: ['mistakes.test.ts'],
  starter: ['commands/new.test.ts'],
  'document-starter': ['commands/new-document.test.ts'],
  sample: ['commands/init.test.ts'],
  open: ['commands/validate.test.ts'],
  edition: ['commands/build.test.ts', 'links.test.ts'],
  'own-templates': ['templates.test.ts'],
  press: ['commands/build.test.ts', 'pdf.test.ts'],
  index: ['compile.test.ts'],
};
