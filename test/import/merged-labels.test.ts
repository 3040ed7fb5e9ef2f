import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';
import { cell, mergeDown, note, paragraph, table } from '../support/corpus/blocks.ts';
import { writeOpenXml } from '../support/corpus/writers/open-xml.ts';

const text = (written: string, span = 1) => cell([paragraph([note(written)])], span);

function readRows(rows: Parameters<typeof table>[1]): Record<string, unknown> {
  const bytes = writeOpenXml({ body: [table(4, rows)] });
  const { files } = importDocuments([{ file: 'a.docx', bytes }]);
  return parse(files.find(({ path }) => path.startsWith('positions/'))?.text ?? '') as Record<string, unknown>;
}

describe('a table whose labels are merged', () => {
  it('has statements that say themselves what their cells hold, each the group of its tasks', () => {
    const position = readRows([
      [text('岗位名称'), text('装卸班长'), text('职务定员'), text('3名')],
      [text('所属部门'), text('物流部'), text('直接上级'), text('仓储主管')],
      [text('职责与工作任务：', 4)],
      [text('职责一'), text('职责表述：安排装卸', 2), text('占用时间：60%')],
      ...mergeDown(text('工作任务'), [[text('分派人手', 3)], [text('检查绑扎', 3)]]),
      [text('职责二'), text('职责表述：保管叉车', 2), text('占用时间：40%')],
      ...mergeDown(text('工作任务'), [[text('每日点检', 3)], [text('安排充电', 3)]]),
    ]);
    expect(position).toMatchObject({
      title: '装卸班长',
      headcount: 3,
      duties: [
        { group: '安排装卸', duty: '分派人手' },
        { group: '安排装卸', duty: '检查绑扎' },
        { group: '保管叉车', duty: '每日点检' },
        { group: '保管叉车', duty: '安排充电' },
      ],
    });
  });

  it('is read by the words of a label that is not known, and the next one ends it', () => {
    const position = readRows([
      [text('Job Title'), text('Events Lead'), text('Team'), text('Press Office')],
      [text('Key Accountabilities'), text('Runs events', 3)],
      ...mergeDown(text('Working with'), [
        [text('Inside'), text('Planning officers', 2)],
        [text('Outside'), text('Local media', 2)],
      ]),
      ...mergeDown(text('Person Profile'), [
        [text('Education'), text('Degree', 2)],
        [text('Experience'), text('Two years', 2)],
      ]),
    ]);
    expect(position).toMatchObject({
      contacts: { internal: { with: ['Planning officers'] }, external: { with: ['Local media'] } },
      qualifications: { education: 'Degree', experience: 'Two years' },
    });
  });

  it('has bands with the number of a section', () => {
    const position = readRows([
      [text('SECTION A: POSITION DETAILS', 4)],
      [text('Position Title'), text('Print Technician'), text('Campus'), text('North Site')],
      [text('SECTION B: PRIMARY PURPOSE OF THE POSITION', 4)],
      [text('Keeps the presses running for all schools.', 4)],
      [text('SECTION C: MAJOR DUTIES', 4)],
      [text('Prints exam papers', 4)],
    ]);
    expect(position).toMatchObject({
      title: 'Print Technician',
      location: 'North Site',
      summary: ['Keeps the presses running for all schools.'],
      duties: [{ duty: 'Prints exam papers' }],
    });
  });
});
