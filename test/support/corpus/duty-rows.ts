import { type Paragraph, paragraph, type Run } from './blocks.ts';
import type { Duty } from './content.ts';
import { writeShare } from './noise.ts';
import type { Pen } from './pen.ts';
import { writeItems } from './pen.ts';

export type Column = 'kpi' | 'share' | 'essential' | 'group';

/** One duty as the cells of a row; columns that a content lacks hold a gap. */
export interface DutyRow {
  readonly number: Paragraph;
  readonly duty: Paragraph;
  readonly kpi: Paragraph;
  readonly share: Paragraph;
  readonly essential: Paragraph;
  readonly group: string;
}

function note(pen: Pen, each: Duty, columns: readonly Column[]): void {
  pen.expected.duties.push({
    duty: each.duty,
    kpi: columns.includes('kpi') && each.kpi ? [each.kpi] : [],
    ...(columns.includes('share') && each.share !== undefined ? { share: each.share } : {}),
    ...(columns.includes('essential') && each.essential !== undefined
      ? { essential: each.essential }
      : pen.word('duties').startsWith('Essential')
        ? { essential: 'either' }
        : {}),
    ...(columns.includes('group') && each.group ? { group: each.group } : {}),
  });
}

function writeEssential(pen: Pen, essential: boolean): Run {
  const chinese = pen.content.language === 'zh';
  const way = pen.noise.share;
  const pairs = chinese ? ['是否', '√ ', '是否', '✓×', '★ '] : ['YN', 'X ', 'YN', '✓ ', 'YN'];
  const text = (pairs[way] ?? 'YN')[essential ? 0 : 1] ?? '';
  return { text: text.trim(), role: 'mark' };
}

/** The duties as rows of a table with the columns named; each is noted as expected. */
export function writeDutyRows(pen: Pen, columns: readonly Column[]): DutyRow[] {
  const byWord = pen.noise.item === 'word';
  return pen.content.duties.map((each, at) => {
    note(pen, each, columns);
    const runs = (text: string | undefined): Run[] => [text ? { text, role: 'value' } : pen.gap()];
    const share = each.share;
    return {
      number: byWord ? paragraph([], { list: 'decimal' }) : paragraph([{ text: `${at + 1}`, role: 'mark' }]),
      duty: paragraph(runs(each.duty)),
      kpi: paragraph(runs(each.kpi)),
      share: paragraph([
        share === undefined
          ? pen.gap()
          : { text: writeShare(share, pen.content.language, pen.noise.share), role: 'value', means: [`${share}`] },
      ]),
      essential: paragraph([each.essential === undefined ? pen.gap() : writeEssential(pen, each.essential)]),
      group: each.group ?? '',
    };
  });
}

/** The duties as a list; with shares, each ends in its share in brackets. */
export function writeDutyLines(pen: Pen, shares = false): Paragraph[] {
  const chinese = pen.content.language === 'zh';
  const texts = pen.content.duties.map((each): Run[] => {
    note(pen, each, shares ? ['share'] : []);
    if (!shares || each.share === undefined) return [{ text: each.duty, role: 'value' }];
    const way = pen.noise.share;
    const text = chinese
      ? [`（${each.share}%）`, `（占比${each.share}%）`, `(${each.share}%)`][way % 3]
      : ` (${each.share}%)`;
    return [
      { text: each.duty, role: 'value' },
      { text: text ?? '', role: 'mark' },
    ];
  });
  return writeItems(texts, pen.noise.item, pen.content.language);
}
