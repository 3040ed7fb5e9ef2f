import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { writeWorkspace } from '../support/build-pdf.ts';
import { bin, environment, head, sound, timeout } from '../support/run-bin.ts';

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
