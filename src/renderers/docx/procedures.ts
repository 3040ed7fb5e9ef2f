import type { ProcedureEntry, ProcedurePage } from '../../handbook/procedure.ts';
import type { Inline } from '../../text/sentence/inline.ts';
import type { Draft } from './draft.ts';
import { writeParagraph } from './paragraph.ts';
import { writeRun } from './runs.ts';
import { type Owner, writeValue, writeWords } from './words.ts';

/** Rules, stages or cases; the values are marked as those of a form are. */
export function writeProcedure(draft: Draft, page: ProcedurePage): string {
  const { id, anchor, title, purpose, appliesTo, who, items, cases } = page;
  const owner: Owner = { kind: 'procedure', id };
  const { bookmarks } = draft;
  bookmarks.describe(id, page.kind);
  const write = (inlines: readonly Inline[] = []): string =>
    inlines.length === 0 ? '' : writeParagraph('BodyText', writeWords(draft, inlines, owner));
  const content = [
    writeParagraph('Heading2', bookmarks.place(anchor, writeValue(draft, owner, ['title'], title))),
    write(purpose),
    write(appliesTo),
    write(who),
    writeEntries(draft, owner, items, ['items']),
    ...cases.map((each, at) =>
      [
        writeParagraph(
          'Heading3',
          bookmarks.place(each.anchor, writeRun(`${each.numeral} `) + writeWords(draft, each.when, owner)),
        ),
        write(each.approach),
        write(each.who),
        writeEntries(draft, owner, each.steps, ['cases', at, 'steps']),
      ].join(''),
    ),
  ].join('');
  return bookmarks.note(owner, content);
}

/** A numbered list; what belongs to an item besides its first line is indented below it. */
function writeEntries(
  draft: Draft,
  owner: Owner,
  entries: readonly ProcedureEntry[],
  path: readonly (string | number)[],
): string {
  if (entries.length === 0) return '';
  const numbers = draft.lists.addNumbers(1);
  return entries
    .map(({ title, text, who }, at) => {
      const lines = [
        ...(title === undefined ? [] : [writeTitle(draft, owner, [...path, at, 'title'], title)]),
        ...(text === undefined ? [] : [writeWords(draft, text, owner)]),
        ...(who.length === 0 ? [] : [writeWords(draft, who, owner)]),
      ];
      return lines
        .map((line, nth) =>
          writeParagraph('ListParagraph', line, {
            keepNext: nth < lines.length - 1,
            ...(nth === 0 ? { list: [numbers, 0] } : { indent: draft.lists.step }),
          }),
        )
        .join('');
    })
    .join('');
}

function writeTitle(draft: Draft, owner: Owner, source: readonly (string | number)[], title: string): string {
  return writeWords(draft, [{ kind: 'text', text: title, source }], owner, { bold: true });
}
