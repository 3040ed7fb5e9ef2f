import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { writeWorkspace } from '../support/build-pdf.ts';
import { bin, head, jd, lost, shell, sound } from '../support/run-bin.ts';

vi.setConfig({ testTimeout: 240_000 });

describe('the exit codes of jd', () => {
  it('is 0 where all is well', () => {
    const { status, stdout, stderr } = jd(['validate'], { cwd: writeWorkspace(sound) });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^no problems in 2 positions \([\d.]+ m?s\)\n$/);
  });

  it('is 1 for findings', () => {
    const { status, stdout, stderr } = jd(['validate'], {
      cwd: writeWorkspace({ ...sound, 'positions/lost.yaml': lost }),
    });
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('positions/lost.yaml:3:12  error org/unknown-superior');
  });

  it.each<[string, readonly string[], RegExp]>([
    ['no command', [], /^jd: no command given; .*\n$/],
    ['an unknown command', ['valdate'], /^jd: unknown command `valdate`; did you mean `validate`\?\n$/],
    ['a folder that isn’t there', ['validate', 'nowhere'], /^jd: there is no file or folder `nowhere`; .*\n$/],
    ['a workspace below a file', ['validate', `${bin}/x`], /^jd: there is no file or folder `.*`; .*\n$/],
    ['a device', ['validate', '/dev/null'], /^jd: `\/dev\/null` is not a folder; .*\n$/],
    ['a name too long', ['validate', 'a'.repeat(300)], /^jd: `a+` is not a folder; .*\n$/],
  ])('is 2 for %s', (_, argv, reason) => {
    const { status, stdout, stderr } = jd(argv, { cwd: writeWorkspace({}) });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(reason);
  });

  it('is 2 for a workspace that is a link to itself', () => {
    const folder = writeWorkspace({});
    symlinkSync('loop', path.join(folder, 'loop'));
    const { status, stderr } = jd(['validate', 'loop'], { cwd: folder });
    expect([status, stderr]).toEqual([2, "jd: `loop` is not a folder; name the workspace's folder\n"]);
  });

  it('is 3 where the handbook can’t be written, and nothing is', () => {
    const folder = writeWorkspace({ ...sound, dist: 'mine' });
    const { status, stdout, stderr } = jd(['build'], { cwd: folder });
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^jd: .*handbook\.md` could not be written: a file is where a folder should be\n$/);
    expect(readdirSync(folder).sort()).toEqual(['dist', 'positions']);
    expect(readFileSync(path.join(folder, 'dist'), 'utf8')).toBe('mine');
  });

  it('is 3 where a workspace can’t be started, and says so', () => {
    const { status, stdout, stderr } = jd(['init', 'file'], { cwd: writeWorkspace({ file: 'mine' }) });
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^jd: .*jd\.config\.yaml` could not be written: a file is where a folder should be\n$/);
  });

  it('is 3 where a folder can’t be listed', () => {
    const folder = writeWorkspace({ 'jd.config.yaml': `positions: ${'a'.repeat(300)}/*.yaml\n` });
    const { status, stdout, stderr } = jd(['validate'], { cwd: folder });
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^jd: the folder .* can't be listed: ENAMETOOLONG; .*\n$/);
  });

  it('is 3 where the current folder is gone, which a question of the version survives', () => {
    const folder = writeWorkspace({});
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
  it('are reported, without waiting for one', () => {
    const folder = writeWorkspace({ ...sound, 'secret.txt': 'title: [secret\n' });
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

  it('are reported where the config should be', () => {
    const folder = writeWorkspace(sound);
    execFileSync('mkfifo', [path.join(folder, 'jd.config.yaml')]);
    const { status, stdout } = jd(['validate', '.'], { cwd: folder });
    expect(status).toBe(2);
    expect(stdout).toContain('file/not-regular');
  });

  it('end the command where the folder of positions is a link', () => {
    const folder = writeWorkspace({ 'elsewhere/head.yaml': head });
    symlinkSync('elsewhere', path.join(folder, 'positions'));
    const { status, stdout, stderr } = jd(['validate'], { cwd: folder });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^jd: the folder .*positions` is a link, and links are not followed; .*\n$/);
  });
});
