import { describe, expect, it } from 'vitest';
import { mergeDown, table } from '../support/corpus/blocks.ts';
import { line, readBody, text } from '../support/imported-blocks.ts';

const list = (...more: readonly ReturnType<typeof text>[][]) =>
  readBody([
    line('渡口管理处人员分工公示表'),
    table(4, [
      ['序号', '姓名', '职务', '工作职责'].map((each) => text(each)),
      ['1', '何建平', '渡口主任', '主持工作'].map((each) => text(each)),
      ['2', '石磊', '水手长', '管理缆绳'].map((each) => text(each)),
      ['3', '康宁', '检票员', '检票'].map((each) => text(each)),
      ...more,
    ]),
  ]).map(({ title }) => title);

describe('rows below a note over all columns of a list', () => {
  it('are no positions where they are cut in another way', () => {
    expect(
      list(
        [text('注：主任外出时由水手长代为履行职责。', 4)],
        [text('窗口值班', 2), text('周一、三：何建平'), text('周二：石磊')],
      ),
    ).toEqual(['渡口主任', '水手长', '检票员']);
  });

  it('go on with the list where they are cut as the rows above are', () => {
    expect(
      list(
        [text('注：以下为临时人员。', 4)],
        ['4', '鲁秋', '售票员', '售票'].map((each) => text(each)),
      ),
    ).toEqual(['渡口主任', '水手长', '检票员', '售票员']);
  });
});

describe('contacts beside the side that is merged over them', () => {
  it('are with whom the position works, and whom it asks and leads', () => {
    const [position] = readBody([
      table(3, [
        [text('岗位名称'), text('渡轮驾驶员', 2)],
        [text('岗位职责'), text('驾驶渡轮', 2)],
        ...mergeDownSide('内部关系', [
          ['请示上报', '渡口主任'],
          ['督导下级', '水手、轮机员'],
          ['协作科室', '轮机师、票房、调度处'],
        ]),
        [text('外部关系'), text('乘客', 2)],
      ]),
    ]);
    expect(position).toMatchObject({
      reportsTo: '渡口主任',
      directReports: ['水手', '轮机员'],
      contacts: { internal: { with: ['轮机师', '票房', '调度处'] }, external: { with: ['乘客'] } },
    });
  });
});

function mergeDownSide(side: string, pairs: readonly (readonly [string, string])[]) {
  return mergeDown(
    text(side),
    pairs.map((pair) => pair.map((each) => text(each))),
  );
}

it('how long a training takes is none, and the number of a file no code of the position', () => {
  const [position] = readBody([
    line('档案编号：DK-07'),
    table(4, [
      [text('岗位名称'), text('渡轮驾驶员'), text('工作分析人员'), text('石磊')],
      [text('岗位职责'), text('驾驶渡轮'), text('所属'), text('航运队')],
      [text('所需培训科目'), text('救生'), text('所需培训时间'), text('三个月')],
    ]),
  ]);
  expect(position).toMatchObject({
    department: '航运队',
    approval: { prepared: { by: '石磊' } },
    qualifications: { training: ['救生'] },
  });
  expect(position?.['code']).toBeUndefined();
});
