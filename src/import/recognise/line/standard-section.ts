import type { Label } from '../../labels/index.ts';
import type { FormReader } from '../form/reader.ts';
import type { Line } from '../words/lines.ts';
import type { Next } from './read-heading.ts';

/** `三、岗位工作标准` after `二、岗位职责`, numbered as it is: a part of the form, though the words alone name a paper. */
export function asSection(
  reader: FormReader,
  label: Label | undefined,
  { style }: Line,
  next: Next,
): Label | undefined {
  const { target, draft } = reader;
  const work = label === undefined ? undefined : asWork(reader, label, next);
  if (work !== label) return work;
  if (label?.path !== 'form' || draft?.hasBody !== true || (style !== 'han' && style !== 'part')) return label;
  if (/标准/u.test(label.written)) return { ...label, path: 'kpis' };
  return style === target?.style ? { ...label, path: 'x-note' } : label;
}

const ofWork = /^(?:岗位|工作)+标准$/u;

/**
 * `工作标准：` above `一、过磅要求：`, below what is asked of a person and in a form that has named no duties: a list in groups of what is
 * done and how well, and no measures of what stands elsewhere.
 */
export function asWork({ draft }: FormReader, label: Label, next: Next): Label {
  if (!/^(?:duties\.kpi|kpis|form)$/.test(label.path) || !ofWork.test(label.written) || draft === undefined)
    return label;
  const isGroup = next !== undefined && next !== 'table' && next.style === 'han' && /[:：]$/u.test(next.text);
  const isAsked = draft.entries.some(({ path }) => path.startsWith('qualifications'));
  const hasDuties = draft.rows.length > 0 || draft.entries.some(({ path }) => path.startsWith('duties'));
  return isGroup && isAsked && !hasDuties ? { ...label, path: 'duties' } : label;
}
