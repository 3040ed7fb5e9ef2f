import { describe, expect, it } from 'vitest';
import { cell, note, paragraph, table } from '../support/corpus/blocks.ts';
import { line, readBody, text } from '../support/imported-blocks.ts';

const boldCell = (written: string) => cell([paragraph([{ ...note(written), bold: true }])]);
const duties = ['Duties', '1. Dips the tanks', '2. Sells the fuel'].map(line);

/** A form with a table of two rows, of which the first may be bold. */
function read(
  labels: readonly string[],
  values: readonly string[],
  asLabel: (written: string) => ReturnType<typeof text>,
) {
  return readBody([
    line('Identification'),
    table(labels.length, [labels.map((each) => asLabel(each)), values.map((each) => text(each))]),
    ...duties,
  ]);
}

describe('a row of labels above a row of values', () => {
  it.each([
    ['two', ['Department', 'Position Title'], ['Infrastructure', 'Fuel Operator']],
    ['two in Chinese', ['所属部门', '岗位名称'], ['能源部', '加油工']],
  ])('names the title where they are %s', (_, labels, values) => {
    const expected = [{ department: values[0], title: values[1] }];
    expect(read(labels, values, (each) => text(each))).toMatchObject(expected);
    expect(read(labels, values, boldCell)).toMatchObject(expected);
  });

  it('keeps what nobody knows beside bold labels with its own head', () => {
    const [form] = read(
      ['Position Number', 'Position Title', 'Division/Region'],
      ['34-61', 'Fuel Operator', 'North'],
      boldCell,
    );
    expect(form).toMatchObject({ code: '34-61', title: 'Fuel Operator' });
    expect(form?.['x-imported']).toEqual([expect.objectContaining({ label: 'Division/Region', text: 'North' })]);
  });

  it('leaves pairs as they are, whose values are not bold', () => {
    const [form] = readBody([
      line('Identification'),
      table(2, [
        [boldCell('Department'), text('Infrastructure')],
        [boldCell('Position Title'), text('Fuel Operator')],
      ]),
      ...duties,
    ]);
    expect(form).toMatchObject({ department: 'Infrastructure', title: 'Fuel Operator' });
  });
});
