import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../support/build-pdf.ts';
import type { MemoryFiles } from '../support/memory-host.ts';
import { expectRefusal, runJd, service } from '../support/run.ts';
import { runOnDisk } from '../support/run-on-disk.ts';
import { writePosition } from '../support/workspace.ts';

const [manifest, cutOff] = ['/work/dist/.jd-manifest.json', '/work/dist/.jd-0123456789ab.tmp'];
const markdown = '/work/dist/handbook.md';
const build = ['build', '--format', 'md'];
const { files: built } = await runJd(build, service);

/** The files without one. */
function leaveOut(files: MemoryFiles, name: string): MemoryFiles {
  return Object.fromEntries(Object.entries(files).filter(([file]) => file !== name));
}

function putLink(target: string, dist: string): void {
  mkdirSync(dist);
  symlinkSync(target, path.join(dist, 'handbook.md'));
}

describe('what jd build takes for its own', () => {
  it('is what its list names, and no other file’s', async () => {
    const changed = leaveOut(built, '/work/positions/agent.yaml');
    const list = built[manifest] ?? '';
    const moved = { ...leaveOut(changed, manifest), '/work/dist/mine.json': list };
    expect(expectRefusal(await runJd(build, moved), 2, moved)).toContain(
      "`dist/handbook.md` already exists, and jd didn't",
    );
    expect((await runJd(build, { ...leaveOut(changed, manifest), [cutOff]: list })).exitCode).toBe(0);
  });

  it('is unknown where the list can’t be read, and nothing is written then', async () => {
    const unreadable: MemoryFiles = { ...built, [manifest]: { fault: 'unreadable', reason: 'EACCES' } };
    expect(expectRefusal(await runJd(build, unreadable), 3, unreadable)).toContain('.jd-manifest.json');
    const large: MemoryFiles = { ...built, [manifest]: { fault: 'too-large', bytes: 1e9 } };
    expect(expectRefusal(await runJd(build, large), 2, large)).toContain('`dist/.jd-manifest.json` was changed');
  });

  it('is not a file with a return that no line end has', async () => {
    const text = String(built[markdown]).replaceAll('\n', '\r\n');
    const ours = { ...leaveOut(built, '/work/positions/agent.yaml'), [markdown]: text };
    expect((await runJd(build, ours)).exitCode).toBe(0);
    const theirs = { ...ours, [markdown]: text.replace('# ', '# \r') };
    expect(expectRefusal(await runJd(build, theirs), 2, theirs)).toContain('was changed since jd wrote it');
  });

  it('is the old form or the new one where a build was cut off, and goes with its position', async () => {
    const words = [...build, '--split'];
    const first = (await runJd(words, service)).files;
    const clerk = String(service['/work/positions/agent.yaml']).replace('Agent', 'Clerk');
    const second = (await runJd(words, { ...first, '/work/positions/agent.yaml': clerk })).files;
    const form = '/work/dist/positions/agent.md';
    expect(first[form]).not.toBe(second[form]);
    for (const kept of [first, second]) {
      const lists = { [manifest]: first[manifest] ?? '', [cutOff]: second[manifest] ?? '' };
      const { err, files } = await runJd(build, { ...leaveOut(kept, '/work/positions/agent.yaml'), ...lists });
      expect(err).toContain('removed, because their positions no longer exist: `positions/agent.md`');
      expect(form in files).toBe(false);
    }
  });
});

