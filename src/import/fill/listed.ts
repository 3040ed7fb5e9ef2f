import type { Printed, PrintedLine, PrintedRow } from './printed.ts';

/** A table's content as lines, for a place without columns; the keys are those that the lines say. */
export interface Listed {
  readonly keys: readonly string[];
  readonly lines: readonly PrintedLine[];
}

/** What is kept in rows, as lines; undefined for what isn't. */
export function listKey(path: string, printed: Printed): Listed | undefined {
  const rows = printed.rows.get(path) ?? [];
  // A group's name above its duties would read as a label of the form.
  if (path === 'duties') return { keys: ['duties.duty'], lines: rows.flatMap((row) => row.get('duties.duty') ?? []) };
  if (path === 'kpis') {
    const lines = listKpis(printed).flatMap((row) => [...(row.get('duties.kpi') ?? [])]);
    return { keys: ['kpis', 'duties.kpi'], lines };
  }
  if (path === 'authority') {
    const { aside, colon } = printed.labels;
    const lines = rows.map((row) => {
      const [kind, text, limit] = ['kind', 'text', 'limit'].map((key) => textAt(row, `authority.${key}`));
      return { text: `${kind ? `${kind}${colon}` : ''}${text}${limit ? aside.join(limit) : ''}` };
    });
    return { keys: ['authority.kind', 'authority.text', 'authority.limit'], lines };
  }
  if (path !== 'revisions') return undefined;
  const keys = ['version', 'date', 'change', 'by'].map((key) => `revisions.${key}`);
  const lines = rows.map((row) => ({
    text: keys
      .map((key) => textAt(row, key))
      .filter((text) => text !== '')
      .join('  '),
  }));
  return { keys, lines };
}

/** The KPIs of the position and those of its duties, as rows of one table. */
export function listKpis({ rows }: Printed): PrintedRow[] {
  const whole = (rows.get('kpis') ?? []).map((row): PrintedRow => {
    const name = row.get('kpis.name') ?? [];
    return new Map([
      ['duties.kpi', [...name, ...(row.get('kpis.facts') ?? [])]],
      ['duties.kpi.name', name],
      ...[...row].map(([key, lines]) => [key.replace(/^kpis/, 'duties.kpi'), lines] as const),
    ]);
  });
  return [...whole, ...(rows.get('duties') ?? []).flatMap(rowsOfKpis)];
}

/** A row for each KPI of a duty; what is said of the duty is in the first. */
function rowsOfKpis(row: PrintedRow): PrintedRow[] {
  const kpis: PrintedLine[][] = [];
  for (const line of row.get('duties.kpi') ?? []) {
    if (line.fact === undefined) kpis.push([line]);
    else kpis.at(-1)?.push(line);
  }
  const ofDuty = [...row].filter(([key]) => !key.startsWith('duties.kpi'));
  return kpis.map((kpi, at) => {
    const own = new Map<string, readonly PrintedLine[]>([
      ...(at === 0 ? ofDuty : []),
      ['duties.kpi', kpi],
      ['duties.kpi.name', kpi.slice(0, 1)],
    ]);
    for (const { fact, value: text } of kpi)
      if (fact !== undefined && text !== undefined) own.set(fact, [...(own.get(fact) ?? []), { text }]);
    return own;
  });
}

function textAt(row: PrintedRow, key: string): string {
  return (row.get(key) ?? []).map(({ text }) => text).join(' ');
}
