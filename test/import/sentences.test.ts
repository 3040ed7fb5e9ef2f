import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/**
 * What each function that looks at one text answers, as a table of texts that differ in what matters to it: a file a
 * module, `==` before the name of a function, and `text ⇒ answer`. `npx vitest run test/import/sentences.test.ts -u`
 * writes the answers anew; a text that is added needs none.
 */
const folder = new URL('./sentences/', import.meta.url);
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.txt'))
  .sort();

type Answer = (text: string) => unknown;

it.each(names)('%s', async (name) => {
  const source = new URL(`../../src/import/${name.replace(/txt$/, 'ts')}`, import.meta.url);
  const module = (await import(fileURLToPath(source))) as Readonly<Record<string, Answer>>;
  let answer: Answer = () => undefined;
  const lines = readFileSync(new URL(name, folder), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      if (line === '') return line;
      if (line.startsWith('== ')) {
        answer = module[line.slice(3)] as Answer;
        return line;
      }
      const [text = ''] = line.split(/ ⇒(?: |$)/);
      return `${text} ⇒ ${JSON.stringify(answer(text)) ?? 'nothing'}`;
    });
  expect(lines.length).toBeGreaterThan(1);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(fileURLToPath(new URL(name, folder)));
});
