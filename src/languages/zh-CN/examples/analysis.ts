import { type AnalysisExamples, withConfig } from '../../example.ts';
import { manager, report, supervisor } from './positions.ts';

const functions = 'departments:\n  - name: 客服部\n    functions:\n      - 受理投诉\n';
const complaints = 'duties:\n  - duty: 当天答复投诉\n    kpi: 当天答复率≥95%\n    functions: 受理投诉\n';

function withRule(position: string, rule: string): ReturnType<typeof withConfig> {
  return withConfig(position, `rules:\n  ${rule}\n`);
}

/** Examples of the rules that a workspace switches on. */
export const analysisExamples: AnalysisExamples = {
  'org/single-report': {
    files: {
      'jd.config.yaml': 'rules:\n  org/single-report: warning\n',
      'positions/manager.yaml': manager,
      'positions/supervisor.yaml': report('客服主管'),
    },
  },
  'org/similar-duties': {
    files: {
      'jd.config.yaml': 'rules:\n  org/similar-duties: warning\n',
      'positions/manager.yaml': `${manager}duties:\n  - duty: 受理住户投诉，当天答复并做好回访记录\n    kpi: 当天答复率≥95%\n`,
      'positions/supervisor.yaml': `${report('客服主管')}duties:\n  - duty: 受理住户的投诉，当天答复并做好回访记录\n    kpi: 当天答复率≥95%\n`,
    },
  },
  'org/kpi-defined-twice': {
    files: {
      'jd.config.yaml': 'rules:\n  org/kpi-defined-twice: warning\n',
      'positions/manager.yaml': `${manager}kpis:\n  - { name: 住户满意度, target: ≥ 90%, period: 年 }\n`,
      'positions/supervisor.yaml': `${report('客服主管')}kpis:\n  - { name: 住户满意度, target: ≥ 90%, period: 月 }\n`,
    },
  },
  'org/unknown-function': withConfig(
    `${supervisor}${complaints.replace('functions: 受理', 'functions: 处理')}`,
    functions,
  ),
  'org/unheld-function': withConfig(supervisor, `${functions}rules:\n  org/unheld-function: warning\n`),
  'org/shared-function': {
    files: {
      'jd.config.yaml': `${functions}rules:\n  org/shared-function: warning\n`,
      'positions/manager.yaml': `${manager}${complaints}`,
      'positions/supervisor.yaml': `${report('客服主管')}${complaints}`,
    },
  },
  'form/too-many-duties': withRule(
    `${supervisor}duties:\n  - { duty: 接待来访住户, kpi: 住户满意度 }\n  - { duty: 培训前台员工, kpi: 培训课时 }\n`,
    'form/too-many-duties: [warning, { max: 1 }]',
  ),
  'form/kpi-without-target': withRule(
    `${supervisor}duties:\n  - { duty: 接待来访住户, kpi: 住户满意度 }\n`,
    'form/kpi-without-target: warning',
  ),
  'form/kpi-without-period': withRule(
    `${supervisor}duties:\n  - duty: 接待来访住户\n    kpi: { name: 住户满意度, target: ≥ 90% }\n`,
    'form/kpi-without-period: warning',
  ),
  'form/personal-requirement': withRule(
    `${supervisor}qualifications:\n  other:\n    - 35 周岁以下\n`,
    'form/personal-requirement: warning',
  ),
  'form/vague-duty': withRule(
    `${supervisor}duties:\n  - { duty: 负责投诉, kpi: 住户满意度 }\n`,
    'form/vague-duty: warning',
  ),
};
