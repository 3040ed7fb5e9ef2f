import type { PostingFault, PostingNote } from '../../findings/built-fault.ts';
import { isForm } from '../../handbook/documents.ts';
import { namePostings } from '../../handbook/file-names.ts';
import { printJson } from '../../text/terminal.ts';
import type { Rendered, Renderer } from '../renderer.ts';
import { type Posting, writePosting } from './posting.ts';

const context = { '@context': 'https://schema.org' };

/** Job postings as JSON-LD: all of them in one file, and with `--split` also one in a file. */
export const jobposting: Renderer = {
  name: 'jobposting',
  async render(document): Promise<Rendered> {
    const { name, book, records } = document;
    const written = records.positions.map((position) => ({
      title: position.title,
      result: writePosting(position, records.config, book),
    }));
    const postings = written.flatMap(({ result }) => ('posting' in result ? [result.posting] : []));
    const path = `${namePostings(name)}.json`;
    const places = new Set<string>();
    if (!isForm(document)) {
      const content = writeScript({ ...context, '@graph': postings });
      return { files: [{ path, content }], places, notes: listNotes(written) };
    }
    return { files: postings.map((posting) => ({ path, content: writeScript({ ...context, ...posting }) })), places };
  },
};

/** The text may stand between `<script>` tags as it is. */
function writeScript(value: object): string {
  return printJson(value).replaceAll('<', '\\u003c');
}

/** Who is left out, by what they lack, and who is posted without pay. */
function listNotes(written: readonly { readonly title: string; readonly result: Posting }[]): PostingNote[] {
  const notes = new Map<string, { readonly fault: PostingFault; readonly titles: string[] }>();
  for (const { title, result } of written) {
    const fault = faultOf(result);
    if (fault === undefined) continue;
    const key = JSON.stringify(fault);
    const titles = notes.get(key)?.titles ?? [];
    titles.push(title);
    notes.set(key, { fault, titles });
  }
  return [...notes.values()].map(({ fault, titles }) => ({ ...fault, titles }));
}

function faultOf(result: Posting): PostingFault | undefined {
  if ('missing' in result) return { left: 'out', missing: result.missing };
  return result.withoutPay === undefined ? undefined : { left: 'pay', key: result.withoutPay };
}
