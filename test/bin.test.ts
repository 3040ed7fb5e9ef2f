import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { writePosition } from './support/workspace.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const bin = path.join(root, 'bin', 'jd.js');
/** Far above what any of these takes, far below the patience of whoever waits for a hanging one. */
const timeout = 20_000;

let scratch = '';
let names = 0;

/** The bundle is what people run: it must be that of these sources. */
beforeAll(() => {
  const built = statSync(path.join(root, 'dist', 'main.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((file) =>
    path.join(root, 'src', file),
  );
  expect(sources.length).toBeGreaterThan(60);
  const changed = Math.max(...[...sources, path.join(root, 'package.json')].map((file) => statSync(file).mtimeMs));
  if (changed > built) execFileSync(process.execPath, ['build.js'], { cwd: root });
  scratch = mkdtempSync(path.join(os.tmpdir(), 'jd-bin-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A new folder with these files. */
function prepare(files: Readonly<Record<string, string>>): string {
  const folder = path.join(scratch, String(names++));
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

type Options = { readonly cwd?: string; readonly env?: Readonly<Record<string, string>>; readonly stdout?: number };

/** Nothing of the environment in which the tests run, and so no colour or language of its own. */
function environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], ...more };
}

function jd(argv: readonly string[], { cwd = scratch, env, stdout }: Options = {}): SpawnSyncReturns<string> {
  const run = spawnSync(process.execPath, [bin, ...argv], {
    cwd,
    env: environment(env),
    encoding: 'utf8',
    timeout,
    maxBuffer: 64 << 20,
    stdio: ['ignore', stdout ?? 'pipe', 'pipe'],
  });
  expect(run.error).toBeUndefined();
  expect(run.signal).toBeNull();
  expect(run.stderr).not.toContain('\n    at ');
  return run;
}

function shell(script: string, cwd: string): SpawnSyncReturns<string> {
  const run = spawnSync('bash', ['--norc', '-c', `set -o pipefail; ${script}`], {
    cwd,
    env: environment({ JD: bin, NODE: process.execPath }),
    encoding: 'utf8',
    timeout,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 << 20,
  });
  expect(run.error).toBeUndefined();
  expect(run.stderr).not.toContain('\n    at ');
  return run;
}

const head = writePosition('title: Head\ndepartment: Service\nreportsTo: null');
const agent = writePosition('title: Agent\ndepartment: Service\nreportsTo: head');
const lost = writePosition('title: Lost\ndepartment: Service\nreportsTo: nobody-known');
const sound = { 'positions/head.yaml': head, 'positions/agent.yaml': agent };

describe('the exit codes of jd', () => {
  it('is 0 where all is well', () => {
    const { status, stdout, stderr } = jd(['validate'], { cwd: prepare(sound) });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^all is well in 2 positions \(\d+ ms\)\n$/);
  });

  it('is 1 for findings', () => {
    const { status, stdout, stderr } = jd(['validate'], { cwd: prepare({ ...sound, 'positions/lost.yaml': lost }) });
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('positions/lost.yaml:3:12  error org/unknown-superior');
  });

  it.each<[string, readonly string[], RegExp]>([
    ['no command', [], /^jd: no command given; .*\n$/],
    ['an unknown command', ['valdate'], /^jd: unknown command `valdate`; did you mean `validate`\?\n$/],
    ['a folder that isn’t there', ['validate', 'nowhere'], /^jd: there is no folder `nowhere`; .*\n$/],
    ['a workspace below a file', ['validate', `${bin}/x`], /^jd: there is no folder `.*`; .*\n$/],
    ['a device', ['validate', '/dev/null'], /^jd: `\/dev\/null` is not a folder; .*\n$/],
    ['a name too long', ['validate', 'a'.repeat(300)], /^jd: `a+` is not a folder; .*\n$/],
  ])('is 2 for %s', (_, argv, reason) => {
    const { status, stdout, stderr } = jd(argv, { cwd: prepare({}) });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(reason);
  });

  it('is 2 for a workspace that is a link to itself', () => {
    const folder = prepare({});
    symlinkSync('loop', path.join(folder, 'loop'));
    const { status, stderr } = jd(['validate', 'loop'], { cwd: folder });
    expect([status, stderr]).toEqual([2, "jd: `loop` is not a folder; name the workspace's folder\n"]);
  });

  it('is 3 where the handbook can’t be written, and nothing is', () => {
    const folder = prepare({ ...sound, dist: 'mine' });
    const { status, stdout, stderr } = jd(['build'], { cwd: folder });
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^jd: .*handbook\.md` could not be written: a file is where a folder should be\n$/);
    expect(readdirSync(folder).sort()).toEqual(['dist', 'positions']);
    expect(readFileSync(path.join(folder, 'dist'), 'utf8')).toBe('mine');
  });

  it('is 3 where a workspace can’t be started, and says so', () => {
    const { status, stdout, stderr } = jd(['init', 'file'], { cwd: prepare({ file: 'mine' }) });
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^jd: .*jd\.config\.yaml` could not be written: a file is where a folder should be\n$/);
  });

  it('is 3 where a folder can’t be listed', () => {
    const folder = prepare({ 'jd.config.yaml': `positions: ${'a'.repeat(300)}/*.yaml\n` });
    const { status, stdout, stderr } = jd(['validate'], { cwd: folder });
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^jd: the folder .* can't be listed: ENAMETOOLONG; .*\n$/);
  });

  it('is 3 where the current folder is gone, which a question of the version survives', () => {
    const folder = prepare({});
    const gone = shell('mkdir d && cd d && rmdir ../d && "$NODE" "$JD" validate', folder);
    expect([gone.status, gone.stdout, gone.stderr]).toEqual([
      3,
      '',
      'jd: the current folder no longer exists; change to another\n',
    ]);
    expect(shell('mkdir d && cd d && rmdir ../d && "$NODE" "$JD" --version', folder).stdout).toBe(
      `${packageJson.version}\n`,
    );
  });
});

describe('files that are none', () => {
  it('are told of, and keep nobody waiting', () => {
    const folder = prepare({ ...sound, 'secret.txt': 'title: [secret\n' });
    execFileSync('mkfifo', [path.join(folder, 'positions', 'pipe.yaml')]);
    symlinkSync('/dev/zero', path.join(folder, 'positions', 'zero.yaml'));
    symlinkSync('../secret.txt', path.join(folder, 'positions', 'link.yaml'));
    symlinkSync('loop.yaml', path.join(folder, 'positions', 'loop.yaml'));
    const { status, stdout, stderr } = jd(['validate', '--format', 'json'], { cwd: folder });
    expect([status, stderr]).toEqual([1, '']);
    const diagnostics: readonly { code: string; file: string }[] = JSON.parse(stdout).diagnostics;
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual(
      ['link', 'loop', 'pipe', 'zero'].map((name) => ['file/not-regular', `positions/${name}.yaml`]),
    );
    expect(stdout).not.toContain('secret');
  });

  it('are told of where the config should be', () => {
    const folder = prepare(sound);
    execFileSync('mkfifo', [path.join(folder, 'jd.config.yaml')]);
    const { status, stdout } = jd(['validate', '.'], { cwd: folder });
    expect(status).toBe(2);
    expect(stdout).toContain('file/not-regular');
  });

  it('end the command where the folder of positions is a link', () => {
    const folder = prepare({ 'elsewhere/head.yaml': head });
    symlinkSync('elsewhere', path.join(folder, 'positions'));
    const { status, stdout, stderr } = jd(['validate'], { cwd: folder });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^jd: the folder .*positions` is a link, and links are not followed; .*\n$/);
  });
});

describe('what jd prints', () => {
  /** Several MiB as JSON, on the shoulders of one. */
  function prepareMany(): string {
    const many = Array.from({ length: 4500 }, (_, nth) => [
      `positions/p${nth}.yaml`,
      'title: Agent\ndepartment: Service\nreportsTo: head\n',
    ]);
    return prepare({
      'positions/head.yaml': head,
      ...Object.fromEntries(many),
      'jd.config.yaml': 'rules: {form/missing-section: off, org/same-title: off}\n',
    });
  }

  it('isn’t cut off by a slow reader, nor held up by one that goes away', () => {
    const folder = prepareMany();
    const slow = shell('"$NODE" "$JD" graph --format json | { sleep 1; cat; }', folder);
    expect([slow.status, slow.stderr]).toEqual([0, '']);
    expect(slow.stdout.length).toBeGreaterThan(1 << 20);
    expect(JSON.parse(slow.stdout).positions).toHaveLength(4501);

    const begun = performance.now();
    const early = shell(
      '"$NODE" "$JD" graph --format json 2> errors.txt | head -n 1; echo "${PIPESTATUS[0]}" > status.txt',
      folder,
    );
    expect(early.stdout).toBe('{\n');
    expect(readFileSync(path.join(folder, 'errors.txt'), 'utf8')).toBe('');
    expect(readFileSync(path.join(folder, 'status.txt'), 'utf8')).toBe('0\n');
    expect(performance.now() - begun).toBeLessThan(timeout / 2);
  });

  it('says so, and exits 3, where there is no room for it', () => {
    const full = openSync('/dev/full', 'w');
    try {
      for (const argv of [['validate'], ['graph'], ['schema'], ['--help'], ['--version'], ['explain']]) {
        const { status, stderr } = jd(argv, { cwd: prepare(sound), stdout: full });
        expect([argv, status, stderr]).toEqual([argv, 3, 'jd: the output could not be written: the disk is full\n']);
      }
    } finally {
      closeSync(full);
    }
  });

  it('is coloured when forced, and not for files and pipes', () => {
    const cwd = prepare({ ...sound, 'positions/lost.yaml': lost });
    const print = (env: Readonly<Record<string, string>>) => jd(['validate'], { cwd, env }).stdout;
    expect(print({})).not.toContain('\u001b');
    expect(print({ FORCE_COLOR: '1' })).toContain('\u001b[31m');
    expect(print({ FORCE_COLOR: '1', NO_COLOR: '1' })).toContain('\u001b[31m');
    expect(print({ FORCE_COLOR: '0' })).not.toContain('\u001b');
    expect(print({ NO_COLOR: '1' })).not.toContain('\u001b');
    expect(jd(['graph'], { cwd, env: { FORCE_COLOR: '1' } }).stderr).toContain('\u001b[31m');
    expect(jd(['validate', '--format', 'json'], { cwd, env: { FORCE_COLOR: '1' } }).stdout).not.toContain('\u001b');
  });

  it('speaks the environment’s language', () => {
    const cwd = prepare({ ...sound, 'positions/lost.yaml': lost });
    expect(jd(['validate'], { cwd, env: { LANG: 'zh_CN.UTF-8' } }).stdout).toContain('错误');
    expect(jd(['validate'], { cwd, env: { LANG: 'C' } }).stdout).toContain('error');
  });
});

describe('what jd build writes', () => {
  const example = path.join(root, 'examples', 'customer-service');
  const read = (folder: string) =>
    Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name)).toString('base64')]),
    );

  it('is the same to the byte in any time zone and locale', () => {
    const east = jd(['build', example, '--format', 'md,html', '--out', 'east'], {
      env: { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' },
    });
    const west = jd(['build', example, '--format', 'md,html', '--out', 'west'], {
      env: { TZ: 'America/New_York', LANG: 'C' },
    });
    expect([east.status, west.status]).toEqual([0, 0]);
    expect(east.stdout).toBe('east/handbook.md\neast/handbook.html\n');
    expect(Object.keys(read(path.join(scratch, 'east'))).sort()).toEqual([
      '.jd-manifest.json',
      'handbook.html',
      'handbook.md',
    ]);
    expect(read(path.join(scratch, 'west'))).toEqual(read(path.join(scratch, 'east')));
  });

  it('takes the place of a link only by force, and leaves what the link leads to', () => {
    const folder = prepare({ ...sound, 'precious.txt': 'precious' });
    mkdirSync(path.join(folder, 'dist'));
    symlinkSync('../precious.txt', path.join(folder, 'dist', 'handbook.html'));
    const refused = jd(['build'], { cwd: folder });
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('`dist/handbook.html` is a link, and jd writes through none');
    expect(jd(['build', '--force'], { cwd: folder }).status).toBe(0);
    expect(readFileSync(path.join(folder, 'precious.txt'), 'utf8')).toBe('precious');
    expect(readFileSync(path.join(folder, 'dist', 'handbook.html'), 'utf8')).toContain('Agent');
  });

  it('is all of it or none: a folder in the place of the last file keeps the first as it was', () => {
    const folder = prepare({ ...sound, 'dist/handbook.md': 'the last good one', 'dist/handbook.html/x': '' });
    const { status, stderr } = jd(['build', '--force'], { cwd: folder });
    expect(status).toBe(3);
    expect(stderr).toMatch(/handbook\.html` could not be written: a folder is where the file should be; .*\n$/);
    expect(readFileSync(path.join(folder, 'dist', 'handbook.md'), 'utf8')).toBe('the last good one');
    expect(readdirSync(path.join(folder, 'dist')).sort()).toEqual(['handbook.html', 'handbook.md']);
  });

  it('stays the last good one where the browser that is named is none, and says so', () => {
    const folder = prepare({ ...sound, 'dist/handbook.pdf': 'the last good one' });
    const { status, stdout, stderr } = jd(['build', '--format', 'md,pdf'], {
      cwd: folder,
      env: { PUPPETEER_EXECUTABLE_PATH: '/bin/false' },
    });
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(
      /^(?:jd: the browser prints without its sandbox.*\n)?jd: the browser `\/bin\/false` that `PUPPETEER_EXECUTABLE_PATH` names ended with exit code 1 [^\n]+\n$/,
    );
    expect(readdirSync(path.join(folder, 'dist'))).toEqual(['handbook.pdf']);
    expect(readFileSync(path.join(folder, 'dist', 'handbook.pdf'), 'utf8')).toBe('the last good one');
  });

  it('may be given an absolute place: --format json=FILE', () => {
    const folder = prepare(sound);
    const file = path.join(folder, 'out', 'findings.json');
    expect(jd(['validate', '--format', `json=${file}`], { cwd: folder }).status).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8')).diagnostics).toEqual([]);
  });
});

describe('what jd loads', () => {
  /** Every module asked for by name, as Node's own loader sees it. */
  function loadedBy(
    argv: readonly string[],
    cwd: string,
    env: Readonly<Record<string, string>> = {},
  ): readonly string[] {
    const folder = prepare({
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
      const loaded = packages(loadedBy(argv, scratch));
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
      loadedBy(argv, prepare(sound), { LANG })
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
    const cwd = prepare({ ...sound, 'jd.config.yaml': 'codePattern: "[A-Z]+"\n' });
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
    const cwd = prepare(sound);
    for (const argv of [['validate'], ['graph'], ['new', 'clerk', '--title', 'Clerk', '--reports-to', 'agent']]) {
      const loaded = packages(loadedBy(argv, cwd));
      expect(loaded).toContain('yaml');
      for (const name of [...prose, ...printing, 'handlebars', 'postcss', 'subset-font']) {
        expect(loaded, argv[0]).not.toContain(name);
      }
    }
    const written = prepare({ ...sound, 'chapters/a.md': 'Words.\n' });
    expect(packages(loadedBy(['validate'], written))).toEqual(expect.arrayContaining(prose));
  });

  it('stands among the dependencies that are installed with it', () => {
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
