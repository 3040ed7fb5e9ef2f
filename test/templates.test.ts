import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pageFiles } from '../src/renderers/html.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const shipped = readdirSync(path.join(root, 'templates'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:[cm]?[jt]s|css)$/.test(file))
  .map((file) => `templates/${file.split(path.sep).join('/')}`)
  .sort();
const scripts = shipped.filter((file) => !file.endsWith('.css'));

/** What `jd serve` adds to a page. */
const previewFiles = ['changes.js', 'preview.css', 'preview.js'].map((file) => `templates/preview/${file}`);

/** What a program among the development dependencies prints. */
const run = (program: string, ...words: readonly string[]): string =>
  execFileSync(process.execPath, [path.join(root, 'node_modules', program), ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });

describe('the scripts and styles that ship', () => {
  it('are all used', () => {
    expect(scripts.length).toBeGreaterThan(10);
    expect(shipped.length).toBeGreaterThan(30);
    expect(shipped).toEqual([...pageFiles, ...previewFiles].sort());
  });

  it('are short enough to be read at one sitting', () => {
    expect(shipped.filter((file) => read(file).split('\n').length - 1 > 200)).toEqual([]);
  });

  it('are all linted, with no exceptions of their own', () => {
    // It passes over a file that its settings leave out.
    const said = run('@biomejs/biome/bin/biome', 'check', ...new Set(shipped.map((file) => path.dirname(file))));
    expect(said).toContain(`Checked ${shipped.length} files`);
    for (const file of shipped) expect(read(file), file).not.toMatch(/biome-ignore|@ts-|\{\s*any\b|\bany\s*[}|[>]/);
  });

  it('are all typed, as strictly as src', () => {
    const { scripts: commands } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(commands['types']).toContain('tsc -p tsconfig.browser.json');
    const config = JSON.parse(read('tsconfig.browser.json')) as { extends: string; compilerOptions: object };
    expect(config).toMatchObject({ extends: './tsconfig.json', compilerOptions: { checkJs: true } });
    expect(Object.keys(config.compilerOptions).sort()).toEqual(['checkJs', 'lib', 'types']);
    const typed = run('typescript/bin/tsc', '-p', 'tsconfig.browser.json', '--listFilesOnly').split(/\r?\n/);
    const names = typed.map((file) => path.relative(root, file).split(path.sep).join('/'));
    expect(names).toEqual(expect.arrayContaining(scripts));
  });
});
