import type { Language } from '../language.ts';
import { dutyShown, name } from '../quote.ts';
import { entries } from './entries.ts';
import { handbookLabels } from './labels.ts';
import { chartLabels, explainLabels, reportLabels } from './report.ts';
import { tableLabels } from './table-labels.ts';

export const chinese: Language = {
  name: 'zh-CN',
  get findings() {
    return entries;
  },
  notes: {
    'first-here': ({ name: first }) => `${name(first)} 先出现在这里`,
    'spelt-here': ({ name: spelt }) => `这里写的是 ${name(spelt)}`,
    edge: ({ from, to }) => `${name(from)} 的上级是 ${name(to)}`,
    'names-superior': ({ report, superior }) => `这里写着 ${name(report)} 的上级是 ${name(superior)}`,
    'names-no-superior': ({ report }) => `${name(report)} 没有写上级`,
    'also-heads': ({ title, superior, department }) => {
      if (superior === '') return `${name(title)} 没有上级`;
      const where = department === '' ? '不在工作区之内' : `属于部门 ${name(department)}`;
      return `${name(title)} 的上级是 ${name(superior)}，${where}`;
    },
    share: ({ share }) => `这里写的是 ${share}`,
    'in-form': ({ name: written, title }) => `${name(title)} 的是 ${name(written, dutyShown)}`,
    candidate: ({ id, title }) => `${name(title)}，标识是 ${name(id)}`,
  },
  get explanations() {
    return entries;
  },
  report: reportLabels,
  explain: explainLabels,
  chart: chartLabels,
  get handbook() {
    return handbookLabels;
  },
  get tables() {
    return tableLabels;
  },
  regional: {},
};
