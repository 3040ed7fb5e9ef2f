import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const readMarkdown = (written: string): Record<string, unknown> | undefined =>
  importDocuments([{ file: 'a.md', bytes: new TextEncoder().encode(written) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text))[0];
const english = '# Choir Chair Job Description\n\n## Responsibilities\n\n- Leads rehearsals\n- Books rooms\n\n';
const chinese = '# 合唱团团长岗位说明书\n\n## 岗位职责\n\n- 组织排练\n- 预订场地\n\n## 任职要求\n\n';

describe('a sentence that leads a list of what is asked', () => {
  it('makes wishes of it where it says that they are, right below the heading', () => {
    expect(
      readMarkdown(
        `${english}## Informal qualifications\n\nIt is desirable that the chair combines the following:\n\n- A driving licence\n- Experience with children\n`,
      ),
    ).toMatchObject({ qualifications: { preferred: ['A driving licence', 'Experience with children'] } });
  });

  it('makes wishes of it below what must be there, in both languages', () => {
    expect(
      readMarkdown(
        `${english}## Requirements\n\n- A degree in music\n\nAny one of these, though you may well have several, would be a plus:\n\n- A driving licence\n`,
      ),
    ).toMatchObject({ qualifications: { education: 'A degree in music', preferred: ['A driving licence'] } });
    expect(
      readMarkdown(
        `${chinese}- 音乐专业本科\n- 三年合唱经验\n\n如果你满足下面几条中的一条，可以作为加分项：\n\n- 有驾照\n- 会弹钢琴\n`,
      ),
    ).toMatchObject({ qualifications: { education: '音乐专业本科', preferred: ['有驾照', '会弹钢琴'] } });
  });

  it('makes none where it says that they must be there, or leads duties', () => {
    expect(
      readMarkdown(`${english}## Requirements\n\nThe chair must combine the following:\n\n- A driving licence\n`),
    ).toMatchObject({ qualifications: { certificates: ['A driving licence'] } });
    expect(
      readMarkdown(
        '# Choir Chair Job Description\n\n## Responsibilities\n\nIt is desirable that the chair does this:\n\n- Leads rehearsals\n',
      ),
    ).toMatchObject({ duties: [{ duty: 'Leads rehearsals' }] });
  });
});
