import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (file: string, written: string): Record<string, unknown>[] =>
  importDocuments([{ file, bytes: new TextEncoder().encode(written) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map(({ text }) => parse(text));

describe('plain names of jobs above the same facts', () => {
  const posts =
    '组长\n\n薪资待遇:5000-6000\n\n岗位福利:包吃住\n\n工作地点:河湾路8号\n\n能力要求:\n1、会嫁接果树\n2、能带新人\n有证者优先\n\n\n巡林\n\n薪资待遇:4000-4500\n\n岗位福利:包吃住\n\n工作地点:河湾路8号\n\n能力要求:\n1、能走山路\n2、会用对讲机\n有经验者优先\n\n公司简介\n\n河湾农庄种树三十年。\n\n1、公司理念\n先种树，后卖果。\n';

  it('begin a position each, also one whose name ends otherwise', () => {
    const found = read('a.txt', posts);
    expect(found.map(({ title }) => title).sort()).toEqual(['巡林', '组长']);
    expect(found.find(({ title }) => title === '巡林')).toMatchObject({
      location: '河湾路8号',
      qualifications: { abilities: ['能走山路', '会用对讲机'], preferred: ['有经验者优先'] },
      'x-imported': expect.arrayContaining([
        expect.objectContaining({ label: '岗位福利', text: '包吃住' }),
        expect.objectContaining({ text: '河湾农庄种树三十年。' }),
      ]),
    });
  });

  it('begin none where no line among them is the name of a job', () => {
    const written =
      '春季\n\n工作地点:河湾路8号\n\n能力要求:\n1、能走山路\n\n秋季\n\n工作地点:河湾路9号\n\n能力要求:\n1、能爬树\n';
    expect(read('a.txt', written)).toEqual([]);
  });
});

describe('words to the reader above a list', () => {
  it('lead what is asked, and by their last clause what counts in favour', () => {
    const [first] = read(
      'a.md',
      '加入我们\n=====\n\n## 园艺工程师(果树)\n\n我们需要你具备以下条件：\n\n* 乐于爬山。\n* 能分辨果树。\n\n如果你满足以下几条，可以作为加分项：\n\n* 你会修水泵。\n\n我们会给你提供：\n\n* 一双登山鞋。\n',
    );
    expect(first).toMatchObject({
      title: '园艺工程师(果树)',
      qualifications: { preferred: ['你会修水泵。'] },
      'x-imported': expect.arrayContaining([
        expect.objectContaining({ label: '我们会给你提供', text: '一双登山鞋。' }),
      ]),
    });
    expect(JSON.stringify(first?.['qualifications'])).toContain('乐于爬山');
  });

  it('do so in English', () => {
    const [first] = read(
      'a.md',
      '# Verger\n\n## Duties\n\n- Open the doors\n- Set out books\n\nIn our team you need:\n\n- Grade 12\n\nIt is a bonus if you have:\n\n- Bell ringing\n',
    );
    expect(first?.['duties']).toEqual([{ duty: 'Open the doors' }, { duty: 'Set out books' }]);
    expect(first?.['qualifications']).toMatchObject({ education: 'Grade 12', preferred: ['Bell ringing'] });
  });

  it('are none where nobody is spoken to', () => {
    const [first] = read(
      'a.md',
      '# Verger\n\n## Duties\n\n- Open the doors\n\nTraining tasks:\n\n- Show ushers the way\n\n## Requirements\n\n- Grade 12\n',
    );
    expect(JSON.stringify(first?.['duties'])).toContain('Show ushers the way');
  });
});

describe('the name of a job above what is asked alone', () => {
  it('is no position where nobody offers anything', () => {
    expect(read('a.md', '## 园艺工程师\n\n### 能力要求\n\n* 能分辨果树。\n* 会嫁接。\n')).toEqual([]);
  });
});
