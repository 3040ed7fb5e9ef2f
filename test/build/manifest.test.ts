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
  it('lists what jd wrote, whatever script its names are in', () => {
    const written = [
      'handbook.md',
      'handbook-客服部.md',
      'handbook-A_1.b-c+d~0a.docx',
      'handbook-cafe\u0301.html',
      'jobpostings.json',
      'jobpostings-客服部.html',
      'csv/duties.csv',
      'csv/duties-客服部.csv',
      'images/1-plan.png',
      'positions/前台.1.pdf',
      'positions/con~.md',
      'positions/cafe\u0301_1.md',
      'positions-A_1.b-c+d~0a/客服.md',
      'positions-cafe\u0301/1.md',
      'jobpostings/客服-1.json',
      'jobpostings-客服部/1.html',
    ];
    expect(parseManifest(list(...written)).map((file) => file.path)).toEqual(written);
  });

  it.each([
    '../secret.md',
    '/etc/passwd.md',
    'positions/../../x.md',
    'positions/a/b.md',
    'C:\\x.md',
    'positions\\x.md',
    'other.md',
    'my-handbook.md',
    'handbook',
    'handbook.',
    'handbook.md~',
    'handbook.MD',
    'handbook!.md',
    'handbook-.md',
    'handbook-../x.md',
    'handbook-a b.md',
    'csv/.csv',
    'csv/Duties.csv',
    'csv/duties-.csv',
    'images-a/1-x.png',
    'positions/.md',
    'positions/a b.md',
    'positions/a+b.md',
    'positions-/a.md',
    'positions-a b/a.md',
    'positions.a/a.md',
    '.jd-manifest.json',
  ])('that names %s is not obeyed in anything', (file) => {
    expect(parseManifest(list('handbook.md', file))).toEqual([]);
  });

  it.each([
    '',
    '{',
    '[]',
    'null',
    '{"version":1}',
    '{"version":1,"files":"handbook.md"}',
    '{"version":1,"files":{"length":0}}',
    new TextDecoder().decode(list('handbook.md')).replace('1', '2'),
  ])('that is %j is none', (text) => {
    expect(parseManifest(new TextEncoder().encode(text))).toEqual([]);
    expect(parseManifest({ fault: 'unreadable', reason: 'ENOENT' })).toEqual([]);
  });

  const whole = { path: 'handbook-a.md', sha256: sum, part: 'one form', department: 'Post', positions: ['a', 'b'] };
  const parse = (...files: unknown[]) =>
    parseManifest(
      new TextEncoder().encode(JSON.stringify({ version: 1, files: [{ path: 'handbook.md', sha256: sum }, ...files] })),
    );

  it.each<unknown>([
    null,
    'handbook.md',
    { ...whole, path: undefined },
    { ...whole, path: [whole.path] },
    { ...whole, sha256: undefined },
    { ...whole, sha256: [sum] },
    { ...whole, sha256: `${sum}a` },
    { ...whole, sha256: `a${sum}` },
    { ...whole, sha256: sum.slice(1) },
    { ...whole, sha256: sum.toUpperCase() },
    { ...whole, part: null },
    { ...whole, part: 1 },
    { ...whole, department: ['Post'] },
    { ...whole, positions: 'a' },
    { ...whole, positions: [1] },
    { ...whole, positions: ['a', null] },
  ])('with the entry %j is believed in nothing', (entry) => {
    expect(parse(whole)).toHaveLength(2);
    expect(parse(entry)).toEqual([]);
  });

  it('that is not UTF-8 is none', () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ version: 1, files: [{ ...whole, part: '?' }] }));
    expect(parseManifest(bytes)).toHaveLength(1);
    expect(parseManifest(bytes.map((byte) => (byte === 63 ? 0xff : byte)))).toEqual([]);
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
    rmSync(second, { recursive: true });
    publishFiles(folder, [...files, { path: manifestFile, content: 'whole' }], []);
    expect(readdirSync(folder).sort()).toEqual([manifestFile, 'handbook.html', 'handbook.md']);
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
