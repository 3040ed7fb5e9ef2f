import { type ExamplesOf, form } from '../../example.ts';
import { supervisor } from './positions.ts';

export const ignoreExamples: ExamplesOf<'ignore'> = {
  'ignore/no-reason': form(`# jd-ignore form/no-superior\n${supervisor}`),
  'ignore/unknown-code': form(`# jd-ignore form/no-superiors: The owner leads the front desk.\n${supervisor}`),
  'ignore/fixed-code': form(`# jd-ignore schema/required: The department is not decided yet.\n${supervisor}`),
  'ignore/unused': form(`# jd-ignore form/no-superior: The owner leads the front desk.\n${supervisor}`),
};
