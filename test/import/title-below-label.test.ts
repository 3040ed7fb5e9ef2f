import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (text: string) => {
  const { files } = importDocuments([{ file: 'paper.md', bytes: new TextEncoder().encode(text) }]);
  return files.filter(({ path }) => path.startsWith('positions/')).map((each) => parse(each.text));
};

describe('the title once more below a label', () => {
  it('says whose part it is, and takes nothing from it', () => {
    const text =
      '| Position | Ferry Cook |\n| --- | --- |\n| Reports to | Purser |\n\n**PURPOSE OF ROLE**\n\n**Ferry Cook, Night Crossing**\n\nThe cook feeds the crew by night.\n\n**DUTIES**\n\n**Ferry Cook**\n\n- Bake bread\n- Wash up\n';
    expect(read(text)).toMatchObject([
      { title: 'Ferry Cook', summary: ['The cook feeds the crew by night.'], duties: [{ duty: 'Bake bread' }, {}] },
    ]);
    expect(JSON.stringify(read(text))).toContain('Night Crossing');
  });

  it('does so in Chinese', () => {
    const text =
      '| 岗位名称 | 轮渡厨师 |\n| --- | --- |\n| 直接上级 | 事务长 |\n\n**岗位目的**\n\n**轮渡厨师（夜航）**\n\n为夜航船员准备三餐并保持厨房整洁。\n';
    expect(read(text)).toMatchObject([{ title: '轮渡厨师', summary: ['为夜航船员准备三餐并保持厨房整洁。'] }]);
  });

  it('leaves other bold words as they were', () => {
    const text =
      '| Position | Ferry Cook |\n| --- | --- |\n| Reports to | Purser |\n\n**DUTIES**\n\n**Galley**\n\n- Bake bread\n- Wash up\n';
    expect(JSON.stringify(read(text)[0]['x-imported'] ?? [])).not.toContain('"text":"Galley"');
  });
});
