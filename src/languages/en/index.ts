import type { Language } from '../language.ts';
import { name } from '../quote.ts';
import { chapterEntries } from './chapter.ts';
import { configEntries } from './config.ts';
import { contradictionEntries } from './contradiction.ts';
import { fileEntries } from './file.ts';
import { formEntries } from './form.ts';
import { handbookEntries } from './handbook.ts';
import { handbookLabels, regionalLabels } from './labels.ts';
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

export const english: Language = {
  name: 'en',
  findings: entries,
  notes: {
    'first-here': ({ name: first }) => `${name(first)} is first used here`,
    'spelt-here': ({ name: spelt }) => `${name(spelt)} is written here`,
    edge: ({ from, to }) => `${name(from)} reports to ${name(to)}`,
    'names-superior': ({ report, superior }) => `${name(report)} reports to ${name(superior)} here`,
    'names-no-superior': ({ report }) => `${name(report)} names no superior`,
    'also-heads': ({ title, superior, department }) => {
      if (superior === '') return `${name(title)} has no superior`;
      const where = department === '' ? 'which is outside the workspace' : `in the department ${name(department)}`;
      return `${name(title)} reports to ${name(superior)}, ${where}`;
    },
    share: ({ share }) => `${share} is given here`,
    candidate: ({ id, title }) => `${name(title)} with the id ${name(id)}`,
  },
  explanations: entries,
  report: reportLabels,
  explain: explainLabels,
  chart: chartLabels,
  handbook: handbookLabels,
  tables: tableLabels,
  regional: regionalLabels,
};
