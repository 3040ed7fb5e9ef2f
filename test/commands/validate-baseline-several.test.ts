import { describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { type MemoryFiles, openMemoryHost } from '../support/memory-host.ts';
import { faulty, runJd } from '../support/run.ts';

const write = ['--write-baseline', 'known.json'];
const file = '/work/known.json';

describe('jd validate --write-baseline of several workspaces', () => {
  const names = Array.from({ length: 8 }, (_, at) => `部门 ${at}`);
  const several: MemoryFiles = Object.fromEntries(
    names.flatMap((name) =>
      Object.entries(faulty).map(([path, text]) => [path.replace('/work/', `/work/hr/${name}/`), text]),
    ),
  );

  it('writes one file once and says so once, and reads it once to compare', async () => {
    const host = openMemoryHost(several);
    let [reads, writes] = [0, 0];
    const counting = {
      ...host,
      read: (...args: Parameters<typeof host.read>) => {
        if (args[0] === file) reads++;
        return host.read(...args);
      },
      publish: (...args: Parameters<typeof host.publish>) => {
        writes++;
        return host.publish(...args);
      },
    };
    expect(await main(['validate', 'hr', '--write-baseline', 'known.json', '--lang', 'en'], counting)).toBe(0);
    expect([writes, host.err()]).toEqual([1, 'wrote 16 known findings to `known.json`\n']);
    reads = 0;
    expect(await main(['validate', 'hr', '--baseline', 'known.json', '--lang', 'en'], counting)).toBe(0);
    expect(reads).toBe(1);
  });

  it('keeps what is known of those that are not named, and drops what is gone of those that are', async () => {
    const all = await runJd(['validate', 'hr', '--write-baseline', 'known.json'], several);
    const { [`/work/hr/${names[0]}/positions/porter.yaml`]: _, ...fewer } = all.files;
    const some = await runJd(['validate', ...names.slice(0, 2).map((name) => `hr/${name}`), ...write], fewer);
    expect(some.err).toBe('wrote 3 known findings to `known.json`\n');
    expect(JSON.parse(String(some.files[file])).findings).toHaveLength(15);
    expect(await runJd(['validate', 'hr', '--baseline', 'known.json'], some.files)).toMatchObject({
      exitCode: 0,
      err: '',
    });
  });
});
