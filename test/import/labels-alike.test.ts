import { describe, expect, it } from 'vitest';
import { note, paragraph } from '../support/corpus/blocks.ts';
import { line, readBody } from '../support/imported-blocks.ts';

const bold = (written: string) => paragraph([{ ...note(written), bold: true }]);
const led = (label: string, value: string) => paragraph([{ ...note(label), bold: true }, note(` ${value}`)]);

describe('a label that nobody knows', () => {
  const kept = [
    expect.objectContaining({ label: 'Local Arrangements', text: 'Nine months.' }),
    expect.objectContaining({ label: 'Yearly Talk', text: 'Yearly, by the director.' }),
  ];

  it('is one among bold labels, and ends what stands above it', () => {
    const [first] = readBody([
      led('Job Title:', 'Bus Driver'),
      led('Reports To:', 'Route Supervisor'),
      bold('Duties:'),
      line('- Keeps the bus clean.'),
      led('Physical Demands:', 'Sits for three hours.'),
      led('Local Arrangements:', 'Nine months.'),
      led('Yearly Talk:', 'Yearly, by the director.'),
    ]);
    expect(first).toMatchObject({ conditions: { physical: ['Sits for three hours.'] } });
    expect(first?.['x-imported']).toEqual(kept);
  });

  it('is one right below a label that is known, where neither is bold', () => {
    const [first] = readBody(
      [
        'Job Title: Bus Driver',
        'Reports To: Route Supervisor',
        'Duties:',
        '- Keeps the bus clean.',
        'Work Environment: Yards in all weathers.',
        'Local Arrangements: Nine months.',
        'Yearly Talk: Yearly, by the director.',
      ].map(line),
    );
    expect(first).toMatchObject({ conditions: { place: 'Yards in all weathers.' } });
    expect(first?.['x-imported']).toEqual(kept);
  });
});
