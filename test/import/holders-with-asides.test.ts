import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (text: string) => {
  const { files } = importDocuments([{ file: 'a.md', bytes: new TextEncoder().encode(text) }]);
  return files
    .filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
};

const club = (third: string) =>
  `# 棋社人员分工\n\n各司其职。\n\n**1. 社长：王德旺**\n\n(1)主持社务\n\n(2)对外联络\n\n**2. 裁判员：孙小梅（电话：13800000000）**\n\n(1)抄录对局\n\n(2)裁定和棋\n\n**3. ${third}**\n\n(1)保管棋具\n\n(2)布置棋室\n`;

describe('heads of a post and who holds it', () => {
  it('may have brackets behind the name, which are kept', () => {
    const umpire = read(club('器材管理员：周晓东（兼）')).find(({ title }) => title === '裁判员');
    expect(umpire).toMatchObject({ incumbents: ['孙小梅'], duties: [{ duty: '抄录对局' }, { duty: '裁定和棋' }] });
    expect(JSON.stringify(umpire['x-imported'])).toContain('13800000000');
  });

  it('may name somebody of a rare family among others', () => {
    for (const holder of ['丘建明', '揭晓东'])
      expect(read(club(`器材负责人：${holder}`)).find(({ title }) => title === '器材负责人')).toMatchObject({
        incumbents: [holder],
        duties: [{ duty: '保管棋具' }, { duty: '布置棋室' }],
      });
  });

  it('may name several people, and no crew', () => {
    const of = (title: string) => read(club(`${title}：周晓东、吴桐`)).find((each) => each.title === title);
    expect(of('器材管理员')).toMatchObject({ incumbents: ['周晓东', '吴桐'] });
    expect(of('财务')).toMatchObject({ incumbents: ['周晓东', '吴桐'] });
    expect(of('后勤组')).toBeUndefined();
  });

  it('may stand below a sentence that says for what', () => {
    const text = club('器材管理员：周晓东').replace('各司其职。', '为便于活动开展，分工如下：');
    expect(read(text)).toHaveLength(3);
  });

  it('take no remark for a name', () => {
    for (const { incumbents = [] } of read(club('器材负责人：待通知'))) expect(incumbents.join()).not.toContain('通知');
  });

  it('may have brackets in English', () => {
    const positions = read(
      '# Who does what at the library\n\n### Loans Clerk: Peter Novak (ext. 214)\n1. Issues books\n2. Takes returns\n\n### Reading Room Supervisor: Ann Doyle (acting)\n1. Opens the room\n2. Keeps it quiet\n',
    );
    expect(positions).toMatchObject([
      { title: 'Loans Clerk', incumbents: ['Peter Novak'] },
      { title: 'Reading Room Supervisor', incumbents: ['Ann Doyle'] },
    ]);
  });
});
