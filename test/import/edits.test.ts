import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { editText, showDifference } from '../support/outcomes/edit-text.ts';
import { tellOutcome, writeWord } from '../support/outcomes/tell-outcome.ts';

/**
 * How the outcome of a document changes with a line of it: a file a document of `outcomes/documents`, and for each edit
 * the lines that it takes out and puts in (`-7 …`, `+7 …`), and below them the lines of files and report that are others
 * then. `npx vitest run test/import/edits.test.ts -u` writes the latter anew; an edit that is added needs none.
 */
const folder = new URL('./edits/', import.meta.url);
const documents = new URL('./outcomes/documents/', import.meta.url);
const names = readdirSync(folder).map((name) => name.replace(/\.edits$/, ''));

function tell(name: string, text: string): string {
  return name.endsWith('.word')
    ? tellOutcome(name.replace(/word$/, 'docx'), writeWord(text))
    : tellOutcome(name, new TextEncoder().encode(text));
}

it.each(names)('%s', async (name) => {
  const text = readFileSync(new URL(name, documents), 'utf8');
  const file = new URL(`${name}.edits`, folder);
  const outcome = tell(name, text);
  const edits = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n\n')
    .map((edit) => edit.split('\n').filter((line) => /^[-+]\d/.test(line)));
  const shown = edits.map((edit) => {
    expect(edit).not.toEqual([]);
    return [...edit, ...showDifference(outcome, tell(name, editText(text, edit))), ''].join('\n');
  });
  await expect(shown.join('\n')).toMatchFileSnapshot(fileURLToPath(file));
});
