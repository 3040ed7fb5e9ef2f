import type { ContactSide, Field, FormPart, PartContent, PositionPage, TableContent } from '../../handbook/form.ts';
import { isEmpty } from '../../handbook/form-choice.ts';
import type { Inline } from '../../text/sentence/inline.ts';
import { pairFields } from '../layout.ts';
import { halves, headCell, labelCell, valueCell, writeLine } from './cells.ts';
import { planColumns } from './columns.ts';
import type { Draft } from './draft.ts';
import { hasRows, writeDuties } from './duties.ts';
import { writeParagraph } from './paragraph.ts';
import { writeRun } from './runs.ts';
import { type TableCell, type TableRow, writeTable } from './table.ts';
import { type Owner, writeValue, writeWords } from './words.ts';

/** The parts of a form as on paper. Those with a row of column heads are tables of their own, so that it is repeated. */
export function writeForm(draft: Draft, page: PositionPage): string {
  const owner: Owner = { kind: 'position', id: page.id };
  const tables: { rows: TableRow[]; open: boolean }[] = [];
  for (const [at, part] of page.parts.entries()) {
    const hasHeads = part.content.kind === 'table' || (part.content.kind === 'duties' && hasRows(part.content.duties));
    const last = tables.at(-1);
    const rows = [
      writeBand(draft, part, hasHeads),
      ...(at === 0 ? [writeNames(draft, owner, page)] : []),
      ...(part.own !== undefined && isEmpty(part.content) ? [] : writePart(draft, owner, part)),
      ...writeFields(draft, owner, part.own ?? []),
    ];
    if (last?.open && !hasHeads) last.rows.push(...rows);
    else tables.push({ rows, open: !hasHeads });
  }
  return tables.map(({ rows }) => writeTable(rows, 'FormTable')).join(writeParagraph('FormGap', ''));
}

/** The row that names a part. */
function writeBand(draft: Draft, { numeral, title, anchor }: FormPart, header: boolean): TableRow {
  const gap = draft.book.language === 'zh-CN' ? '、' : '. ';
  const text = draft.bookmarks.place(anchor, writeRun(`${numeral}${gap}${title}`));
  const content = writeParagraph('FormPart', text, { keepNext: true, list: [draft.lists.form, 0] });
  return { cells: [{ width: draft.page.text, content, fill: draft.palette.pale }], header };
}

/** The title and the code, with which the paper form begins. */
function writeNames(draft: Draft, owner: Owner, { title, code }: PositionPage): TableRow {
  const { fields } = draft.book.labels;
  const [label, value, other, rest] = halves(draft);
  const shown = code === undefined ? '' : writeLine('FormText', writeValue(draft, owner, ['code'], code));
  return {
    cells: [
      labelCell(draft, label, fields.title),
      valueCell(value, writeLine('FormText', writeValue(draft, owner, ['title'], title))),
      labelCell(draft, other, fields.code),
      valueCell(rest, shown),
    ],
  };
}

function writePart(draft: Draft, owner: Owner, { content }: FormPart): TableRow[] {
  switch (content.kind) {
    case 'fields':
      return writeFields(draft, owner, content.fields);
    case 'summary':
      return [writeSummary(draft, owner, content.groups)];
    case 'contacts':
      return writeContacts(draft, owner, content.sides);
    case 'table':
      return writeColumns(draft, owner, content);
    case 'duties':
      return writeDuties(draft, owner, content.duties);
  }
}

function writeFields(draft: Draft, owner: Owner, fields: readonly Field[]): TableRow[] {
  const [label, value, other, rest] = halves(draft);
  const rows: TableCell[][] = [];
  let left: TableCell[] | undefined;
  for (const field of pairFields(fields)) {
    const shown = writeLines(draft, owner, field.lines);
    if (field.wide) rows.push([labelCell(draft, label, field.label), valueCell(draft.page.text - label, shown)]);
    else if (left === undefined) {
      left = [labelCell(draft, label, field.label), valueCell(value, shown)];
      rows.push(left);
    } else {
      left.push(labelCell(draft, other, field.label), valueCell(rest, shown));
      left = undefined;
    }
  }
  return rows.map((cells) => ({ cells }));
}

function writeSummary(
  draft: Draft,
  owner: Owner,
  groups: Extract<PartContent, { kind: 'summary' }>['groups'],
): TableRow {
  const { form } = draft.lists;
  let entry = 0;
  const content = groups.map(({ name, isRest, items }) => {
    const runs =
      name === undefined || isRest ? writeRun(name ?? '') : writeValue(draft, owner, ['summary', entry, 'group'], name);
    const head = name === undefined ? '' : writeParagraph('FormGroup', runs, { list: [form, 0] });
    entry += name === undefined || isRest ? items.length : 1;
    const lines = items.map((item) => writeParagraph('FormText', writeWords(draft, item, owner), { list: [form, 1] }));
    return head + lines.join('');
  });
  return { cells: [valueCell(draft.page.text, content.join(''))] };
}

function writeContacts(draft: Draft, owner: Owner, sides: readonly ContactSide[]): TableRow[] {
  const [label] = halves(draft);
  const share = sides.some((side) => side.share !== undefined) ? Math.round(label / 2) : 0;
  return sides.map((side) => {
    const percent =
      side.share === undefined
        ? ''
        : writeLine('FormText', writeValue(draft, owner, ['contacts', side.side, 'share'], `${side.share}%`), 'center');
    return {
      cells: [
        labelCell(draft, label, side.label),
        ...(share === 0 ? [] : [valueCell(share, percent)]),
        valueCell(draft.page.text - label - share, writeLines(draft, owner, side.lines)),
      ],
    };
  });
}

function writeColumns(draft: Draft, owner: Owner, table: TableContent): TableRow[] {
  const widths = planColumns(draft.page.text, table);
  const head = table.columns.map((name, at) => headCell(draft, widths[at] ?? 0, name));
  const rows = table.rows.map((cells) => ({
    cells: cells.map((lines, at) => valueCell(widths[at] ?? 0, writeLines(draft, owner, lines))),
  }));
  return [{ cells: head, header: true }, ...rows];
}

function writeLines(draft: Draft, owner: Owner, lines: readonly (readonly Inline[])[]): string {
  return lines.map((line) => writeLine('FormText', writeWords(draft, line, owner))).join('');
}
