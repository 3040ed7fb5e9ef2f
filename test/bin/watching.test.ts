import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWorkspace } from '../support/build-pdf.ts';
import { agent, head, lost, sound } from '../support/run-bin.ts';
import { startJd } from '../support/run-watching.ts';

const count = (text: string, part: string) => text.split(part).length - 1;

describe('jd --watch on a disk', () => {
  it('builds after each change, never because of its own files, and leaves nothing but them', async () => {
    const folder = writeWorkspace(sound);
    const { out, err, until, end } = startJd(['build', '--watch', '--format', 'html'], folder);
    await until(() => count(out(), 'handbook.html') === 1);
    for (const [nth, title] of ['Clerk', 'Porter'].entries()) {
      // As editors save: a new file takes the place of the old one.
      writeFileSync(path.join(folder, 'new'), agent.replace('Agent', title));
      renameSync(path.join(folder, 'new'), path.join(folder, 'positions/agent.yaml'));
      await until(() => count(out(), 'handbook.html') >= nth + 2);
    }
    expect(readFileSync(path.join(folder, 'dist/handbook.html'), 'utf8')).toContain('Porter');
    writeFileSync(path.join(folder, 'positions/agent.yaml'), lost);
    await until(() => count(err(), 'nothing was written') === 1);
    expect(count(out(), 'handbook.html')).toBeLessThanOrEqual(5);
    expect(await end('SIGINT')).toBe(130);
    expect(readdirSync(path.join(folder, 'dist')).sort()).toEqual(['.jd-manifest.json', 'handbook.html']);
    expect(readdirSync(folder).sort()).toEqual(['dist', 'positions']);
  });

  it('waits for a workspace that is gone, and ends with 143 when it is told to', async () => {
    const folder = writeWorkspace(sound);
    const { out, err, until, end } = startJd(['validate', folder, '--watch'], path.dirname(folder));
    await until(() => count(out(), 'no problems') === 1);
    // Gone at once: a folder that is emptied file by file may be seen half empty.
    renameSync(folder, `${folder}-gone`);
    rmSync(`${folder}-gone`, { recursive: true });
    await until(() => count(err(), 'there is no file or folder') === 1);
    mkdirSync(path.join(folder, 'positions'), { recursive: true });
    writeFileSync(path.join(folder, 'positions/head.yaml'), head);
    await until(() => count(out(), 'no problems in 1 position') === 1);
    expect(await end('SIGTERM')).toBe(143);
  });
});
