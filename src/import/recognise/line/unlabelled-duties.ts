import type { FormReader } from '../form/reader.ts';
import { isJobName, withoutAside } from '../words/job-name.ts';
import type { Line } from '../words/lines.ts';
import { closeUp, namesDutiesOf, titleIn } from '../words/title.ts';
import { isFactOfPaper } from './fact-of-paper.ts';
import { isListed } from './read-heading.ts';

/** The first numbered line below `# 会计岗位职责` and a sentence or facts on the position begins its duties. */
export function openUnlabelledDuties(reader: FormReader, line: Line): void {
  const { draft, target } = reader;
  const heading = draft?.heading;
  // Facts in lines of their own, such as the superior, may stand between.
  const isOpen = target === undefined || target.path === 'basic';
  if (draft === undefined || heading === undefined || !isOpen || draft.hasBody) return;
  // `一、服从领导。` is one of them as well, and `一、任职要求` a label.
  const isItem = isListed(line) || (/^第?一/u.test(line.written) && /[。；;]$/u.test(line.text));
  const isOf = namesDutiesOf(heading.text) && (isListed(line) || line.style === 'bullet');
  const names = /(?:职责|责任制)$/u.test(closeUp(heading.text)) && titleIn(heading.text) !== undefined;
  // 直接上级：处长 stands between （三）考试科科长 and its list.
  const isOfJob = draft.repeated && isListed(line) && isJobName(withoutAside(heading.text));
  if (!(isOf || ((names || isOfJob) && isItem)) || isFactOfPaper(reader, line)) return;
  draft.labels++;
  reader.target = { path: 'duties', label: heading.text, rank: heading.level, filled: false };
}
