import type { ExamplesOf } from './index.ts';

export const textExamples: ExamplesOf<'text'> = {
  'text/asterisks': {
    files: {
      'positions/supervisor.yaml':
        'title: 客服主管\ndepartment: 客服部\nreportsTo: null\nsummary: 按长*宽*高核算仓储费用。\n',
    },
  },
};
