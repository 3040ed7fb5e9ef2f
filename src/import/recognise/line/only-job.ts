import type { Draft } from '../form/draft.ts';
import { withoutStep } from '../words/english-job.ts';
import type { Line } from '../words/lines.ts';
import { holdsJob } from '../words/names-job.ts';
import { titleIn } from '../words/title.ts';

const longest = 60;

/** The name of a job in the look of a heading, below one that names none: the employer, its address, a series of papers. */
export function isOnlyJob(above: NonNullable<Draft['heading']>, { text, bold, heading, style }: Line): boolean {
  if (text.length > longest || style !== undefined || /[.:：。,，;；]$/u.test(text)) return false;
  const isAlike = heading === undefined ? bold && above.level >= 10 : heading <= above.level;
  return (
    isAlike && holdsJob(withoutStep(text)) && !holdsJob(titleIn(above.text) ?? above.text) && !holdsJob(above.text)
  );
}
