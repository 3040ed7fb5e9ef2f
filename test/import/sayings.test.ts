import { describe, expect, it } from 'vitest';
import { isClosing } from '../../src/import/recognise/words/closing.ts';
import { closings, simplifiedClosings } from '../../src/import/recognise/words/closings.ts';
import { isInstruction, isPrompt } from '../../src/import/recognise/words/instruction.ts';
import { instructions, prompts } from '../../src/import/recognise/words/instructions.ts';
import { listOf, phrasesOf } from '../support/others/expected.ts';
import { listSets, readSet } from '../support/others/list-documents.ts';

const kinds = { closings, simplifiedClosings, instructions, prompts };

/** What documents by others say that is done, and what a position is for. */
function* listSentences(): Generator<string> {
  for (const { expected } of listSets().flatMap(readSet))
    for (const { summary, duties } of expected.positions) {
      yield* listOf(summary).flatMap(phrasesOf);
      yield* listOf(duties).map((each) => String((each as { duty?: string }).duty ?? each));
    }
}

describe.each(Object.entries(kinds))('%s', (_, sayings) => {
  it.each(sayings)('has: $example', ({ example }) => {
    expect(sayings.filter(({ pattern }) => pattern.test(example)).map((each) => each.example)).toEqual([example]);
  });
});

it.each([
  'Check the oil level before each trip',
  'Check all equipment that is required',
  'Check each box for damage',
  'Check one of the valves daily',
])('is what somebody does: %s', (text) =>
  expect([isClosing, isInstruction, isPrompt].some((is) => is(text))).toBe(false),
);

it('what is done, and why, is no saying of forms', () => {
  const sentences = [...listSentences()];
  expect(sentences.length).toBeGreaterThan(6000);
  const said = sentences.filter((text) => [isClosing, isInstruction, isPrompt].some((is) => is(text)));
  expect(said).toEqual([]);
});
