import type { ContradictionExamples, Example } from '../../example.ts';
import { manager, report } from './positions.ts';

/** Examples of two entries that can't both be true. */
export const contradictionExamples: ContradictionExamples = {
  'form/pay-range': form('pay: { min: 8000, max: 5000, currency: CNY, period: 月 }\n'),
  'form/over-headcount': form('headcount: 1\nincumbents:\n  - 王芳\n  - 李强\n'),
  'form/repeated-incumbent': form('incumbents:\n  - 王芳\n  - 王 芳\n'),
  'form/review-date': form('effective: 2025-01-01\nreviewBy: 2024-06-01\n'),
  'form/approval-dates': form(
    'approval:\n  prepared: { by: 王芳, date: 2024-06-01 }\n  approved: { by: 李强, date: 2024-05-01 }\n',
  ),
  'form/revision-dates': form(
    "revisions:\n  - { version: '1.0', date: 2024-01-01, change: 首次发布 }\n  - { version: '1.1', date: 2023-05-01, change: 补充任职资格 }\n",
  ),
  'form/duplicate-version': form(
    "revisions:\n  - { version: '1.0', date: 2024-01-01, change: 首次发布 }\n  - { version: '1.0', date: 2024-05-01, change: 补充任职资格 }\n",
  ),
  'org/dotted-line': {
    files: {
      'positions/manager.yaml': manager,
      'positions/supervisor.yaml': `${report('客服主管')}dottedLineTo: 客服经理\n`,
    },
  },
  'org/repeated-reference': {
    files: {
      'positions/manager.yaml': `${manager}directReports:\n  - 客服主管\n  - supervisor\n`,
      'positions/supervisor.yaml': report('客服主管'),
    },
  },
  'org/same-title': {
    files: {
      'positions/manager.yaml': manager,
      'positions/agent.yaml': report('客服专员'),
      'positions/agent-copy.yaml': report('客服专员'),
    },
  },
};

function form(text: string): Example {
  return { files: { 'positions/manager.yaml': `${manager}${text}` } };
}
