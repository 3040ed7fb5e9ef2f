import { describe, expect, it } from 'vitest';
import { note, paragraph } from '../support/corpus/blocks.ts';
import { readBody, rows } from '../support/imported-blocks.ts';

const bold = (text: string) => paragraph([{ ...note(text), bold: true }]);
const item = (text: string) => paragraph([note(text)], { list: 'bullet' });

describe('labels in bars, tables of one cell each', () => {
  it('lead bold names of groups above lists', () => {
    const [found] = readBody([
      rows(['Job title', 'Reef Warden'], ['Reports to', 'Park Manager'], ['Number of indirect reports', '12']),
      rows(['Job duties and responsibilities']),
      bold('Visitors:'),
      item('Greets boats at the buoys'),
      item('Explains where anchors are allowed'),
      bold('Monitoring:'),
      item('Counts fish along the transects'),
      rows(['Position requirements']),
      bold('Education:'),
      item('Diploma in marine science'),
    ]);
    expect(found).toMatchObject({
      title: 'Reef Warden',
      duties: [
        { group: 'Visitors', duty: 'Greets boats at the buoys' },
        { group: 'Visitors', duty: 'Explains where anchors are allowed' },
        { group: 'Monitoring', duty: 'Counts fish along the transects' },
      ],
      qualifications: { education: 'Diploma in marine science' },
    });
    expect(found).not.toHaveProperty('directReports');
  });
});
