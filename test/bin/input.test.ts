import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWorkspace } from '../support/build-pdf.ts';
import { bin, environment, head, lost, root, sound, timeout } from '../support/run-bin.ts';

const check = (cwd: string, input: string | Buffer, file = 'positions/agent.yaml') =>
  spawnSync(process.execPath, [bin, 'validate', '--stdin-path', file, '--lang', 'en'], {
    ...{ cwd, input, timeout, encoding: 'utf8' },
    env: environment(),
  });

describe('the text on standard input', () => {
  it('is read whole, and a text without an end no further than it may be long', () => {
    const folder = writeWorkspace(sound);
    const typed = check(folder, head.replace('reportsTo: null', 'reportsTo: 客服主管'));
    expect(typed.status, typed.stderr).toBe(1);
    expect(typed.stdout).toMatch(
      /^positions\/agent\.yaml:3:12 {2}error org\/unknown-superior {2}`reportsTo` names `客服主管`/,
    );
    const endless = check(folder, Buffer.alloc(24 << 20, 'a'));
    expect(endless.stdout).toMatch(/agent\.yaml:1:1 {2}error file\/too-large/);
    expect(check(folder, '').stdout).toContain('file/empty');
  });
});

it('is no option of the hook, however a folder is named', () => {
  // A request to merge could make its own findings known.
  const option = '--write-baseline=known/positions/lost.yaml';
  const folder = writeWorkspace({ ...sound, [option]: lost, [`-x/${option}`]: lost, 'positions/lost.yaml': lost });
  const hook = (...files: readonly string[]) =>
    spawnSync('sh', [path.join(root, 'bin', 'hook.sh'), 'validate', '--quiet', ...files], {
      ...{ cwd: folder, timeout, encoding: 'utf8' },
      env: environment(),
    });
  const { status, stdout, stderr } = hook('positions/lost.yaml', option, `-x/${option}`);
  expect([status, stdout + stderr]).toEqual([1, expect.stringContaining('nobody-known')]);
  expect(existsSync(path.join(folder, 'known'))).toBe(false);
});
