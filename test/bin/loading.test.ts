import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { makeFolder, writeWorkspace } from '../support/build-pdf.ts';
import { bin, environment, root, sound, timeout } from '../support/run-bin.ts';

vi.setConfig({ testTimeout: 240_000 });

describe('what jd loads', () => {
  /** Every module asked for by name, as Node's own loader sees it. */
  function loadedBy(
    argv: readonly string[],
    cwd: string,
    env: Readonly<Record<string, string>> = {},
  ): readonly string[] {
    const folder = writeWorkspace({
      'hooks.mjs': `import { appendFileSync } from 'node:fs';
export async function resolve(specifier, context, next) {
  appendFileSync(process.env.JD_LOADED, specifier + '\\n');
  return next(specifier, context);
}
`,
      'register.mjs': `import { register } from 'node:module';\nregister('./hooks.mjs', import.meta.url);\n`,
    });
    const record = path.join(folder, 'loaded.txt');
    const run = spawnSync(process.execPath, ['--import', path.join(folder, 'register.mjs'), bin, ...argv], {
      cwd,
      env: environment({ JD_LOADED: record, ...env }),
      encoding: 'utf8',
      timeout,
    });
    expect(run.status).toBe(0);
    return readFileSync(record, 'utf8').trimEnd().split('\n');
  }
  const packages = (loaded: readonly string[]) =>
    loaded.filter((specifier) => Object.hasOwn(packageJson.dependencies, specifier));
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
    'yaml',
  ];

  it.each([[['--version']], [['--help']], [['help', 'validate']], [['build', '--help']]])(
    'is next to nothing for %j',
    (argv) => {
      const loaded = packages(loadedBy(argv, makeFolder()));
      expect(loaded).toContain('commander');
      for (const name of heavy) expect(loaded).not.toContain(name);
    },
  );

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
        .filter((specifier) => /^\.\.?\/.*\.js$/.test(specifier))
        .map((specifier) => path.join(root, 'dist', path.basename(specifier)))
        // Dependencies have files of their own.
        .filter((file) => existsSync(file))
        .map((file) => readFileSync(file, 'utf8'))
        .join('\n');
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
    const cwd = writeWorkspace({ ...sound, 'jd.config.yaml': 'codePattern: "[A-Z]+"\n' });
    const validated = packages(loadedBy(['validate'], cwd));
    expect(validated).toContain('chalk');
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
      expect(loaded).toContain('yaml');
      for (const name of [...prose, ...printing, 'handlebars', 'postcss', 'subset-font']) {
        expect(loaded, argv[0]).not.toContain(name);
      }
    }
    const written = writeWorkspace({ ...sound, 'chapters/a.md': 'Words.\n' });
    expect(packages(loadedBy(['validate'], written))).toEqual(expect.arrayContaining(prose));
  });

  it('is among the dependencies that are installed with it', () => {
    const files = readdirSync(path.join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    const named = files.flatMap((file) =>
      [
        ...readFileSync(path.join(root, 'dist', file), 'utf8').matchAll(
          /^(?:import|export)\b[^'"]*["']([^'"]+)["'];?$|\bimport\("([^"]+)"\)/gm,
        ),
      ].map(([, eager, lazy]) => eager ?? lazy ?? ''),
    );
    const outside = named
      .filter((specifier) => !/^(?:\.|node:)/.test(specifier))
      .map((specifier) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? '');
    expect(outside).toEqual(expect.arrayContaining(['commander', 'handlebars', 'picomatch']));
    expect([...new Set(outside)].filter((name) => !Object.hasOwn(packageJson.dependencies, name))).toEqual([]);
  });
});
