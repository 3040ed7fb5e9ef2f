import type { ChartEntry, ChartGroup } from '../../src/handbook/chart.ts';
import { text } from './sample-page.ts';

const apart = { dottedLineTo: [], dotted: [] } as const;

const manager: ChartEntry = { id: 'gm', title: 'General manager', external: true, ...apart };
const lead: ChartEntry = {
  ...apart,
  id: 'desk-lead',
  home: 'Front of house',
  title: 'Front desk lead',
  code: 'FOH-9',
  department: 'Front of house',
  external: false,
  anchor: 'position-desk-lead',
};
const clerk: ChartEntry = {
  id: 'clerk',
  home: 'Front of house',
  dottedLineTo: ['gm'],
  dotted: text('General Manager'),
  title: 'Front desk clerk',
  code: 'FOH-5',
  external: false,
  anchor: 'position-clerk',
};
const technician: ChartEntry = {
  ...apart,
  id: 'technician',
  home: 'Engineering',
  title: 'Technician',
  code: 'FOH-10',
  department: 'Engineering',
  external: false,
  anchor: 'position-technician',
  fault: 'reports to chief-engineer, whom nobody is',
};
const porter: ChartEntry = {
  ...apart,
  id: 'night-porter',
  title: 'night-porter',
  external: false,
  fault: 'file is faulty',
};

/** One with a root, one that hangs in the air and one that can't be read. */
export const chartGroups: readonly ChartGroup[] = [
  {
    kind: 'rooted',
    trees: [{ value: manager, below: [{ value: lead, below: [{ value: clerk, below: [] }] }] }],
  },
  { kind: 'dangling', title: 'superior unclear', trees: [{ value: technician, below: [] }] },
  { kind: 'broken', title: 'file with errors', trees: [{ value: porter, below: [] }] },
];
