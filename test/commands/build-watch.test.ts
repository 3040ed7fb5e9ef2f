import { describe, expect, it } from 'vitest';
import type { MemoryFiles } from '../support/memory-host.ts';
import { runJd, service } from '../support/run.ts';
import { writePosition } from '../support/workspace.ts';

const clerk = '/work/positions/clerk.yaml';
const sound = writePosition('title: Clerk\ndepartment: Service\nreportsTo: head');
const page = '/work/dist/handbook.html';

const watch = (changes: readonly ((files: MemoryFiles) => void)[], words: readonly string[] = []) =>
  runJd(['build', '--watch', '--format', 'html', '--lang', 'en', ...words], service, { changes });

describe('jd build --watch', () => {
  it('builds once, and again after each change', async () => {
    const { out, files, exitCode } = await watch([(files) => Object.assign(files, { [clerk]: sound })]);
    expect(out).toBe('dist/handbook.html\ndist/handbook.html\n');
    expect(files[page]).toContain('Clerk');
    expect(exitCode).toBe(0);
  });

  it('keeps the last good handbook while a file is broken', async () => {
    let kept: MemoryFiles[string] | undefined;
    const { out, err, files, exitCode } = await watch([
      (files) => {
        kept = files[page];
        files[clerk] = 'title: [\n';
      },
    ]);
    expect(out).toBe('dist/handbook.html\n');
    expect(err).toContain('nothing was written: fix the errors first');
    expect(files[page]).toBe(kept);
    expect(exitCode).toBe(1);
  });

  it('goes on after a position that it was to build is gone', async () => {
    const words = ['--position', 'agent'];
    const agent = service['/work/positions/agent.yaml'];
    const { out, err } = await watch(
      [
        (files) => delete files['/work/positions/agent.yaml'],
        (files) => Object.assign(files, { '/work/positions/agent.yaml': agent }),
      ],
      words,
    );
    expect(out.match(/handbook/g)).toHaveLength(2);
    expect(err).toContain('jd: ');
  });

  it('is not set off by what it writes, wherever that is', async () => {
    for (const folder of ['.', 'dist', 'made/here']) {
      const own = folder === '.' ? '/work/handbook.html' : `/work/${folder}/handbook.html`;
      const { out } = await watch([(files) => Object.assign(files, { [own]: `${files[own]} ` })], ['--out', folder]);
      expect(out.match(/handbook/g)).toHaveLength(1);
    }
  });
});
