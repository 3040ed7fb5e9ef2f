import type { ExamplesOf } from '../../example.ts';
import { manager, report, supervisor } from './positions.ts';

/** Examples of the family about references between positions. */
export const orgExamples: ExamplesOf<'org'> = {
  'org/duplicate-id': {
    files: {
      'positions/manager.yaml': manager,
      'positions/front-desk/lead.yaml': report('Front Desk Lead'),
      'positions/call-center/lead.yaml': report('Call Center Lead'),
    },
  },
  'org/duplicate-code': {
    files: {
      'positions/manager.yaml': `code: CS-001\n${manager}`,
      'positions/supervisor.yaml': `code: CS-001\n${report('Front Desk Supervisor')}`,
    },
  },
  'org/unknown-position': {
    files: { 'positions/manager.yaml': `${manager}career:\n  promotion: General Manager\n` },
  },
  'org/unknown-department': {
    files: {
      'jd.config.yaml': 'departments:\n  - name: Customer Service\n',
      'positions/manager.yaml': 'title: Customer Service Manager\ndepartment: Customer Care\nreportsTo: null\n',
    },
  },
  'org/department-spelling': {
    files: {
      'positions/manager.yaml': manager,
      'positions/supervisor.yaml':
        '# A small s\ntitle: Front Desk Supervisor\ndepartment: Customer service\nreportsTo: manager\n',
    },
  },
  'org/unknown-superior': {
    files: {
      'positions/supervisor.yaml': supervisor,
      'positions/receptionist.yaml': report('Receptionist', 'Front Office Supervisor'),
    },
  },
  'org/unknown-report': {
    files: { 'positions/manager.yaml': `${manager}directReports:\n  - Front Desk Supervisor\n` },
  },
  'org/ambiguous-reference': {
    files: {
      'positions/manager.yaml': manager,
      'positions/lead-day.yaml': report('Shift Lead'),
      'positions/lead-night.yaml': report('Shift Lead'),
      'positions/receptionist.yaml': report('Receptionist', 'Shift Lead'),
    },
  },
  'org/reporting-cycle': {
    files: {
      'positions/manager.yaml': report('Customer Service Manager', 'supervisor'),
      'positions/supervisor.yaml': report('Front Desk Supervisor'),
    },
  },
  'org/undeclared-report': {
    files: {
      'positions/manager.yaml': `${manager}directReports: []\n`,
      'positions/supervisor.yaml': report('Front Desk Supervisor'),
    },
  },
  'org/misdeclared-report': {
    files: {
      'positions/manager.yaml': `${manager}directReports:\n  - Front Desk Supervisor\n  - Receptionist\n`,
      'positions/supervisor.yaml': report('Front Desk Supervisor'),
      'positions/receptionist.yaml': report('Receptionist', 'supervisor'),
    },
  },
  'org/reference-by-name': {
    files: {
      'jd.config.yaml': 'rules:\n  org/reference-by-name: warning\n',
      'positions/manager.yaml': manager,
      'positions/supervisor.yaml': report('Front Desk Supervisor', 'Customer Service Manager'),
    },
  },
  'org/several-heads': {
    files: { 'positions/manager.yaml': manager, 'positions/supervisor.yaml': supervisor },
  },
  'org/span': {
    files: {
      'jd.config.yaml': 'rules:\n  org/span: [warning, { max: 1 }]\n',
      'positions/manager.yaml': manager,
      'positions/supervisor.yaml': report('Front Desk Supervisor'),
      'positions/lead.yaml': report('Call Center Team Lead'),
    },
  },
  'org/depth': {
    files: {
      'jd.config.yaml': 'rules:\n  org/depth: [warning, { max: 2 }]\n',
      'positions/manager.yaml': manager,
      'positions/supervisor.yaml': report('Front Desk Supervisor'),
      'positions/receptionist.yaml': report('Receptionist', 'supervisor'),
    },
  },
};
