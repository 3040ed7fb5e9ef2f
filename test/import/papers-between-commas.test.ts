import { expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const papers = (text: string) =>
  (
    positionsIn('a.md', `岗位名称：药师\n\n资格证书：${text}\n\n## 岗位职责\n\n- 审核处方\n`)[0]?.[
      'qualifications'
    ] as { certificates?: unknown }
  )?.certificates;

it.each([
  ['药师执业证，中级以上职称', ['药师执业证', '中级以上职称']],
  ['执业药师资格，静脉配置培训合格证书', ['执业药师资格', '静脉配置培训合格证书']],
  ['具有药师资格，中级职称', ['具有药师资格，中级职称']],
  ['药师执业证，熟悉医保政策', ['药师执业证，熟悉医保政策']],
])('papers between commas are one each, if each says that it is one: %s', (text, expected) => {
  expect(papers(text)).toEqual(expected);
});
