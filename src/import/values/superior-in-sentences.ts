import { superiorTold } from '../recognise/words/superior-told.ts';
import type { Form } from './form.ts';

/** A sentence of the summary, or one that is kept below a heading such as `Scope`, may say of the post by its name who is above it. */
export function takeSuperiorTold(form: Form): void {
  if (form.value['reportsTo'] !== undefined) return;
  const title = form.value['title'] as string | undefined;
  const { entries, introduction, kept } = form.draft;
  for (const piece of [...entries.filter(({ path }) => path === 'summary'), ...introduction, ...kept]) {
    const superior = superiorTold(piece.text, title);
    if (superior === undefined) continue;
    form.set(['reportsTo'], superior, { ...piece, text: superior, written: '' });
    return;
  }
}
