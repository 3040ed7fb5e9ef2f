import { name, names } from '../quote.ts';
import type { TypeTrouble } from '../type-trouble.ts';
import { adviseDate } from './dates.ts';

/** The schema's types in words. */
export const typeWords: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  integer: '整数',
  boolean: ' `true` 或 `false`',
  list: '列表',
  map: '一组键',
  null: ' `null`',
};

export function describe(actual: string, written: string): string {
  if (actual === 'null') return '是空的';
  if (actual === 'list' || actual === 'map') return `写成了${typeWords[actual]}`;
  return `写成了${actual === 'string' ? '文字' : actual === 'boolean' ? '是否值' : '数字'} ${name(written)}`;
}

export function adviseType(trouble: TypeTrouble): string {
  switch (trouble.kind) {
    case 'empty':
      return '填上内容，或者删掉这一行';
    case 'empty-key':
      return '填上内容：这一项必填';
    case 'unquoted':
      return `加上引号：${name(trouble.line)}`;
    case 'date':
      return adviseDate(trouble.date);
    case 'number-as-text':
      return `只写数字：${name(trouble.line)}`;
    case 'no-number':
      return '用阿拉伯数字写一个数，不带文字和单位';
    case 'no-whole-number':
      return '写整数，不带小数点';
    case 'boolean':
      return `写成 ${name(trouble.line)}`;
    case 'no-boolean':
      return '是写 `true`，否写 `false`';
    case 'colour':
      return `写成 ${name(trouble.line)}`;
    case 'no-level':
      return '写 `off`、`warning` 或 `error`';
    case 'several-superiors':
      return '直接上级只写一个，其余的写到 `dottedLineTo` 里';
    case 'list-for-one':
      return '冒号后面只写一个值；正文以括号开头的，加上引号';
    case 'keys-for-text':
      return '如果冒号或括号是正文的一部分，把整段文字用引号括起来';
    case 'bare-entry':
      return `带上键，写成一项：${name(trouble.line)}`;
    case 'bare-entries':
      return `每行带上键，各写成一项：${names(trouble.lines).join('、')}${trouble.lines.length > 3 ? ' ……' : ''}`;
    case 'under-key':
      return `写到一个键的下面：${name(trouble.line)}`;
    case 'dashes-for-keys':
      return '键前面不要写短横';
    case 'text-for-keys':
      return '从下一行开始写它的各个键，每行缩进两个空格';
    case 'no-list':
      return '从下一行开始，每项单独一行，以 `- ` 开头';
    case 'no-keys':
      return '每一行都写成键、冒号和值：`键: 值`';
  }
}
