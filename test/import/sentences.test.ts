import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { Dictionary } from '../../src/import/labels/index.ts';

/**
 * What each function that looks at one text answers, as a table of texts that differ in what matters to it: a file a
 * module, `==` before the name of a function, and `text ⇒ answer`. `(labels)` behind its name gives it
 * jd's labels before the text. `npx vitest run test/import/sentences.test.ts -u` writes the answers anew; a text that is added needs none.
 */
const folder = new URL('./sentences/', import.meta.url);
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.txt'))
  .sort();

type Answer = (text: string) => unknown;
type Module = Readonly<Record<string, Answer | ((dictionary: Dictionary, text: string) => unknown)>>;

// One that remembers no answer to other tests.
const dictionary = new Dictionary();

function answerOf(module: Module, name: string): Answer {
  if (name === 'Dictionary.find') return (text) => dictionary.find(text);
  if (name === 'Dictionary.guess') return (text) => dictionary.guess(text);
  const found = module[name.replace('(labels)', '')];
  if (found === undefined) throw new Error(`there is no function ${name}`);
  return name.endsWith('(labels)') ? (text) => found(dictionary as never, text) : (found as Answer);
}

it.each(names)('%s', async (name) => {
  const source = new URL(`../../src/import/${name.replace(/txt$/, 'ts')}`, import.meta.url);
  const module = (await import(fileURLToPath(source))) as Module;
  let answer: Answer = () => undefined;
  const lines = readFileSync(new URL(name, folder), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      if (line === '') return line;
      if (line.startsWith('== ')) {
        answer = answerOf(module, line.slice(3));
        return line;
      }
      const [text = ''] = line.split(/ ⇒(?: |$)/);
      return `${text} ⇒ ${JSON.stringify(answer(text)) ?? 'nothing'}`;
    });
  expect(lines.length).toBeGreaterThan(1);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(fileURLToPath(new URL(name, folder)));
});
