import type { Label } from '../../labels/index.ts';
import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';

/** `三、岗位工作标准` after `二、岗位职责`, numbered as it is: a part of the form, though the words alone name a paper. */
export function asSection({ target, draft }: FormReader, label: Label | undefined, { style }: Line): Label | undefined {
  if (label?.path !== 'form' || draft?.hasBody !== true || (style !== 'han' && style !== 'part')) return label;
  if (/标准/u.test(label.written)) return { ...label, path: 'kpis' };
  return style === target?.style ? { ...label, path: 'x-note' } : label;
}
