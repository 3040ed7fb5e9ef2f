import { type AnalysisExamples, withConfig } from '../../example.ts';
import { manager, report, supervisor } from './positions.ts';

const functions = 'departments:\n  - name: Customer Service\n    functions:\n      - Complaints\n';
const complaints =
  'duties:\n  - duty: Answers complaints within a day\n    kpi: Answered in a day ≥ 95%\n    functions: Complaints\n';

function withRule(position: string, rule: string): ReturnType<typeof withConfig> {
  return withConfig(position, `rules:\n  ${rule}\n`);
}

/** Examples of the rules that a workspace switches on. */
export const analysisExamples: AnalysisExamples = {
  'org/single-report': {
    files: {
      'jd.config.yaml': 'rules:\n  org/single-report: warning\n',
      'positions/manager.yaml': manager,
      'positions/supervisor.yaml': report('Front Desk Supervisor'),
    },
  },
  'org/similar-duties': {
    files: {
      'jd.config.yaml': 'rules:\n  org/similar-duties: warning\n',
      'positions/manager.yaml': `${manager}duties:\n  - duty: Answers complaints of guests within one day\n    kpi: Answered in a day ≥ 95%\n`,
      'positions/supervisor.yaml': `${report('Front Desk Supervisor')}duties:\n  - duty: Answers all complaints of guests within one day\n    kpi: Answered in a day ≥ 95%\n`,
    },
  },
  'org/kpi-defined-twice': {
    files: {
      'jd.config.yaml': 'rules:\n  org/kpi-defined-twice: warning\n',
      'positions/manager.yaml': `${manager}kpis:\n  - { name: Guest satisfaction, target: ≥ 90%, period: year }\n`,
      'positions/supervisor.yaml': `${report('Front Desk Supervisor')}kpis:\n  - { name: Guest satisfaction, target: ≥ 90%, period: month }\n`,
    },
  },
  'org/unknown-function': withConfig(
    `${supervisor}${complaints.replace('functions: C', 'functions: Guest c')}`,
    functions,
  ),
  'org/unheld-function': withConfig(supervisor, `${functions}rules:\n  org/unheld-function: warning\n`),
  'org/shared-function': {
    files: {
      'jd.config.yaml': `${functions}rules:\n  org/shared-function: warning\n`,
      'positions/manager.yaml': `${manager}${complaints}`,
      'positions/supervisor.yaml': `${report('Front Desk Supervisor')}${complaints}`,
    },
  },
  'form/too-many-duties': withRule(
    `${supervisor}duties:\n  - { duty: Greets guests, kpi: Guest satisfaction }\n  - { duty: Trains the team, kpi: Training hours }\n`,
    'form/too-many-duties: [warning, { max: 1 }]',
  ),
  'form/kpi-without-target': withRule(
    `${supervisor}duties:\n  - { duty: Greets guests, kpi: Guest satisfaction }\n`,
    'form/kpi-without-target: warning',
  ),
  'form/kpi-without-period': withRule(
    `${supervisor}duties:\n  - duty: Greets guests\n    kpi: { name: Guest satisfaction, target: ≥ 90% }\n`,
    'form/kpi-without-period: warning',
  ),
  'form/personal-requirement': withRule(
    `${supervisor}qualifications:\n  other:\n    - Under 35 years of age\n`,
    'form/personal-requirement: warning',
  ),
  'form/vague-duty': withRule(
    `${supervisor}duties:\n  - { duty: Responsible for complaints, kpi: Guest satisfaction }\n`,
    'form/vague-duty: warning',
  ),
};
