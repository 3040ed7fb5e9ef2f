import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parseByYaml, parseSource } from '../../src/source/index.ts';

it.each(['examples', 'test'])('a file is read as yaml alone reads it, so that findings are the same: %s', (folder) => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.ya?ml$/i.test(file));
  expect(files.length).toBeGreaterThan(40);
  for (const file of files) {
    const bytes = readFileSync(path.join(folder, file));
    const read = parseSource(file, bytes);
    const judged = parseByYaml(file, bytes);
    expect(read).toStrictEqual(judged);
    expect(JSON.stringify(read)).toBe(JSON.stringify(judged));
  }
});
