import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../src/import/index.ts';
import { positionsIn } from '../support/imported.ts';

const duties = (text: string) =>
  Object.fromEntries(
    positionsIn('matrix.csv', text).map(({ title, duties: own }) => [
      title,
      ((own as { duty: string }[] | undefined) ?? []).map(({ duty }) => duty),
    ]),
  );

const tasks = ['Open the loading dock', 'Check the manifests', 'Refuse damaged pallets'];
const expected = {
  'Dock Supervisor': ['Open the loading dock', 'Refuse damaged pallets'],
  'Stock Clerk': ['Check the manifests'],
};

describe('a matrix of tasks and roles', () => {
  it.each([
    ['RACI of the dock', ['R', 'I', 'A'], ['C', 'R', 'A'], ['A/R', 'C', 'I']],
    ['Responsible; Accountable', ['RA', '', 'I'], ['', 'R', 'A'], ['R', '-', 'C']],
    ['D = does the work  A = approves  K = kept informed', ['D', 'K', 'A'], ['', 'D', 'A'], ['D', 'K', 'A']],
    ['●=Responsible ○=Supports ▲=Approves', ['●', '○', '▲'], ['○', '●', '▲'], ['●', '', '▲']],
    ['', ['Responsible', 'Informed', 'Accountable'], ['Consulted', 'Responsible', ''], ['Responsible', '', 'Informed']],
  ])('gives each role the tasks that it does: %s', (legend, ...marks) => {
    const rows = tasks.map((task, at) => [task, ...(marks[at] ?? [])].join(','));
    const list = `"${legend}",,,\nTask,Dock Supervisor,Stock Clerk,Site Manager\n${rows.join('\n')}\n`;
    expect(duties(list)).toEqual(expected);
  });

  it.each([
    ['', ['负责', '参与', '知会'], ['参与', '负责', '审批'], ['负责', '', '审批']],
    ['●主责 ○配合 △知会', ['●', '○', '△'], ['○', '●', '△'], ['●', '', '△']],
    ['R=执行，A=负责，C=咨询，I=知会', ['R', 'I', 'A'], ['C', 'R', 'A'], ['R', '', 'A']],
    ['职责矩阵（RACI）', ['R', 'I', 'A'], ['C', 'R', 'A'], ['A/R', 'C', 'I']],
  ])('does so in Chinese: %s', (legend, ...marks) => {
    const work = ['开启装卸平台', '核对随车单据', '拒收破损托盘'];
    const rows = work.map((task, at) => [String(at + 1), task, ...(marks[at] ?? [])].join(','));
    const list = `"${legend}",,,,\n序号,工作任务,装卸班长,仓库文员,仓储经理\n${rows.join('\n')}\n`;
    expect(duties(list)).toEqual({
      装卸班长: ['开启装卸平台', '拒收破损托盘'],
      仓库文员: ['核对随车单据'],
    });
  });

  it('has facts on its roles, and groups of its tasks', () => {
    const list =
      '序号,岗位,装卸班长,仓库文员\n,所属部门,储运部,综合部\n,岗位职责,,\n,一、收货,,\n1,开启装卸平台,负责,知会\n2,核对随车单据,参与,负责\n';
    expect(positionsIn('matrix.csv', list)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ title: '装卸班长', department: '储运部' }),
        expect.objectContaining({ title: '仓库文员', department: '综合部' }),
      ]),
    );
    expect(JSON.stringify(positionsIn('matrix.csv', list))).toContain('"group":"收货"');
  });

  it.each([
    // Departments take part in it.
    'Task (RACI),Finance Department,Legal Department,Trading\nPay the bills,R,I,A\nSign the contract,C,R,A\n',
    '任务,财务部,法务部,运营中心\n付款,负责,参与,知会\n签约,参与,负责,知会\n',
    // Who may do what in a program.
    'Record,Stock Clerk,Site Manager\nOrders,R,RWA\nPrices,R,RW\n',
    'Record,Stock Clerk,Site Manager\nOrders,CR,CRUD\nPrices,R,CRUD\n',
  ])('makes no positions where the columns or marks are others: %s', (list) => {
    expect(positionsIn('matrix.csv', list)).toEqual([]);
  });

  it.each([
    'RACI,,,,\nPhase,No.,Task,Dock Supervisor,Stock Clerk\n,,,R/A/C/I,R/A/C/I\nReceipt,T-1,Open the loading dock,R,I\n,T-2,Check the manifests,C,R\nDispatch,T-3,Refuse damaged pallets,R,A\n',
    '职责矩阵（RACI）,,,,\n环节,编号,工作任务,装卸班长,仓库文员\n,,,R/A/C/I,R/A/C/I\n收货,1,开启装卸平台,R,I\n收货,2,核对随车单据,C,R\n发货,3,拒收破损托盘,R,A\n',
  ])('has groups in the column left of its tasks, and may say again what marks there are: %s', (list) => {
    const groups = positionsIn('matrix.csv', list).map(({ duties: own }) =>
      (own as { group?: string }[]).map(({ group }) => group),
    );
    const [receipt, dispatch] = list.startsWith('RACI') ? ['Receipt', 'Dispatch'] : ['收货', '发货'];
    expect(groups).toEqual(expect.arrayContaining([[receipt, dispatch], [receipt]]));
  });

  it('is not taken for one where the cells are duties of a word or two', () => {
    const list = '岗位名称,职责一,职责二,编制,岗级\n库工,负责收货,参与盘点,2,3\n车工,负责点检,负责保养,1,4\n';
    expect(positionsIn('list.csv', list).map(({ title }) => title)).toEqual(expect.arrayContaining(['库工', '车工']));
  });

  it('loses neither who is informed nor what nobody does', () => {
    const list =
      'RACI,,,\nTask,Dock Supervisor,Stock Clerk,Site Manager\nOpen the loading dock,R,I,A\nAudit the seals,C,I,A\nSweep the yard,,,\nCheck the manifests,,R,A\n';
    const { files } = importDocuments([{ file: 'matrix.csv', bytes: new TextEncoder().encode(list) }]);
    const all = files.map(({ text }) => text).join('\n');
    expect(all).toContain('Audit the seals');
    expect(all).toContain('Sweep the yard');
    expect(all).not.toContain('group: Sweep the yard');
    expect(all).toMatch(/label: Open the loading dock\n\s+text: I/);
    expect(all).toMatch(/label: Audit the seals, Site Manager\n\s+text: A/);
  });

  it('beside the forms of positions makes no more of them', () => {
    const text =
      '# Dock Supervisor\n\n## Duties\n\n- Opens the dock\n\n# Stock Clerk\n\n## Duties\n\n- Checks manifests\n\n| RACI | Dock Supervisor | Stock Clerk |\n| --- | --- | --- |\n| Open the dock | R | A |\n| Check manifests | A | R |\n';
    expect(positionsIn('a.md', text).map(({ title }) => title)).toEqual(['Dock Supervisor', 'Stock Clerk']);
  });
});
