import { describe, expect, it } from 'vitest';
import { table } from '../support/corpus/blocks.ts';
import { readBody, rows, text } from '../support/imported-blocks.ts';

const head = [[text('Job title'), text('Verger')], [text('Main duties\n1. Opens the church\n2. Rings the bell', 2)]];

describe('what is essential and what is desirable side by side', () => {
  it('are two lists, of which one may be longer', () => {
    const [first] = readBody([
      table(2, [
        ...head,
        [text('Essential'), text('Desirable')],
        [text('Good written English'), text('Knowledge of bells')],
        [text('Three years of work with the public'), text('Previous work with the clergy')],
        [text('Able to climb the tower'), text('')],
        [text('Reports to'), text('Rector')],
      ]),
    ]);
    expect(first).toMatchObject({
      reportsTo: 'Rector',
      qualifications: {
        experience: 'Three years of work with the public',
        preferred: ['Knowledge of bells', 'Previous work with the clergy'],
      },
    });
    expect(JSON.stringify(first?.['qualifications'])).toContain('Able to climb the tower');
    expect(JSON.stringify(first?.['qualifications'])).toContain('Good written English');
  });

  it('are so in Chinese, in either order', () => {
    const [first] = readBody([
      rows(['岗位名称', '领班'], ['岗位职责', '安排班次；检查客房']),
      rows(['优先条件', '必备条件'], ['会法语', '大专以上学历'], ['', '三年以上酒店工作经验']),
    ]);
    expect(first).toMatchObject({
      qualifications: { education: '大专以上学历', experience: '三年以上酒店工作经验', preferred: ['会法语'] },
    });
  });

  it('are a label and its value where nothing is below them', () => {
    const [first] = readBody([table(2, [...head, [text('Essential'), text('Keyholder of the parish')]])]);
    expect(JSON.stringify(first?.['qualifications'])).not.toContain('preferred');
  });
});
