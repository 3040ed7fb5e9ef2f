import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../support/build-pdf.ts';
import { jd } from '../support/run-bin.ts';
import { writePosition } from '../support/workspace.ts';

const workspace = makeFolder();
const write = (nth: number, superior: string) => {
  const text = writePosition(`title: Agent ${nth}\ndepartment: Service\nreportsTo: ${superior}`);
  writeFileSync(path.join(workspace, 'positions', `a${nth}.yaml`), text);
};
mkdirSync(path.join(workspace, 'positions'));
for (let nth = 0; nth < 200; nth++) write(nth, nth === 0 ? 'null' : 'a0');

const cache = makeFolder();
const results = path.join(cache, 'jd', 'results');
const check = (folder: string, ...more: readonly string[]) => {
  const { stdout, stderr, status } = jd(['validate', '-f', 'json', ...more], {
    cwd: workspace,
    env: { XDG_CACHE_HOME: folder },
  });
  return { stdout, stderr, status };
};
const sound = { stdout: expect.stringContaining('"errors": 0'), stderr: '', status: 0 };

describe('the results of jd validate', () => {
  it('are kept in the cache folder, unless that is not wanted', () => {
    const cold = check(cache, '--no-cache');
    expect(cold).toEqual(sound);
    expect(readdirSync(cache)).toEqual([]);
    expect(check(cache)).toEqual(cold);
    const [name = '', ...others] = readdirSync(results);
    expect(others).toEqual([]);
    const entry = readFileSync(path.join(results, name));
    expect(check(cache)).toEqual(cold);
    writeFileSync(path.join(results, name), entry.subarray(1));
    expect(check(cache)).toEqual(cold);
    expect(readFileSync(path.join(results, name))).toEqual(entry);
  });

  it('are found by what the files hold', () => {
    write(1, 'nobody');
    expect(check(cache)).toEqual({ stdout: expect.stringContaining('nobody'), stderr: '', status: 1 });
    expect(readdirSync(results)).toHaveLength(2);
    write(1, 'a0');
    expect(check(cache)).toEqual(sound);
    expect(readdirSync(results)).toHaveLength(2);
  });

  it('are nothing to say where the disk takes none', () => {
    for (const place of ['/proc/jd', path.join(workspace, 'positions', 'a1.yaml')]) {
      expect(check(place)).toEqual(sound);
    }
  });
});
