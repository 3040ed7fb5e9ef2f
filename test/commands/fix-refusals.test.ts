import { describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { openMemoryHost } from '../support/memory-host.ts';
import { expectRefusal, runOn } from '../support/run.ts';
import { writePosition } from '../support/workspace.ts';

const clerk = '/work/positions/clerk.yaml';
const files = {
  '/work/positions/head.yaml': writePosition('title: Head\ndepartment: Service\nreportsTo: null\ngrade: 1'),
  [clerk]: writePosition('title: Clerk\ndepartment: Service\nreportsTo: head\ngrade: 2'),
};
const command = ['fix', '--lang', 'en'];

describe('jd fix writes all files or none', () => {
  it('if one was saved meanwhile', async () => {
    const host = openMemoryHost(files);
    const saved = new TextEncoder().encode(`${files[clerk]}# saved just now\n`);
    let reads = 0;
    // The first reading is of the workspace, and the next one is made before it is written.
    const read: typeof host.read = (file, limit) => (file === clerk && reads++ > 0 ? saved : host.read(file, limit));
    expect(await main(command, { ...host, read })).toBe(3);
    expect(host.err()).toBe(
      'jd: `positions/clerk.yaml` was changed while jd read it, so nothing was written; save it, and run the command again\n',
    );
    expect([host.out(), host.files]).toEqual(['', files]);
  });

  it('if one is read-only', async () => {
    const run = await runOn(openMemoryHost(files, { readOnly: [clerk] }), command);
    expect(expectRefusal(run, 3, files)).toBe(
      '`positions/clerk.yaml` is read-only, so nothing was written; allow writing to it, and run the command again',
    );
  });

  it('if one is reached by a link', async () => {
    const host = openMemoryHost(files);
    const findLink: typeof host.findLink = (_, way) => (way === 'positions/clerk.yaml' ? '/work/positions' : undefined);
    const run = await runOn({ ...host, findLink }, command);
    expect(expectRefusal(run, 3, files)).toContain('`positions` is a link, and jd does not write through links');
  });

  it('if there is no room for them', async () => {
    const host = openMemoryHost(files, { publishFault: new Error('full') });
    await expect(main(command, host)).resolves.toBe(70);
    expect(host.files).toEqual(files);
  });
});
