import type { Language } from '../language.ts';
import { dutyShown, name } from '../quote.ts';
import { entries } from './entries.ts';
import { handbookLabels, regionalLabels } from './labels.ts';
import { chartLabels, explainLabels, reportLabels } from './report.ts';
import { tableLabels } from './table-labels.ts';

export const english: Language = {
  name: 'en',
  get findings() {
    return entries;
  },
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
    'in-form': ({ name: written, title }) => `${name(title)} has ${name(written, dutyShown)}`,
    candidate: ({ id, title }) => `${name(title)} with the id ${name(id)}`,
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
  get regional() {
    return regionalLabels;
  },
};
