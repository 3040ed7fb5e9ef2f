import type { ExamplesOf } from '../../example.ts';
import { manager, report, supervisor } from './positions.ts';

/** Examples of the family about references between positions. */
export const orgExamples: ExamplesOf<'org'> = {
  'org/duplicate-id': {
    files: { 'positions/a/lead.yaml': manager, 'positions/b/lead.yaml': report('客服主管', '客服经理') },
  },
  'org/duplicate-code': {
    files: {
      'positions/manager.yaml': `code: 客-001\n${manager}`,
      'positions/supervisor.yaml': `code: 客-001\n${report('客服主管')}`,
    },
  },
  'org/unknown-position': {
    files: { 'positions/manager.yaml': `${manager}career:\n  promotion: 总经理\n` },
  },
  'org/unknown-department': {
    files: {
      'jd.config.yaml': 'departments:\n  - name: 客服部\n',
      'positions/manager.yaml': 'title: 客服经理\ndepartment: 客户部\nreportsTo: null\n',
    },
  },
  'org/department-spelling': {
    files: {
      'positions/manager.yaml': manager,
      'positions/supervisor.yaml': '# 多了一个空格\ntitle: 客服主管\ndepartment: 客服 部\nreportsTo: manager\n',
    },
  },
  'org/unknown-superior': {
    files: {
      'positions/supervisor.yaml': supervisor,
      'positions/agent.yaml': report('中介员', '客户主管'),
    },
  },
  'org/unknown-report': {
    files: { 'positions/manager.yaml': `${manager}directReports:\n  - 客服主管\n` },
  },
  'org/ambiguous-reference': {
    files: {
      'positions/manager.yaml': manager,
      'positions/lead-day.yaml': report('组长'),
      'positions/lead-night.yaml': report('组长'),
      'positions/receptionist.yaml': report('前台', '组长'),
    },
  },
  'org/reporting-cycle': {
    files: {
      'positions/manager.yaml': report('客服经理', 'supervisor'),
      'positions/supervisor.yaml': report('客服主管'),
    },
  },
  'org/undeclared-report': {
    files: {
      'positions/manager.yaml': `${manager}directReports: []\n`,
      'positions/supervisor.yaml': report('客服主管'),
    },
  },
  'org/misdeclared-report': {
    files: {
      'positions/manager.yaml': `${manager}directReports:\n  - 客服主管\n  - 物业助理\n`,
      'positions/supervisor.yaml': report('客服主管'),
      'positions/assistant.yaml': report('物业助理', 'supervisor'),
    },
  },
  'org/reference-by-name': {
    files: {
      'jd.config.yaml': 'rules:\n  org/reference-by-name: warning\n',
      'positions/manager.yaml': manager,
      'positions/supervisor.yaml': report('客服主管', '客服经理'),
    },
  },
  'org/several-heads': {
    files: {
      'positions/manager.yaml': manager,
      'positions/supervisor.yaml': supervisor,
    },
  },
  'org/span': {
    files: {
      'jd.config.yaml': 'rules:\n  org/span: [warning, { max: 1 }]\n',
      'positions/manager.yaml': manager,
      'positions/supervisor.yaml': report('客服主管'),
      'positions/lead.yaml': report('前台组长'),
    },
  },
  'org/depth': {
    files: {
      'jd.config.yaml': 'rules:\n  org/depth: [warning, { max: 2 }]\n',
      'positions/manager.yaml': manager,
      'positions/supervisor.yaml': report('客服主管'),
      'positions/lead.yaml': report('前台组长', 'supervisor'),
    },
  },
};
