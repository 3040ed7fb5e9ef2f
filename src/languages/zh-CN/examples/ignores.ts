import { type ExamplesOf, form } from '../../example.ts';
import { supervisor } from './positions.ts';

export const ignoreExamples: ExamplesOf<'ignore'> = {
  'ignore/no-reason': form(`# jd-ignore form/no-superior\n${supervisor}`),
  'ignore/unknown-code': form(`# jd-ignore form/no-superiors: 前台由业主直接管理\n${supervisor}`),
  'ignore/fixed-code': form(`# jd-ignore schema/required: 部门还没有定下来\n${supervisor}`),
  'ignore/unused': form(`# jd-ignore form/no-superior: 前台由业主直接管理\n${supervisor}`),
};
