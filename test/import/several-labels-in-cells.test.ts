import { describe, expect, it } from 'vitest';
import { cell, note, paragraph, table } from '../support/corpus/blocks.ts';
import { line, readBody, rows, text } from '../support/imported-blocks.ts';

const bold = (written: string) => paragraph([{ ...note(written), bold: true }]);
const readCells = (...cells: ReturnType<typeof cell>[]): Record<string, unknown> | undefined =>
  readBody([rows(['Job Title', 'Chart Drawer'], ['Main Duties', 'Draws charts.']), table(2, [cells])])[0];

describe('cells beside each other that hold labels above their values', () => {
  it('give each label what is below it where the labels are in bold', () => {
    const asked = cell([
      bold('Education'),
      line('Diploma in cartography'),
      bold('Experience'),
      line('Three years at sea'),
      bold('Skills'),
      line('Drawing'),
      line('Sailing'),
    ]);
    expect(readCells(asked, text('Nice to have:\nA boat licence'))).toMatchObject({
      qualifications: {
        education: 'Diploma in cartography',
        experience: 'Three years at sea',
        abilities: ['Drawing', 'Sailing'],
        preferred: ['A boat licence'],
      },
    });
  });

  it('give each label what is below it where the labels end with colons, in both languages', () => {
    expect(
      readCells(
        text('Education:\nDiploma in cartography\nExperience:\nThree years at sea'),
        text('Location:\nPier 4\nHours:\n40 a week'),
      ),
    ).toMatchObject({
      location: 'Pier 4',
      qualifications: { education: 'Diploma in cartography', experience: 'Three years at sea' },
      conditions: { hours: '40 a week' },
    });
    const [first] = readBody([
      rows(['岗位名称', '海图绘制员'], ['岗位职责', '绘制海图。']),
      table(2, [[text('学历：\n大专\n经验：\n三年以上航海经验'), text('加分项：\n有驾驶证')]]),
    ]);
    expect(first).toMatchObject({ qualifications: { education: '大专', experience: '三年以上航海经验' } });
  });

  it('have one value where what looks like a label is set as the rest of it', () => {
    expect(readCells(text('Education\nDiploma in\nExperience\nManagement'), text('Location\nPier 4'))).toMatchObject({
      location: 'Pier 4',
      qualifications: { education: 'Diploma in Experience Management' },
    });
  });
});
