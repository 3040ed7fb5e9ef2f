import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { MemoryFiles } from './support/memory-host.ts';
import { runJd } from './support/run.ts';

/**
 * What real use broke. A case is a workspace with what `jd validate` prints about it in both languages; what only a
 * built handbook shows has tests of its own. `npx vitest run test/field.test.ts -u` writes the texts: read the difference.
 */
const root = fileURLToPath(new URL('./field/', import.meta.url));
const languages = ['en', 'zh-CN'] as const;

const cases = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

function readCase(name: string): MemoryFiles {
  const folder = path.join(root, name);
  const files: MemoryFiles = {};
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const place = path.join(folder, file);
    if (!statSync(place).isFile() || file.startsWith('expected.')) continue;
    files[`/work/${file.split(path.sep).join('/')}`] = readFileSync(place);
  }
  return files;
}

describe('the cases from the field', () => {
  it('are all looked at', () => {
    expect(cases.length).toBeGreaterThan(0);
    for (const name of cases) expect(Object.keys(readCase(name)), name).not.toEqual([]);
  });

  it.each(cases)('%s', async (name) => {
    for (const language of languages) {
      const { exitCode, out, err } = await runJd(['validate', '--lang', language], readCase(name));
      expect(err).toBe('');
      const expected = path.join(root, name, `expected.${language}.txt`);
      await expect(`${out}exit code ${exitCode}\n`).toMatchFileSnapshot(expected);
    }
  });
});
