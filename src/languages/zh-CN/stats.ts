import type { StatsTexts } from '../stats-texts.ts';

export const statsTexts: StatsTexts = {
  headings: { people: '人员', lines: '汇报关系', duties: '职责和指标', forms: '表单' },
  columns: {
    positions: '岗位',
    headcount: '编制',
    withoutHeadcount: '未填',
    incumbents: '在岗',
    vacancies: '空缺',
    managers: '管理岗',
    averageSpan: '平均下级',
    layers: '层级',
    singleReports: '单下级',
    dottedLines: '虚线',
    duties: '职责',
    kpis: '指标',
    kpisWithoutTarget: '无目标值',
    reviewed: '已审核',
    approved: '已批准',
    overdue: '逾期',
    procedures: '规程',
    dutiesWithKpi: '有指标',
  },
  most: (span, title) => `最多 ${span} 个：${title}`,
  all: '合计',
  nested: '各部门的数字包含下级部门。',
  broken: (files) => `有 ${files} 个文件读不出来，没有计入。`,
};
