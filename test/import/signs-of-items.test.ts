import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (text: string) =>
  importDocuments([{ file: 'a.txt', bytes: new TextEncoder().encode(text) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text))[0];

describe('a sign that begins line after line', () => {
  it.each(['Ÿ', 'l', 'n', 'à', '~', '+', '?', '◊', '\ufffd'])('is that of items: %s', (sign) => {
    const position = read(
      `Job title: Gauge Fitter\nDepartment: Works\n\nMain duties\n${sign} Fits the gauges\n${sign} Tests them with steam\n\nSkills\n${sign} Reads drawings\n`,
    );
    expect(position).toMatchObject({
      duties: [{ duty: 'Fits the gauges' }, { duty: 'Tests them with steam' }],
      qualifications: { abilities: ['Reads drawings'] },
    });
  });

  it('is so in Chinese, also without a space', () => {
    const position = read(
      '岗位名称：量表装配工\n所属部门：机修车间\n\n岗位职责\nl 安装锅炉量表\nl 用蒸汽试压\nn负责登记压力\nn负责清洗接头\nn负责保管工具\n\n任职资格\nl 能看懂图纸\n',
    );
    expect(position.duties.map(({ duty }: { duty: string }) => duty)).toEqual([
      '安装锅炉量表',
      '用蒸汽试压',
      '负责登记压力',
      '负责清洗接头',
      '负责保管工具',
    ]);
  });

  it('is none where it stands once, or says something', () => {
    const position = read(
      'Job title: Gauge Fitter\nDepartment: Works\n\nMain duties\n- Fits the gauges\n- Tests them with steam\n\nBenefits\n£ Overtime is paid\n£ Tools are paid\n£ Boots are paid\n~ From May on\n',
    );
    expect(JSON.stringify(position)).toContain('£ Overtime is paid');
    expect(JSON.stringify(position)).toContain('~ From May on');
  });
});
