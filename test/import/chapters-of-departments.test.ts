import { expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const collection = (first: string, second: string): string => `# 湖东养护公司岗位职责汇编

# 第一章  ${first}

## 第一节  桥梁巡查员职责

1．每日巡查桥面。

2．填写巡查表。

## 第二节  伸缩缝维修工职责

1．清理伸缩缝。

2．更换橡胶条。

# 第二章  ${second}

## 第一节  试验检测员职责

1．抽取沥青样品。

2．出具检测报告。
`;

it('takes the departments that chapters name above sections of their jobs', () => {
  const found = positionsIn('a.md', collection('桥梁养护部', '试验检测中心'));
  expect(found.map(({ title, department }) => [title, department]).sort()).toEqual([
    ['伸缩缝维修工', '桥梁养护部'],
    ['桥梁巡查员', '桥梁养护部'],
    ['试验检测员', '试验检测中心'],
  ]);
  expect(JSON.stringify(found)).not.toMatch(/第[一二]章/u);
});

it('takes none from chapters that name something else', () => {
  const found = positionsIn('a.md', collection('日常工作', '质量要求'));
  expect(found).toHaveLength(3);
  for (const each of found) expect(each).not.toHaveProperty('department');
});
