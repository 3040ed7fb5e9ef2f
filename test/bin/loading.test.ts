import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { bundled } from '../../bundle-packages.js';
import packageJson from '../../package.json' with { type: 'json' };
import { makeFolder, writeWorkspace } from '../support/build-pdf.ts';
import { bin, environment, root, sound, timeout } from '../support/run-bin.ts';

vi.setConfig({ testTimeout: 240_000 });

describe('what jd loads', () => {
  /** Every module asked for by name, by `require` or by `import`, as Node's own loaders see it. */
  function loadedBy(
    argv: readonly string[],
    cwd: string,
    env: Readonly<Record<string, string>> = {},
    status = 0,
  ): readonly string[] {
    const folder = writeWorkspace({
      'hooks.mjs': `import { appendFileSync } from 'node:fs';
export async function resolve(specifier, context, next) {
  appendFileSync(process.env.JD_LOADED, specifier + '\\n');
  return next(specifier, context);
}
`,
      'register.cjs': `const Module = require('node:module');
const { appendFileSync } = require('node:fs');
const { pathToFileURL } = require('node:url');
Module.register('./hooks.mjs', pathToFileURL(__filename));
const load = Module._load;
Module._load = function (specifier) {
  appendFileSync(process.env.JD_LOADED, specifier + '\\n');
  return load.apply(this, arguments);
};
`,
    });
    const record = path.join(folder, 'loaded.txt');
    const run = spawnSync(process.execPath, ['--require', path.join(folder, 'register.cjs'), bin, ...argv], {
      cwd,
      env: environment({ JD_LOADED: record, ...env }),
      encoding: 'utf8',
      timeout,
    });
    expect(run.status).toBe(status);
    return readFileSync(record, 'utf8').trimEnd().split('\n');
  }
  const packagesIn: Readonly<Record<string, readonly string[]>> = bundled;
  const packages = (loaded: readonly string[]) =>
    loaded
      .flatMap((specifier) => packagesIn[/^\.\/(.+)\.cjs$/.exec(specifier)?.[1] ?? ''] ?? specifier)
      .filter((specifier) => Object.hasOwn(packageJson.dependencies, specifier));
  const printing = ['@cantoo/pdf-lib', 'puppeteer-core', 'tar-fs', 'unpdf'];
  const heavy = [
    ...printing,
    'ajv',
    'ajv-formats',
    'chalk',
    'handlebars',
    'leven',
    'markdown-it',
    're2js',
    'string-width',
    'subset-font',
    'vscode-languageserver',
    'yaml',
  ];

  it.each([['--version'], ['-V']])('is one file of jd for %s', (option) => {
    const loaded = loadedBy([option], makeFolder()).filter((specifier) => !/^\/|^node:(?:fs|path)$/.test(specifier));
    expect([...new Set(loaded)]).toEqual([
      './node-version.js',
      './start.js',
      'node:url',
      'node:v8',
      '../dist/main.cjs',
    ]);
  });

  it.each([[['--help']], [['help', 'validate']], [['build', '--help']]])('is next to nothing for %j', (argv) => {
    const loaded = loadedBy(argv, makeFolder());
    expect(packages(loaded)).toContain('commander');
    for (const name of heavy) expect(packages(loaded)).not.toContain(name);
    for (const name of ['node:child_process', 'node:crypto', './check.cjs']) expect(loaded).not.toContain(name);
  });

  it.each([
    ['en', 'C', 'zh-CN'],
    ['zh-CN', 'zh_CN.UTF-8', 'en'],
  ] as const)('is the texts of one language: %s', (language, LANG, other) => {
    const sourceOf = (name: 'en' | 'zh-CN', file: string) =>
      readFileSync(path.join(root, 'src/languages', name, file), 'utf8');
    const sentences = (name: 'en' | 'zh-CN', file: string) => {
      const others = sourceOf(name === 'en' ? 'zh-CN' : 'en', file);
      const quoted = [...sourceOf(name, file).matchAll(/'([^'\\\n]{20,})'/g)].map(([, text = '']) => text);
      return quoted.filter((text) => !others.includes(text));
    };
    const catalogues = ['help.ts', 'report.ts', 'failures/command.ts'];
    const loadedTexts = (argv: readonly string[]) =>
      loadedBy(argv, writeWorkspace(sound), { LANG })
        .filter((specifier) => /^\.\.?\/.*\.cjs$/.test(specifier))
        .map((specifier) => path.join(root, 'dist', path.basename(specifier)))
        // Dependencies have files of their own.
        .filter((file) => existsSync(file))
        .map((file) => readFileSync(file, 'utf8'))
        .join('\n')
        .replace(/\\u([0-9a-f]{4})/g, (_, unit) => String.fromCharCode(Number.parseInt(unit, 16)));
    const seen = (text: string, name: 'en' | 'zh-CN') =>
      catalogues.filter((file) => sentences(name, file).some((sentence) => text.includes(sentence)));
    const help = loadedTexts(['build', '--help']);
    expect([seen(help, language), seen(help, other)]).toEqual([['help.ts'], []]);
    const version = loadedTexts(['--version']);
    expect([seen(version, language), seen(version, other)]).toEqual([[], []]);
    const validated = loadedTexts(['validate']);
    expect([seen(validated, language), seen(validated, other)]).toEqual([['report.ts'], []]);
  });

  it('is what each command needs, which shows that it is seen', () => {
    const cwd = writeWorkspace({ ...sound, 'jd.config.yaml': 'codePattern: "[A-Z]+|x"\n' });
    const validated = packages(loadedBy(['validate'], cwd));
    expect(validated).toContain('re2js');
    expect(packages(loadedBy(['validate'], cwd, { FORCE_COLOR: '1' }))).toContain('chalk');
    expect(validated).not.toContain('handlebars');
    for (const name of ['subset-font', ...printing]) expect(validated).not.toContain(name);
    const built = packages(loadedBy(['build'], cwd));
    expect(built).toContain('handlebars');
    for (const name of printing) expect(built).not.toContain(name);
    expect(packages(loadedBy(['build', '--format', 'pdf'], cwd))).toEqual(
      expect.arrayContaining(printing.filter((name) => name !== 'tar-fs')),
    );
  });

  it('leaves out what a workspace without chapters, templates and a handbook to be made has no need of', () => {
    const prose = ['image-size', 'markdown-it'];
    const cwd = writeWorkspace(sound);
    for (const argv of [['validate'], ['graph'], ['new', 'clerk', '--title', 'Clerk', '--reports-to', 'agent']]) {
      const loaded = packages(loadedBy(argv, cwd));
      expect(loaded).toContain('commander');
      for (const name of [...prose, ...printing, 'handlebars', 'postcss', 'subset-font']) {
        expect(loaded, argv[0]).not.toContain(name);
      }
    }
    const written = writeWorkspace({ ...sound, 'chapters/a.md': 'Words.\n' });
    const loaded = packages(loadedBy(['validate'], written));
    expect(loaded).toContain('markdown-it');
    expect(loaded, 'without pictures').not.toContain('image-size');
  });

  it('is neither yaml nor ajv, a colour, a process or a hash, where a workspace is sound and its pattern simple', () => {
    const cwd = writeWorkspace({ ...sound, 'jd.config.yaml': 'codePattern: "[A-Z]+"\n' });
    const loaded = loadedBy(['validate'], cwd);
    for (const name of ['ajv', 'chalk', 're2js', 'string-width', 'yaml']) {
      expect(packages(loaded)).not.toContain(name);
    }
    const asides = ['./faults.cjs', './sentences-en.cjs', './labels-en.cjs', './publish.cjs'];
    for (const name of asides) expect(loaded).not.toContain(name);
    for (const name of ['node:child_process', 'node:crypto']) expect(loaded).not.toContain(name);
    const { 'positions/agent.yaml': form = '', ...others } = sound;
    const broken = writeWorkspace({ ...others, 'positions/agent.yaml': form, 'positions/none.yaml': 'titel: x\n' });
    const judged = packages(loadedBy(['validate', '--format', 'json'], broken, {}, 1));
    expect(judged).toContain('ajv');
  });

  it('is among the dependencies that are installed with it', () => {
    const files = readdirSync(path.join(root, 'dist')).filter((file) => file.endsWith('.cjs'));
    const own = files.filter((file) => !(file.replace(/\.cjs$/, '') in packagesIn));
    const named = own.flatMap((file) =>
      [...readFileSync(path.join(root, 'dist', file), 'utf8').matchAll(/\b(?:require|import)\("([^"]+)"\)/g)].map(
        ([, specifier = '']) => specifier,
      ),
    );
    const outside = named
      .filter((specifier) => !/^(?:\.|node:)/.test(specifier))
      .map((specifier) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? '');
    expect(outside).toEqual(expect.arrayContaining(['handlebars', 'puppeteer-core']));
    expect([...new Set(outside)].filter((name) => !Object.hasOwn(packageJson.dependencies, name))).toEqual([]);
    for (const name of Object.values(packagesIn).flat()) {
      expect(packageJson.dependencies).toHaveProperty([name]);
      expect(readFileSync(path.join(root, 'dist/THIRD-PARTY.txt'), 'utf8')).toContain(`${name} `);
    }
  });
});
