import type { ChartGroup } from '../../src/handbook/chart-rows.ts';
import { text } from './sample-page.ts';

/** One with a root, one that hangs in the air and one that can't be read. */
export const chartGroups: readonly ChartGroup[] = [
  {
    kind: 'rooted',
    rows: [
      { id: 'gm', level: 0, title: 'General manager', external: true, dottedLineTo: [], dotted: [] },
      {
        id: 'desk-lead',
        dottedLineTo: [],
        dotted: [],
        home: 'Front of house',
        level: 1,
        title: 'Front desk lead',
        code: 'FOH-9',
        department: 'Front of house',
        external: false,
        anchor: 'position-desk-lead',
      },
      {
        id: 'clerk',
        home: 'Front of house',
        dottedLineTo: ['gm'],
        dotted: text('General Manager'),
        level: 2,
        title: 'Front desk clerk',
        code: 'FOH-5',
        external: false,
        anchor: 'position-clerk',
      },
    ],
  },
  {
    kind: 'dangling',
    title: 'superior unclear',
    rows: [
      {
        id: 'technician',
        dottedLineTo: [],
        dotted: [],
        home: 'Engineering',
        level: 0,
        title: 'Technician',
        code: 'FOH-10',
        department: 'Engineering',
        external: false,
        anchor: 'position-technician',
        fault: 'reports to chief-engineer, whom nobody is',
      },
    ],
  },
  {
    kind: 'broken',
    title: 'file with errors',
    rows: [
      {
        id: 'night-porter',
        dottedLineTo: [],
        dotted: [],
        level: 0,
        title: 'night-porter',
        external: false,
        fault: 'file is faulty',
      },
    ],
  },
];
