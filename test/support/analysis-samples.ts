import type { Code, FactsByCode } from '../../src/findings/finding.ts';

/** The facts of findings of rules that a workspace switches on. */
export const analysisSamples = {
  'org/single-report': [{ title: '客服经理', report: '客服主管' }],
  'org/similar-duties': [
    { duty: '受理投诉', department: '客服部', forms: 1, duties: 2, same: true },
    { duty: '受理投诉', department: '客服部', forms: 3, duties: 4, same: true },
    { duty: '受理投诉', department: '客服部', forms: 1, duties: 2, same: false },
    { duty: '受理投诉', department: '客服部', forms: 3, duties: 3, same: false },
  ],
  'org/kpi-defined-twice': [
    { name: '满意度', department: '客服部', keys: ['target'] },
    { name: '满意度', department: '客服部', keys: ['target', 'unit', 'formula', 'period'] },
  ],
  'org/unknown-function': [
    { name: '处理投诉', suggestions: ['受理投诉'], department: '客服部' },
    { name: '处理投诉', suggestions: [], department: '客服部' },
  ],
  'org/unheld-function': [{ name: '受理投诉', department: '客服部' }],
  'org/shared-function': [
    { name: '受理投诉', department: '客服部', holders: ['客服主管', '客服专员'] },
    { name: '受理投诉', department: '客服部', holders: ['a', 'b', 'c', 'd'] },
  ],
  'form/too-many-duties': [{ count: 12, max: 8 }],
  'form/kpi-without-target': [{ name: '满意度' }],
  'form/kpi-without-period': [{ name: '满意度' }],
  'form/personal-requirement': [
    { written: '35 周岁以下', ground: 'age', laws: ['CN'] },
    { written: '女性优先', ground: 'sex', laws: ['US', 'EU', 'GB'] },
    { written: '已婚已育', ground: 'family', laws: ['CN', 'EU'] },
    { written: '限本地户口', ground: 'residence', laws: ['CN'] },
    { written: '汉族', ground: 'ethnicity', laws: ['CN'] },
    { written: '无宗教信仰', ground: 'religion', laws: ['CN'] },
    { written: '身高 170 以上', ground: 'height', laws: ['CN'] },
    { written: '五官端正', ground: 'looks', laws: ['CN'] },
    { written: '附照片', ground: 'photo', laws: ['US'] },
    { written: '无残疾', ground: 'health', laws: ['GB'] },
    { written: '英语母语', ground: 'mother-tongue', laws: ['US'] },
  ],
  'form/vague-duty': [{ duty: '负责库存管理', opener: '负责' }],
} satisfies { readonly [C in Code]?: readonly FactsByCode[C][] };
