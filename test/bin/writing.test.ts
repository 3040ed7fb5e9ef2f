import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { makeFolder, writeWorkspace } from '../support/build-pdf.ts';
import { jd, root, sound } from '../support/run-bin.ts';

vi.setConfig({ testTimeout: 240_000 });

describe('what jd build writes', () => {
  const example = path.join(root, 'examples', 'customer-service');
  const read = (folder: string) =>
    Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name)).toString('base64')]),
    );

  it('is the same to the byte in any time zone and locale', () => {
    const scratch = makeFolder();
    const east = jd(['build', example, '--format', 'md,html', '--out', 'east'], {
      cwd: scratch,
      env: { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' },
    });
    const west = jd(['build', example, '--format', 'md,html', '--out', 'west'], {
      cwd: scratch,
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
    const folder = writeWorkspace({ ...sound, 'precious.txt': 'precious' });
    mkdirSync(path.join(folder, 'dist'));
    symlinkSync('../precious.txt', path.join(folder, 'dist', 'handbook.html'));
    const refused = jd(['build'], { cwd: folder });
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('`dist/handbook.html` is a link, and jd does not write through links');
    expect(jd(['build', '--force'], { cwd: folder }).status).toBe(0);
    expect(readFileSync(path.join(folder, 'precious.txt'), 'utf8')).toBe('precious');
    expect(readFileSync(path.join(folder, 'dist', 'handbook.html'), 'utf8')).toContain('Agent');
  });

  it('is all of it or none: a folder in the place of the last file keeps the first as it was', () => {
    const folder = writeWorkspace({ ...sound, 'dist/handbook.md': 'the last good one', 'dist/handbook.html/x': '' });
    const { status, stderr } = jd(['build', '--force'], { cwd: folder });
    expect(status).toBe(3);
    expect(stderr).toMatch(/handbook\.html` could not be written: a folder is where the file should be; .*\n$/);
    expect(readFileSync(path.join(folder, 'dist', 'handbook.md'), 'utf8')).toBe('the last good one');
    expect(readdirSync(path.join(folder, 'dist')).sort()).toEqual(['handbook.html', 'handbook.md']);
  });

  it('stays the last good one where the browser that is named is none, and says so', () => {
    const folder = writeWorkspace({ ...sound, 'dist/handbook.pdf': 'the last good one' });
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
    const folder = writeWorkspace(sound);
    const file = path.join(folder, 'out', 'findings.json');
    expect(jd(['validate', '--format', `json=${file}`], { cwd: folder }).status).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8')).diagnostics).toEqual([]);
  });
});
