import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';
import { type Block, cell, note, paragraph, table } from '../support/corpus/blocks.ts';
import { writeOpenXml } from '../support/corpus/writers/open-xml.ts';

const rows = (...all: string[][]): Block =>
  table(
    all[0]?.length ?? 1,
    all.map((row) => row.map((each) => cell(each.split('\n').map((text) => paragraph([note(text)]))))),
  );

function readBody(body: readonly Block[]): Record<string, unknown> {
  const { files } = importDocuments([{ file: 'a.docx', bytes: writeOpenXml({ body }) }]);
  return files.filter(({ path }) => path.startsWith('positions/')).map((each) => parse(each.text))[0];
}

it('reads areas of performance, whether or not the activities in them have a column', () => {
  const head = rows(
    ['Job Title', 'Dispatcher', 'Incumbent', 'T. Mokoena'],
    ['Posts under supervision', 'Loaders', 'Grade', 'C2'],
  );
  const asked = [
    paragraph([note('MINIMUM REQUIREMENTS')]),
    rows(['Driver’s licence', 'Code EB'], ['Computer literacy', 'Spreadsheets'], ['Other attributes', 'Punctual']),
  ];
  const full = readBody([
    head,
    rows(
      ['KPA', 'Key activities', 'KPI', 'Weight'],
      ['Loading', 'Plans bays', 'Trucks on time', '60%'],
      ['Stock', 'Counts returns', 'Variance', '40%'],
    ),
    ...asked,
  ]);
  expect(full).toMatchObject({
    incumbents: ['T. Mokoena'],
    directReports: ['Loaders'],
    duties: [
      { group: 'Loading', duty: 'Plans bays', kpi: { name: 'Trucks on time', weight: 60 } },
      { group: 'Stock', duty: 'Counts returns' },
    ],
    qualifications: { certificates: ['Code EB'], abilities: expect.arrayContaining(['Spreadsheets']) },
  });
  const short = readBody([
    head,
    paragraph([note('KEY PERFORMANCE AREAS')]),
    rows(['KPA', 'KPI'], ['Loading of trucks', 'Trucks on time'], ['Count of stock', 'Variance']),
  ]);
  expect(short['duties']).toMatchObject([
    { duty: 'Loading of trucks', kpi: 'Trucks on time' },
    { duty: 'Count of stock' },
  ]);
});
