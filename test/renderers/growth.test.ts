import { expect, it } from 'vitest';
import type { Compilation } from '../../src/compile.ts';
import { composeDocuments } from '../../src/handbook/documents.ts';
import { gatherRecords } from '../../src/handbook/records.ts';
import { english } from '../../src/languages/en/index.ts';
import { writeTable } from '../../src/renderers/csv/write.ts';
import { writePosting } from '../../src/renderers/jobposting/posting.ts';
import { writeHandbook } from '../../src/renderers/json/handbook.ts';
import { makeTables } from '../../src/renderers/tables/index.ts';
import { writeWorkbook } from '../../src/renderers/xlsx/workbook.ts';
import { expectLinear } from '../support/processor-time.ts';
import { compileFiles, writePosition } from '../support/workspace.ts';

/** Each position has what makes a table long: duties with KPIs, references, and a step in one procedure of all. */
function compileMany(size: number): Compilation {
  const ids = Array.from({ length: size }, (_, at) => `p${at}`);
  const positions = ids.map((id, at) => [
    `positions/${id}.yaml`,
    writePosition(`title: Title ${at}\ndepartment: D${at % 40}\nreportsTo: ${at === 0 ? 'null' : ids[Math.floor((at - 1) / 6)]}
incumbents: [One ${at}, Two ${at}]\nrevisions: [{ version: "1", date: 2024-01-01, change: written }]`),
  ]);
  const procedure = `title: All\nkind: rules\nitems:\n${ids.map((id) => `  - { text: do it, by: ${id} }\n`).join('')}`;
  return compileFiles({ ...Object.fromEntries(positions), 'procedures/all.yaml': procedure });
}

it.each([
  ['sheets', (document) => writeWorkbook(makeTables(document), { title: 'x', language: 'en' })],
  ['CSV files', (document) => makeTables(document).map(writeTable)],
  ['data', (document) => JSON.stringify(writeHandbook(document))],
  [
    'job postings',
    ({ records }) =>
      records.positions.map((position) =>
        writePosting(position, records.config, { draft: false, labels: english.handbook }),
      ),
  ],
] satisfies [string, (document: ReturnType<typeof composeDocuments>[number]) => { readonly length: number }][])(
  'are written as %s in a time that grows with the positions',
  (_, write) => {
    const scope = { split: false };
    const prepare = (size: number) => {
      const compilation = compileMany(size);
      const [document] = composeDocuments(compilation, english, false, scope);
      if (document === undefined) throw new Error('there is no document');
      return { compilation, document };
    };
    const written = expectLinear(
      prepare,
      ({ compilation, document }) => write({ ...document, records: gatherRecords(compilation, english, false, scope) }),
      800,
      { times: 4 },
    );
    expect(written.length).toBeGreaterThan(10);
  },
  240_000,
);
