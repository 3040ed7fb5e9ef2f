import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestFile, parseManifest } from '../../src/build/manifest.ts';
import { planReplacement } from '../../src/build/stale-files.ts';
import { digest } from '../../src/node-host/digest.ts';
import { publishFiles } from '../../src/node-host/publish.ts';
import { makeFolder } from '../support/build-pdf.ts';

const sum = 'a'.repeat(64);
const list = (...paths: string[]) =>
  new TextEncoder().encode(JSON.stringify({ version: 1, files: paths.map((file) => ({ path: file, sha256: sum })) }));

describe('a manifest', () => {
  it('lists what jd wrote', () => {
    expect(parseManifest(list('handbook.md', 'positions/前台.1.pdf')).map((file) => file.path)).toEqual([
      'handbook.md',
      'positions/前台.1.pdf',
    ]);
  });

  it.each([
    '../secret.md',
    '/etc/passwd.md',
    'positions/../../x.md',
    'positions/a/b.md',
    'C:\\x.md',
    'positions\\x.md',
    'other.md',
    '.jd-manifest.json',
  ])('that names %s is not obeyed in anything', (file) => {
    expect(parseManifest(list('handbook.md', file))).toEqual([]);
  });

  it.each([
    '',
    '{',
    '[]',
    'null',
    '{"version":2,"files":[]}',
    '{"version":1,"files":[{"path":1}]}',
    '{"version":1,"files":[{"path":"handbook.md","sha256":"x"}]}',
  ])('that is %j is none', (text) => {
    expect(parseManifest(new TextEncoder().encode(text))).toEqual([]);
    expect(parseManifest({ fault: 'unreadable', reason: 'ENOENT' })).toEqual([]);
  });

  it('gives up what belongs to no document, and keeps formats that were not asked for', () => {
    const before = ['handbook.pdf', 'positions/gone.md', 'positions/stays.pdf', 'positions/gone.odt'].map((file) => ({
      path: file,
      sha256: sum,
    }));
    const written = [{ path: 'handbook.md', sha256: sum }];
    const { stale, manifest } = planReplacement(before, written, new Set(['handbook', 'positions/stays']));
    expect(stale.map((file) => file.path)).toEqual(['positions/gone.md']);
    expect(parseManifest(new TextEncoder().encode(String(manifest.content))).map((file) => file.path)).toEqual([
      'handbook.md',
      'handbook.pdf',
      'positions/stays.pdf',
      'positions/gone.odt',
    ]);
    expect(planReplacement(before, written, undefined).stale).toEqual([]);
  });
});

describe('parts of the book', () => {
  const file = (path: string, more: object = {}) => ({ path, sha256: sum, ...more });

  it('stay while what they hold is there, and their pictures with them', () => {
    const before = [
      file('handbook-客服部.md', { department: '客服部' }),
      file('handbook-a+b.pdf', { positions: ['a', 'b'] }),
      file('handbook-c.pdf', { positions: ['c'] }),
      file('images/1-x.png'),
    ];
    const stale = (...live: string[]) =>
      planReplacement(before, [file('handbook.md')], new Set(['handbook', ...live])).stale.map(({ path }) => path);
    expect(stale('handbook-客服部', 'handbook-a+b')).toEqual(['handbook-c.pdf']);
    expect(stale()).toEqual(before.map(({ path }) => path));
  });

  it('are listed with what they hold', () => {
    const written = [
      file('handbook-客服部.md', { department: '客服部' }),
      file('handbook-a+b~0.pdf', { positions: ['a'] }),
    ];
    const { content } = planReplacement([], written, undefined).manifest;
    expect(parseManifest(new TextEncoder().encode(String(content)))).toEqual(written);
    expect(parseManifest(list('handbook-../x.md'))).toEqual([]);
    expect(parseManifest(list('handbook-.md'))).toEqual([]);
  });
});

