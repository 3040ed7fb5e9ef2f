import { closeSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { writeWorkspace } from '../support/build-pdf.ts';
import { head, jd, lost, shell, sound } from '../support/run-bin.ts';

vi.setConfig({ testTimeout: 240_000 });

describe('what jd prints', () => {
  /** Several MiB as JSON, on the shoulders of one. */
  function prepareMany(): string {
    const many = Array.from({ length: 4500 }, (_, nth) => [
      `positions/p${nth}.yaml`,
      'title: Agent\ndepartment: Service\nreportsTo: head\n',
    ]);
    return writeWorkspace({
      'positions/head.yaml': head,
      ...Object.fromEntries(many),
      'jd.config.yaml': 'rules: {form/missing-section: off, org/same-title: off}\n',
    });
  }

  it('isn’t cut off by a slow reader, nor held up by one that goes away', () => {
    const folder = prepareMany();
    const slow = shell('"$NODE" "$JD" graph --format json | dd bs=64 status=none', folder);
    expect([slow.status, slow.stderr]).toEqual([0, '']);
    expect(slow.stdout.length).toBeGreaterThan(1 << 20);
    expect(JSON.parse(slow.stdout).positions).toHaveLength(4501);

    // Were it held up, the shell would be stopped at its time limit, which is an error.
    const early = shell(
      '"$NODE" "$JD" graph --format json 2> errors.txt | head -n 1; echo "${PIPESTATUS[0]}" > status.txt',
      folder,
    );
    expect(early.stdout).toBe('{\n');
    expect(readFileSync(path.join(folder, 'errors.txt'), 'utf8')).toBe('');
    expect(readFileSync(path.join(folder, 'status.txt'), 'utf8')).toBe('0\n');
  });

  it('says so, and exits 3, where there is no room for it', () => {
    const full = openSync('/dev/full', 'w');
    try {
      for (const argv of [['validate'], ['graph'], ['schema'], ['--help'], ['--version'], ['explain']]) {
        const { status, stderr } = jd(argv, { cwd: writeWorkspace(sound), stdout: full });
        expect([argv, status, stderr]).toEqual([argv, 3, 'jd: the output could not be written: the disk is full\n']);
      }
    } finally {
      closeSync(full);
    }
  });

  it('is coloured when forced, and not for files and pipes', () => {
    const cwd = writeWorkspace({ ...sound, 'positions/lost.yaml': lost });
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
    const cwd = writeWorkspace({ ...sound, 'positions/lost.yaml': lost });
    expect(jd(['validate'], { cwd, env: { LANG: 'zh_CN.UTF-8' } }).stdout).toContain('错误');
    expect(jd(['validate'], { cwd, env: { LANG: 'C' } }).stdout).toContain('error');
  });
});
