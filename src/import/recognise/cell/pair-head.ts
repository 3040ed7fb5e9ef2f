import type { Cell } from '../../document.ts';
import type { FormReader } from '../form/reader.ts';
import { joinLines, textOf } from '../words/lines.ts';

const names = /^(?:项目|要素|维度|类别|内容|条件|因素|item|criteri(?:a|on)|category|attribute|factor|aspect|area)$/iu;
const values =
  /^(?:具体)?(?:要求|标准|内容|描述|说明|条件)$|^(?:requirements?|details?|descriptions?|standards?|specifications?)$/iu;

/** `项目 | 要求` above rows of label and value, below the label of their part, only says that they are that. */
export function isPairHead(reader: FormReader, row: readonly Cell[], next: readonly Cell[] | undefined): boolean {
  const [name, value] = row;
  if (!/^(?:qualifications|conditions|career|basic)$/.test(reader.within ?? '') || next?.length !== 2) return false;
  if (row.length !== 2 || name === undefined || value === undefined || reader.target?.filled) return false;
  const heads = [name, value].map((cell) => joinLines(textOf(cell.blocks).split('\n')));
  if (!names.test(heads[0] ?? '') || !values.test(heads[1] ?? '')) return false;
  const draft = reader.currentDraft();
  draft.takeCells(...row);
  draft.labels += heads.length;
  return true;
}
