import { type Block, type Cell, type Paragraph, paragraph, type Sheet, type Table, table } from '../corpus/blocks.ts';

/** The Word document that `showDocument` shows as this text: headings, bold text, tables with merged cells, header and footer. */
export function readSheet(text: string): Sheet {
  const body: Block[] = [];
  const [header, footer]: [Paragraph[], Paragraph[]] = [[], []];
  let rows: string[][] = [];
  const endTable = (): void => {
    if (rows.length > 0) body.push(readTable(rows));
    rows = [];
  };
  for (const line of text.split('\n').slice(0, -1)) {
    if (line.startsWith('| ')) rows.push(line.slice(2, -2).split(' | '));
    else {
      endTable();
      const [, aside, rest = ''] = /^\((header|footer)\) (.*)$/.exec(line) ?? [];
      if (aside !== undefined) (aside === 'header' ? header : footer).push(readParagraph(rest));
      else if (line !== '---') body.push(readParagraph(line));
    }
  }
  endTable();
  return { body, ...(header.length > 0 ? { header } : {}), ...(footer.length > 0 ? { footer } : {}) };
}

function readParagraph(line: string): Paragraph {
  const [, marks = '', rest = ''] = /^(#*)\s?(.*)$/.exec(line) ?? [];
  const bold = /^\*\*.*\*\*$/.test(rest);
  const written = (bold ? rest.slice(2, -2) : rest).replaceAll('⏎', '\n').replaceAll('⇥', '\t');
  const style = marks === '' ? {} : { style: `heading-${marks.length}` as NonNullable<Paragraph['style']> };
  return paragraph([{ text: written, role: 'value', bold }], style);
}

function readTable(rows: readonly (readonly string[])[]): Table {
  const below = (at: number, column: number): boolean => rows[at + 1]?.[column] === '^';
  return table(
    rows[0]?.length ?? 0,
    rows.map((row, at) =>
      row.flatMap((text, column): Cell[] => {
        if (text === '<') return [];
        // A cell merged both ways goes on below in its first column only.
        const after = row.slice(column + 1).findIndex((next) => next !== '<');
        const span = after < 0 ? row.length - column : after + 1;
        const down = text === '^' ? ('go' as const) : below(at, column) ? ('start' as const) : undefined;
        const content = text === '^' ? [paragraph([])] : text.split(' ¶ ').map(readParagraph);
        return [{ content, ...(span > 1 ? { span } : {}), ...(down ? { down } : {}) }];
      }),
    ),
  );
}
