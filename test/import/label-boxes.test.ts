import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (text: string) => {
  const { files } = importDocuments([{ file: 'a.md', bytes: new TextEncoder().encode(text) }]);
  const own = files.find(({ path }) => path.startsWith('positions/'));
  return own === undefined ? undefined : parse(own.text);
};
const box = (head: string, ...lines: readonly string[]): string =>
  `| **${head}** |\n|---|\n| ${lines.join('<br>')} |\n`;

describe('boxes of one column, each headed by its label', () => {
  it('are read by the words of their labels where most are known', () => {
    const told = read(
      [
        box('1. JOB DETAILS', 'Job Title: Podiatrist', 'Department: Foot Care', 'Reports to: Lead Podiatrist'),
        box('2. JOB PURPOSE', 'Treats feet at the clinic and at home.'),
        box('3. DIMENSIONS', 'Sees 600 people a year.', 'Budget: none'),
        box('4. KEY RESULT AREAS', '• Assess new patients', '• Make insoles'),
        box('5. MACHINES IN USE', 'Grinder, steriliser'),
        box('6. JUDGEMENTS AND DECISIONS', 'Decides when treatment ends.'),
      ].join('\n'),
    );
    expect(told).toMatchObject({
      title: 'Podiatrist',
      summary: ['Treats feet at the clinic and at home.'],
      duties: [{ duty: 'Assess new patients' }, { duty: 'Make insoles' }],
      authority: [{ text: 'Decides when treatment ends.' }],
    });
    expect(told.authority).toHaveLength(1);
    expect(told['x-imported']).toContainEqual(
      expect.objectContaining({ label: expect.stringContaining('MACHINES IN USE'), text: 'Grinder, steriliser' }),
    );
    expect(told['x-imported']).toContainEqual(
      expect.objectContaining({ label: expect.stringContaining('DIMENSIONS'), text: 'Budget: none' }),
    );
  });

  it('are read so in Chinese', () => {
    const told = read(
      [
        box('一、岗位名称', '药剂员'),
        box('二、所属部门', '药房'),
        box('三、岗位职责', '1、核对处方<br>2、发放药品'),
        box('四、本岗位的规模', '每天约两百张处方'),
        box('五、任职资格', '药学专业大专以上学历'),
      ].join('\n'),
    );
    expect(told).toMatchObject({ title: '药剂员', department: '药房', duties: [{}, {}] });
    expect(told['x-imported']).toContainEqual(
      expect.objectContaining({ label: expect.stringContaining('本岗位的规模'), text: '每天约两百张处方' }),
    );
  });

  it('are nothing of a form where few of their heads are labels', () => {
    const notes = ['Decisions of May', 'Paint', 'Roof', 'Key holders', 'Bins'].map((head) =>
      box(head, 'See the minutes.'),
    );
    expect(read(`# House Notes\n\n${notes.join('\n')}`)).toBeUndefined();
  });
});