describe('what is in the way of jd build', () => {
  it('is named with what is there for the same reason', async () => {
    const before = { ...built, [markdown]: 'mine', '/work/dist/handbook.html': 'mine' };
    const words = ['build', '--format', 'md,html'];
    expect(expectRefusal(await runJd(words, before), 2, before)).toMatch(
      /^`dist\/handbook\.md` was changed since jd wrote it; /,
    );
  });

  it.each<[string, (dist: string) => void, number, string]>([
    [
      'a folder',
      (dist) => mkdirSync(`${dist}/handbook.md`, { recursive: true }),
      3,
      'a folder is where the file should',
    ],
    ['a file', (dist) => writeFileSync(dist, ''), 3, 'a file is where a folder should be'],
    ['a link to a device', (dist) => putLink('/dev/null', dist), 3, 'a device or a pipe is where the file should be'],
    ['a link to an empty file', (dist) => putLink('../empty.md', dist), 2, '`dist/handbook.md` is a link'],
  ])('may be %s', async (_, put, exitCode, reason) => {
    const folder = makeFolder();
    mkdirSync(path.join(folder, 'positions'));
    writeFileSync(path.join(folder, 'empty.md'), '');
    writeFileSync(path.join(folder, 'positions/a.yaml'), writePosition('title: A\ndepartment: B\nreportsTo: null'));
    put(path.join(folder, 'dist'));
    const ended = await runOnDisk(folder, build);
    expect([ended.exitCode, ended.told]).toEqual([exitCode, expect.stringContaining(reason)]);
    expect(readFileSync(path.join(folder, 'empty.md'), 'utf8')).toBe('');
  });

  it('is found before anything is printed: version control’s folder', async () => {
    const words = ['build', '--format', 'pdf', '--out', '.git/book'];
    expect(expectRefusal(await runJd(words, service), 2, service)).toContain('version control keeps its own files');
  });

  it('is a folder of sources, also for the forms of a split build, and the current one', async () => {
    const split = ['build', '--split', '--out', '.'];
    expect(expectRefusal(await runJd(split, service), 2, service)).toContain(
      'the output folder `positions` is inside `positions`',
    );
    const here = await runJd(['build', '/work', '--out', '.'], service, { cwd: '/work/positions' });
    expect(expectRefusal(here, 2, service)).toContain('the output folder `.` is inside `positions`');
  });
});

describe('what jd build removes', () => {
  it('is said by kind: a posting, a picture', async () => {
    const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
    const words = ['build', '--split', '--format', 'md,jobposting'];
    const posted = 'department: Service\nreportsTo: null\nlocation: Leeds\neffective: 2026-01-01';
    const whole = {
      '/work/jd.config.yaml': 'handbook: { organisation: Example, region: GB, language: en }\n',
      '/work/positions/head.yaml': writePosition(`title: Head\n${posted}`),
      '/work/positions/agent.yaml': writePosition(`title: Agent\n${posted}`),
      '/work/chapters/a.md': '![plan](plan.png)\n',
      '/work/chapters/plan.png': new Uint8Array(Buffer.from(dot, 'base64')),
    };
    const first = (await runJd(words, whole)).files;
    const less = { ...leaveOut(first, '/work/positions/agent.yaml'), '/work/chapters/a.md': 'No plan.\n' };
    const { err } = await runJd(words, less);
    expect(err.split('\n').filter((line) => line.includes('removed'))).toEqual([
      'removed, because their positions no longer exist: `positions/agent.md`',
      'removed, because they are no longer kept up to date: `jobpostings/agent.json`',
      'removed, because no chapter shows them any more: `images/1-plan.png`',
    ]);
  });

  it('is nothing that may be of a file that can’t be read', async () => {
    const before = {
      ...service,
      '/work/positions/porter.yaml': writePosition('title: Porter\ndepartment: Post\nreportsTo: null'),
    };
    const whole = await runJd([...build, '--split'], before);
    const post = await runJd([...build, '--department', 'Post'], whole.files);
    const both = await runJd([...build, '--position', 'agent', 'porter'], post.files);
    const spoilt = { ...leaveOut(both.files, '/work/positions/agent.yaml'), '/work/positions/porter.yaml': 'title: [' };
    const { err } = await runJd([...build, '--allow-errors'], spoilt);
    expect(err.split('\n').filter((line) => line.includes('removed'))).toEqual([
      expect.stringContaining('no longer exist: `positions/agent.md`'),
    ]);
  });
});
