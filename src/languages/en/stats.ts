import type { StatsTexts } from '../stats-texts.ts';
import { count } from './words.ts';

export const statsTexts: StatsTexts = {
  headings: { people: 'People', lines: 'Reporting lines', duties: 'Duties and KPIs', forms: 'Forms' },
  columns: {
    positions: 'Positions',
    headcount: 'Headcount',
    withoutHeadcount: 'Blank',
    incumbents: 'Incumbents',
    vacancies: 'Vacant',
    managers: 'Managers',
    averageSpan: 'Span',
    layers: 'Layers',
    singleReports: 'Single',
    dottedLines: 'Dotted',
    duties: 'Duties',
    kpis: 'KPIs',
    kpisWithoutTarget: 'No target',
    reviewed: 'Reviewed',
    approved: 'Approved',
    overdue: 'Overdue',
    procedures: 'Procedures',
    dutiesWithKpi: 'With KPI',
  },
  most: (span, title) => `most ${span}: ${title}`,
  all: 'All',
  nested: 'Each department includes those below it.',
  broken: (files) => `${count(files, 'file')} can't be read and ${files === 1 ? 'is' : 'are'} not counted.`,
};
