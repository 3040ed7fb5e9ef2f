import type { Table } from '../../document.ts';
import type { Label } from '../../labels/index.ts';
import { placeOf } from '../cell/cells.ts';
import type { FormReader } from '../form/reader.ts';
import { isPlaceholder } from '../words/placeholder.ts';
import { wordsIn } from '../words/words-in.ts';
import { isCountersigner, readCountersigner } from './countersigners.ts';
import { pathOfStep, withColumnsAsRows } from './signers.ts';

const heads: readonly (readonly [key: string, pattern: RegExp])[] = [
  ['by', /^(?:(?:print(?:ed)? |full )?name(?: in (?:print|capitals|block letters))?|姓名)$/iu],
  ['date', /^(?:date(?: signed)?|日期|签署日期)$/iu],
  ['sign', /^(?:signature|signed|initials|签名|签字|簽名|簽章|签章)$/iu],
  ['x', /^(?:(?:job )?title|position|function|designation|职务|岗位|部门|部门\s*[/／]\s*职务|职务\s*[/／]\s*部门)$/iu],
];
const role = /^(?:|role|signatory|capacity|party|approvals?|sign-?offs?|角色|签署人|签批)$/iu;

/** The same with a column each: `| Created | Checked` above `Name | B. Weir | A. Rao` and `Date | …`. */
export function readSignerColumns(reader: FormReader, table: Table): boolean {
  const [head = []] = table.rows;
  const [first, ...others] = head;
  const rows = table.rows.slice(1).map(([cell]) => heads.find(([, pattern]) => pattern.test(wordsIn(cell)))?.[0]);
  // A name and a day are of whoever signs, also where the form has no place for them.
  const areSigners = rows.includes('by') && rows.includes('date');
  const areSteps = others.some((cell) => pathOfStep(wordsIn(cell)) !== undefined);
  if (others.length < 2 || wordsIn(first) !== '' || !(areSigners || areSteps)) return false;
  const turned = withColumnsAsRows(table);
  return turned !== undefined && readSignerTable(reader, turned, areSigners);
}

/** `| Name | Date` above `Approved by the board | B. Weir | June 18, 2026`: who signs, a row each. */
export function readSignerTable(reader: FormReader, { rows }: Table, isSure = false): boolean {
  const [head = [], ...signers] = rows;
  const [first, ...columns] = head;
  if (reader.draft === undefined || first === undefined || signers.length === 0 || !role.test(wordsIn(first)))
    return false;
  const found = columns.map((cell) => heads.find(([, pattern]) => pattern.test(wordsIn(cell)))?.[0]);
  // Where no column has names, those who signed are named by what they signed with.
  const keys = found.map((key) => (key === 'sign' ? (found.includes('by') ? 'x' : 'by') : key));
  if (!keys.includes('by') || keys.includes(undefined)) return false;
  if (signers.some((row) => row.length !== head.length || wordsIn(row[0]) === '')) return false;
  const labels = signers.map(([cell]) => labelOf(reader, wordsIn(cell)));
  if (!isSure && !labels.some((label) => label !== undefined)) return false;
  reader.draft.takeCells(...head);
  for (const [at, [name, ...cells]] of signers.entries()) {
    const label = labels[at];
    if (isCountersigner(signers, name) && readCountersigner(reader, name, cells, keys)) continue;
    reader.draft.takeCells(...(label === undefined || name === undefined ? [] : [name]));
    const filled = cells.map((cell, nth) => ({ cell, key: keys[nth] ?? 'x', text: wordsIn(cell) }));
    const given = filled.filter(({ text }) => text !== '' && !isPlaceholder(text));
    if (label === undefined && name !== undefined && given.length === 0)
      reader.keep({ text: wordsIn(name), place: placeOf(name) });
    for (const { cell, key, text } of given) {
      const piece = { text, place: placeOf(cell) };
      if (label === undefined || key === 'x') reader.keep(piece, wordsIn(name));
      else reader.give({ ...label, path: label.path.replace(/by$/, key) }, piece);
    }
  }
  reader.target = undefined;
  return true;
}

/** Who wrote, checked or approved the form, whatever stands behind: `Approved by appointing authority`. */
function labelOf({ dictionary }: FormReader, text: string): Label | undefined {
  const step = pathOfStep(text);
  if (step !== undefined) return { path: step, written: text };
  const [, verb] = /^(.{4,20}? by)\s+\S/i.exec(text) ?? [];
  const label = dictionary.find(text) ?? (verb === undefined ? dictionary.guess(text) : dictionary.find(verb));
  return label !== undefined && /^approval\.\w+\.by$/.test(label.path) ? { ...label, written: text } : undefined;
}
