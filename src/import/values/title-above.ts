import { leadingPictures } from '../../text/pictures.ts';
import { foldText } from '../../text/text.ts';
import { bareFactIn } from '../recognise/line/bare-facts.ts';
import { jobSoughtIn } from '../recognise/words/job-in-sentence.ts';
import type { Line } from '../recognise/words/lines.ts';
import { namesJob } from '../recognise/words/names-job.ts';
import { titleIn } from '../recognise/words/title.ts';
import { endOfTrail } from '../recognise/words/trail.ts';
import type { Form } from './form.ts';
import { postsIn } from './title-parts.ts';
import { nameOf } from './words.ts';

/** So far down a page says where on its site it is, and what it is called. */
const lines = 5;

/**
 * Takes the title of a form that has none from the only line above it that is the name of a job: below `Home > Vacancies`,
 * say, and above labels over their values. Gives the lines that are left.
 */
export function takeTitleAbove(form: Form, prose: readonly Line[], top: readonly Line[]): readonly Line[] {
  const isFromFile = form.remarks.findIndex(({ remark }) => remark.kind === 'title-from-file');
  if (isFromFile === -1) return takeFuller(form, prose, top[0]);
  const above = new Set(
    top
      .filter(({ setting }) => !setting)
      .slice(0, lines)
      .map(({ place }) => JSON.stringify(place)),
  );
  const heads = prose.filter(({ place }) => above.has(JSON.stringify(place)));
  const [only, another] = withoutOthers(heads);
  if (only === undefined) takeSought(form, isFromFile, heads);
  if (only === undefined || another !== undefined) return prose;
  const title = withoutPictures(only.text);
  const posts = form.value['headcount'] === undefined ? postsIn(nameOf(title)) : undefined;
  const piece = { text: title, place: only.place, written: only.text };
  form.set(['title'], posts?.title ?? nameOf(title), piece);
  if (posts !== undefined) form.set(['headcount'], posts.count, { ...piece, written: posts.written });
  form.remarks.splice(isFromFile, 1, {
    path: ['title'],
    remark: { kind: 'title-from-heading', written: only.text },
  });
  const facts = prose.filter((line) => line !== only && above.has(JSON.stringify(line.place)) && isFact(form, line));
  return prose.filter((line) => line !== only && !facts.includes(line));
}

/** The lines that name jobs; of several the one with which `Home > Jobs > Harbour Clerk` ends, which is no name itself. */
function withoutOthers(heads: readonly Line[]): readonly Line[] {
  const named = heads.filter(({ text }) => endOfTrail(text) === undefined && isName(text));
  const end = heads.map(({ text }) => endOfTrail(text)).find((each) => each !== undefined);
  const called = named.filter(({ text }) => end !== undefined && foldText(text) === foldText(end));
  return called.length === 1 ? called : named;
}

/** 村保洁员岗位职责 at the head of a paper has the whole name of the job that 一、保洁员职责 in it has in short. */
function takeFuller(form: Form, prose: readonly Line[], head: Line | undefined): readonly Line[] {
  const title = form.value['title'];
  const remark = form.remarks.findIndex(({ remark: { kind } }) => kind === 'title-from-heading');
  if (remark === -1 || typeof title !== 'string' || head === undefined) return prose;
  const whole = titleIn(head.text) ?? '';
  const more = whole.endsWith(title) ? whole.slice(0, -title.length) : '';
  // Before the job an employer or a department may be named.
  if (!/^\p{Script=Han}{1,4}(?<!公司|集团|中心|[部科处室局院校厂店司社行馆])$/u.test(more) || !namesJob(title))
    return prose;
  const isSame = ({ place }: { place: object }) => JSON.stringify(place) === JSON.stringify(head.place);
  const kept = form.kept.findIndex(isSame);
  if (kept !== -1) form.kept.splice(kept, 1);
  else if (form.sources.some(({ piece }) => isSame(piece))) return prose;
  form.set(['title'], whole, { text: whole, place: head.place, written: head.text });
  form.remarks.splice(remark, 1, {
    path: ['title'],
    remark: { kind: 'title-from-heading', written: head.text },
  });
  return prose.filter((line) => !isSame(line));
}

/** The one job for which a sentence above says that somebody is sought; the sentence stays where it is. */
function takeSought(form: Form, remark: number, above: readonly Line[]): void {
  const [first, another] = above.flatMap((line) => {
    const title = jobSoughtIn(line.text);
    return title === undefined ? [] : [{ title, line }];
  });
  if (first === undefined || another !== undefined) return;
  form.set(['title'], first.title, { text: first.title, place: first.line.place, written: '' });
  form.remarks.splice(remark, 1, {
    path: ['title'],
    remark: { kind: 'title-from-heading', written: first.line.text },
  });
}

/** `PART TIME AND FULL TIME` beside that title is a fact of the form. */
function isFact(form: Form, { text, place }: Line): boolean {
  const fact = bareFactIn(text);
  if (fact === undefined || !/^(?:employmentType|conditions\.hours)$/.test(fact.path) || form.draft.has(fact.path))
    return false;
  form.set(fact.path.split('.'), fact.value, { text, place });
  return true;
}

/** `🧭 Product Owner` on a card. */
function withoutPictures(text: string): string {
  return text.replace(leadingPictures, '');
}

function isName(written: string): boolean {
  const text = withoutPictures(written).replace(/[“”"]/gu, '');
  return namesJob(text);
}
