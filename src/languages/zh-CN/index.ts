import type { Language } from '../language.ts';
import { name } from '../quote.ts';
import { chapterEntries } from './chapter.ts';
import { configEntries } from './config.ts';
import { contradictionEntries } from './contradiction.ts';
import { fileEntries } from './file.ts';
import { formEntries } from './form.ts';
import { handbookEntries } from './handbook.ts';
import { handbookLabels } from './labels.ts';
import { orgEntries } from './org.ts';
import { procedureEntries } from './procedure.ts';
import { chartLabels, explainLabels, reportLabels } from './report.ts';
import { schemaEntries } from './schema.ts';
import { tableLabels } from './table-labels.ts';
import { templateEntries } from './template.ts';
import { textEntries } from './text.ts';
import { yamlEntries } from './yaml.ts';

const entries = {
  ...fileEntries,
  ...yamlEntries,
  ...schemaEntries,
  ...configEntries,
  ...orgEntries,
  ...formEntries,
  ...contradictionEntries,
  ...procedureEntries,
  ...handbookEntries,
  ...chapterEntries,
  ...templateEntries,
  ...textEntries,
};

export const chinese: Language = {
  name: 'zh-CN',
  findings: entries,
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
    candidate: ({ id, title }) => `${name(title)}，标识是 ${name(id)}`,
  },
  explanations: entries,
  report: reportLabels,
  explain: explainLabels,
  chart: chartLabels,
  handbook: handbookLabels,
  tables: tableLabels,
  regional: {},
};
