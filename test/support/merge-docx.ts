import { unzipSync, zipSync } from 'fflate';
import { mergeDocument } from '../../src/import/merge/index.ts';
import type { Merged } from '../../src/import/merge/merged.ts';
import type { Language } from '../../src/languages/language.ts';
import { chinese } from '../../src/languages/zh-CN/index.ts';
import { hashId } from '../../src/model/mark.ts';
import { composeFiles } from './compose-files.ts';
import { readExamples } from './example-files.ts';
import { renderDocx } from './render-docx.ts';
import { compileFiles } from './workspace.ts';

export type Files = Readonly<Record<string, string>>;
export type EditXml = (xml: string) => string;

/** The files of an example by their path in it. */
export function readExample(name: string): Files {
  const head = `/work/examples/${name}/`;
  const decoder = new TextDecoder();
  return Object.fromEntries(
    Object.entries(readExamples())
      .filter(([file]) => file.startsWith(head) && /\.(?:ya?ml|md)$/.test(file) && !file.endsWith('README.md'))
      .map(([file, bytes]) => [file.slice(head.length), decoder.decode(bytes)]),
  );
}

export async function buildDocx(files: Files, language: Language = chinese): Promise<Uint8Array> {
  return renderDocx(composeFiles(files, language));
}

/** A Word document whose text was changed, as somebody would in Word. */
export function editDocx(bytes: Uint8Array, edit: EditXml): Uint8Array {
  const parts = unzipSync(bytes);
  const before = new TextDecoder().decode(parts['word/document.xml']);
  const after = edit(before);
  if (after === before) throw new Error('nothing was edited');
  return zipSync({ ...parts, 'word/document.xml': new TextEncoder().encode(after) });
}

/** Merges a document into a workspace. */
export async function mergeInto(files: Files, bytes: Uint8Array, language: Language = chinese): Promise<Merged> {
  const book = composeFiles(files, language);
  const target = {
    compilation: compileFiles(files, { language }),
    printed: await renderDocx(book),
    words: book.labels,
  };
  return mergeDocument({ file: 'edited.docx', bytes }, target);
}

/** Replaces the text of a value. */
export function replaceText(before: string, after: string): EditXml {
  return (xml) => {
    const [whole, head] =
      new RegExp(
        `(w:name="[pr][a-z\\d]{7}_[^>]*><w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t[^>]*>)${before}<`,
      ).exec(xml) ?? [];
    if (whole === undefined) throw new Error(`no value \`${before}\``);
    return xml.replace(whole, () => `${head}${after}<`);
  };
}

/** The last table row or paragraph before the end of a text's own. */
export function takeAround(xml: string, text: string, element: 'w:tr' | 'w:p'): string {
  const at = xml.indexOf(`>${text}<`);
  const start = Math.max(xml.lastIndexOf(`<${element}>`, at), xml.lastIndexOf(`<${element} `, at));
  const end = xml.indexOf(`</${element}>`, at);
  if (at === -1 || start === -1) throw new Error(`no \`${text}\``);
  return xml.slice(start, end + `</${element}>`.length);
}

/** What Word leaves of a copy: the text without bookmarks. */
export function copyOf(element: string): string {
  return element.replace(/<w:bookmark(?:Start|End) [^>]*\/>/g, '');
}

/** A change of the part of a document from the first mark of a position. */
export function inForm(id: string, edit: EditXml): EditXml {
  return (xml) => {
    const at = xml.lastIndexOf('<w:bookmarkStart', xml.indexOf(`w:name="p${hashId(id)}_`));
    return xml.slice(0, at) + edit(xml.slice(at));
  };
}
