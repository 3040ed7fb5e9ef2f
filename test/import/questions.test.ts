import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const parts = (heading: string, ...asked: readonly (readonly [question: string, ...answer: string[]])[]) =>
  `${heading}\n\n${asked.map(([question, ...answer]) => `## ${question}\n\n${answer.join('\n')}\n`).join('\n')}`;

describe('questions as headings', () => {
  it('ask for every part of a form in English', () => {
    const text = parts(
      '# Support Engineer',
      ['Who will you report to?', 'Head of Support'],
      ['Who will report to you?', 'Nobody.'],
      ['Why does this role exist?', 'Customers need answers.'],
      ['What will you do?', '- Answer tickets', '- Write articles'],
      ['How will we know you are doing well?', '- First reply in four hours'],
      ['What can you decide?', '- Refunds up to 100'],
      ['What would be nice?', '- Experience with SQL'],
      ['Where could this lead?', 'Team Lead'],
    );
    expect(positionsIn('a.md', text)).toMatchObject([
      {
        title: 'Support Engineer',
        reportsTo: 'Head of Support',
        directReports: [],
        summary: ['Customers need answers.'],
        duties: [{ duty: 'Answer tickets' }, { duty: 'Write articles' }],
        kpis: ['First reply in four hours'],
        authority: [{ text: 'Refunds up to 100' }],
        qualifications: { preferred: ['Experience with SQL'] },
        career: { promotion: ['Team Lead'] },
      },
    ]);
  });

  it('ask for them in Chinese', () => {
    const text = parts(
      '# 岗位问答卡',
      ['这个岗位叫什么？', '助浴员'],
      ['属于哪个部门？', '上门服务部'],
      ['谁向你汇报？', '无'],
      ['为什么设这个岗位？', '帮助老人安全地洗澡。'],
      ['和谁打交道？', '- 家属'],
      ['主要做什么？', '- 测量血压', '- 协助洗澡'],
      ['做得好不好怎么看？', '- 服务满意率'],
      ['需要什么条件？', '- 初中以上文化'],
      ['以后可以往哪里发展？', '服务组长'],
    );
    expect(positionsIn('a.md', text)).toMatchObject([
      {
        title: '助浴员',
        department: '上门服务部',
        directReports: [],
        summary: ['帮助老人安全地洗澡。'],
        contacts: { external: { with: ['家属'] } },
        duties: [{ duty: '测量血压' }, { duty: '协助洗澡' }],
        kpis: ['服务满意率'],
        qualifications: { education: '初中以上文化' },
        career: { promotion: ['服务组长'] },
      },
    ]);
  });
});

describe('groups of duties', () => {
  it('are bold words above items, even if they speak of a part', () => {
    const text =
      '# Library Officer\n\nDepartment: Library\n\n## Key responsibility areas\n\n**Customer service**\n\n- Issue items.\n\n**Programs**\n\n- Run storytime.\n\n## Requirements\n\n- Degree\n';
    expect(positionsIn('a.md', text)).toMatchObject([
      {
        duties: [
          { group: 'Customer service', duty: 'Issue items.' },
          { group: 'Programs', duty: 'Run storytime.' },
        ],
        qualifications: { education: 'Degree' },
      },
    ]);
  });

  it('have a bullet above numbers', () => {
    const text = '岗位名称：领班\n部门：客房部\n具体职责\n◆ 班前\n1) 分派任务\n2) 检查仪容\n◆ 班后\n1) 核对房态\n';
    expect(positionsIn('a.txt', text)[0]?.['duties']).toEqual([
      { group: '班前', duty: '分派任务' },
      { group: '班前', duty: '检查仪容' },
      { group: '班后', duty: '核对房态' },
    ]);
  });
});
