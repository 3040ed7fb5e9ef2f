import type { Meant, Reading } from '../../findings/meant.ts';
import { name } from '../quote.ts';
import { type ReferenceFacts, referenceTrouble } from '../reference-trouble.ts';
import { askMeant } from './likeness.ts';
import { join } from './words.ts';

/** What to do about a name that no position has; `otherwise` if nothing more is known about it. */
export function adviseReference(facts: ReferenceFacts, otherwise: string): string {
  const trouble = referenceTrouble(facts);
  switch (trouble?.kind) {
    case 'nobody':
      return `写成 ${name(trouble.line)}`;
    case 'nobody-here':
      return `没有的，就不写 ${name(trouble.key)}`;
    case 'everybody':
      return `不写 ${name(trouble.key)}，就适用于所有岗位`;
    case 'several':
      return `每个岗位单独写一行：${name(trouble.line)}`;
    case 'several-superiors':
      return '直接上级只写一个，其余的写到 `dottedLineTo` 里';
    case 'several-for-one':
      return '只写一个岗位';
    case undefined:
      return askMeant(facts.suggestions, facts.name) ?? otherwise;
    case 'reading':
      return adviseReading(facts.name, trouble.reading);
  }
}

/** What to do about a name that no position has, by what the name says. */
export function adviseReading(written: string, { kind, positions, rest = '' }: Reading): string {
  const shown = positions.map(showMeant);
  const one = joinShown(shown, '或');
  switch (kind) {
    case 'person':
      return positions.length === 1
        ? `${name(written)} 是任职者，担任的岗位是 ${one}：这里要写岗位`
        : `${name(written)} 是任职者，担任的岗位有 ${joinShown(shown, '和')}：这里要写其中一个`;
    case 'file':
      return `写成 ${one}：不带文件夹和后缀`;
    case 'department':
      return rest === ''
        ? `${name(written)} 是部门，要写其中的岗位，比如 ${one}`
        : `这个部门没有 ${name(rest)}：写其中别的岗位，比如 ${one}，或者为 ${name(written)} 新建一个文件`;
    case 'remark':
      return `是不是 ${one}？${name(rest)} 不是岗位名称的一部分`;
    default:
      return `是不是 ${one}？`;
  }
}

/** Joins names with a space after a backtick, and none after a bracket. */
function joinShown(shown: readonly string[], last: string): string {
  return join(shown, ` ${last} `).replaceAll('） ', '）');
}

/** Shows a position as `` `m0`（`经理`，`销售部`） ``. */
function showMeant({ name: written, title, department }: Meant): string {
  return title === undefined ? name(written) : `${name(written)}（${name(title)}，${name(department ?? '')}）`;
}

export const addOrList = '改正名称，为这个岗位新建一个文件，或者把它列到 `jd.config.yaml` 的 `external` 里';