describe('pictures', () => {
  const before = ['handbook.md', 'images/1-a.png', 'images/2-b.jpg'].map((file) => ({ path: file, sha256: sum }));
  const stale = (written: readonly string[], live: ReadonlySet<string> | undefined) =>
    planReplacement(
      before,
      written.map((file) => ({ path: file, sha256: sum })),
      live,
    ).stale.map((file) => file.path);

  it('go with the Markdown that no longer shows them, and with nothing else', () => {
    const live = new Set(['handbook']);
    expect(stale(['images/1-a.png', 'handbook.md'], live)).toEqual(['images/2-b.jpg']);
    expect(stale(['handbook.md'], live)).toEqual(['images/1-a.png', 'images/2-b.jpg']);
    expect(stale(['handbook.html'], live)).toEqual([]);
    expect(stale(['handbook.md'], undefined)).toEqual([]);
  });
});

describe('files on a disk', () => {
  it('that are stale go if nobody has changed them, and never by way of a link', () => {
    const folder = makeFolder();
    const elsewhere = makeFolder();
    mkdirSync(path.join(folder, 'positions'));
    for (const name of ['a.md', 'b.md']) writeFileSync(path.join(folder, 'positions', name), name);
    writeFileSync(path.join(elsewhere, 'c.md'), 'c.md');
    symlinkSync(path.join(elsewhere, 'c.md'), path.join(folder, 'positions', 'c.md'));
    writeFileSync(path.join(folder, 'positions', 'b.md'), 'mine now');
    const stale = ['a', 'b', 'c', 'd'].map((name) => ({ path: `positions/${name}.md`, sha256: digest(`${name}.md`) }));
    const removal = publishFiles(folder, [{ path: manifestFile, content: '{}' }], stale);
    expect(removal).toEqual({ removed: ['positions/a.md'], changed: ['positions/b.md', 'positions/c.md'] });
    expect(readdirSync(path.join(folder, 'positions')).sort()).toEqual(['b.md', 'c.md']);
    expect(readFileSync(path.join(elsewhere, 'c.md'), 'utf8')).toBe('c.md');
  });

  it('keep the list of what was written beside them where writing stops half-way', () => {
    const folder = makeFolder();
    const second = path.join(folder, 'handbook.html');
    const list = {
      path: manifestFile,
      get content() {
        mkdirSync(second);
        return 'the list';
      },
    };
    const files = ['handbook.md', 'handbook.html'].map((name) => ({ path: name, content: 'new' }));
    expect(() => publishFiles(folder, [...files, list], [])).toThrow(/^output\/unwritable /);
    const [kept = '', ...others] = readdirSync(folder).filter((name) => name.endsWith('.tmp'));
    expect(others).toEqual([]);
    expect(readFileSync(path.join(folder, kept), 'utf8')).toBe('the list');
    expect(readFileSync(path.join(folder, 'handbook.md'), 'utf8')).toBe('new');
  });

  it('are whole, old or new, wherever writing stops, and the next build completes them', () => {
    const old = [1, 2, 3].map((nth) => ({ path: `positions/${nth}.md`, content: `old ${nth}` }));
    const fresh = old.map(({ path: name }, at) => ({ path: name, content: `new ${at + 1}` }));
    for (let stop = 0; stop < fresh.length; stop++) {
      const folder = makeFolder();
      publishFiles(folder, old);
      // A folder where a file should be stops the build at that file.
      const blocked = path.join(folder, 'positions', `${stop + 1}.md`);
      rmSync(blocked);
      mkdirSync(blocked);
      expect(() => publishFiles(folder, fresh)).toThrow(/^output\/occupied/);
      for (const { path: name } of old) {
        const file = path.join(folder, name);
        if (file !== blocked) expect(readFileSync(file, 'utf8')).toMatch(/^(?:old|new) \d$/);
      }
      expect(readdirSync(path.join(folder, 'positions')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
      rmSync(blocked, { recursive: true });
      publishFiles(folder, fresh);
      for (const { path: name, content } of fresh) expect(readFileSync(path.join(folder, name), 'utf8')).toBe(content);
    }
  });
});
