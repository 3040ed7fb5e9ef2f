import { type ExamplesOf, form } from '../../example.ts';
import { supervisor } from './positions.ts';

export const textExamples: ExamplesOf<'text'> = {
  'text/asterisks': form(`${supervisor}summary: 按长*宽*高核算仓储费用。\n`),
  'text/quotes': form('title: “客服主管”\ndepartment: 客服部\nreportsTo: null\n'),
  'text/list-numbers': form(`${supervisor}summary:\n  - 1、负责前台工作。\n  - 2、培训前台接待员。\n`),
  'text/joined-names': form(`${supervisor}aliases: [客服组长、接待主管]\n`),
};
