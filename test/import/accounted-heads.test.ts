import { expect, test } from 'vitest';
import { account } from '../../src/import/account.ts';
import type { Paragraph, SourceDocument } from '../../src/import/document.ts';
import { openDictionary } from '../../src/import/labels/index.ts';
import { Draft } from '../../src/import/recognise/form/draft.ts';
import { Form } from '../../src/import/values/form.ts';

const paragraph = (text: string, place: Paragraph['place']): Paragraph => ({
  kind: 'paragraph',
  text,
  bold: false,
  place,
});

function documentOf(...blocks: readonly Paragraph[]): SourceDocument {
  return { file: 'form.docx', blocks, asides: [], notes: [] };
}

test.each(['Working rhythm', '作息节奏'])('a head stands in for %s in its own row, and for no other text', (text) => {
  const row = (number: number, cell: number) => ({ table: 1, row: number, cell });
  const draft = new Draft();
  draft.takeHeads(row(2, 1), text);
  const form = new Form(draft);
  const blocks = [row(2, 3), row(5, 3)].map((place) => paragraph(text, place));
  const { kept, labels, characters } = account(documentOf(...blocks), [form], [], openDictionary());
  expect(form.kept).toEqual([{ text, place: row(5, 3) }]);
  expect([kept, labels]).toEqual([characters / 2, characters / 2]);
});

test('outside of tables a head stands in for its own line', () => {
  const draft = new Draft();
  draft.takeHeads({ paragraph: 3 }, 'Working rhythm');
  const form = new Form(draft);
  const blocks = [3, 9].map((at) => paragraph('Working rhythm', { paragraph: at }));
  account(documentOf(...blocks), [form], [], openDictionary());
  expect(form.kept).toEqual([{ text: 'Working rhythm', place: { paragraph: 9 } }]);
});
