import { type ContradictionExamples, form } from '../../example.ts';
import { manager, report, supervisor } from './positions.ts';

/** Examples of two entries that can't both be true. */
export const contradictionExamples: ContradictionExamples = {
  'form/pay-range': form(`${supervisor}pay: { min: 58000, max: 46000, currency: USD, period: year }\n`),
  'form/over-headcount': form(`${supervisor}headcount: 1\nincumbents:\n  - Maria Lopez\n  - James Carter\n`),
  'form/repeated-incumbent': form(`${supervisor}incumbents:\n  - Maria Lopez\n  - maria lopez\n`),
  'form/review-date': form(`${supervisor}effective: 2025-01-01\nreviewBy: 2024-06-01\n`),
  'form/approval-dates': form(
    `${supervisor}approval:\n  prepared: { by: Maria Lopez, date: 2024-06-01 }\n  approved: { by: James Carter, date: 2024-05-01 }\n`,
  ),
  'form/revision-dates': form(
    `${supervisor}revisions:\n  - { version: '1.0', date: 2024-01-01, change: First issue }\n  - { version: '1.1', date: 2023-05-01, change: Qualifications added }\n`,
  ),
  'form/duplicate-version': form(
    `${supervisor}revisions:\n  - { version: '1.0', date: 2024-01-01, change: First issue }\n  - { version: '1.0', date: 2024-05-01, change: Qualifications added }\n`,
  ),
  'org/dotted-line': {
    files: {
      'positions/manager.yaml': manager,
      'positions/supervisor.yaml': `${report('Front Desk Supervisor')}dottedLineTo: Customer Service Manager\n`,
    },
  },
  'org/repeated-reference': {
    files: {
      'positions/manager.yaml': `${manager}directReports:\n  - Front Desk Supervisor\n  - supervisor\n`,
      'positions/supervisor.yaml': report('Front Desk Supervisor'),
    },
  },
  'org/same-title': {
    files: {
      'positions/manager.yaml': manager,
      'positions/representative.yaml': report('Customer Service Representative'),
      'positions/representative-copy.yaml': report('Customer Service Representative'),
    },
  },
};
