import { describe, expect, it } from 'vitest';
import { english } from '../../../src/languages/en/index.ts';
import { chinese } from '../../../src/languages/zh-CN/index.ts';
import {
  buildDocx,
  type EditXml,
  editDocx,
  type Files,
  inForm,
  mergeInto,
  readExample,
} from '../../support/merge-docx.ts';

const without = (files: Files, gone: string): Files =>
  Object.fromEntries(Object.entries(files).filter(([file]) => !file.endsWith(`/${gone}.yaml`)));

describe('a form that the workspace no longer has', () => {
  it.each([
    ['customer-service', chinese, 8],
    ['warehouse-operations', english, 5],
  ] as const)('is named, and refuses nothing, if it is as it was built: %s', async (name, language, least) => {
    const files = readExample(name);
    const bytes = await buildDocx(files, language);
    const forms = Object.keys(files).filter((file) => /^(?:positions|procedures)\//.test(file));
    expect(forms.length).toBeGreaterThan(least);
    for (const file of forms) {
      const id = file.replace(/^.*\/|\.yaml$/g, '');
      const { gone, refused, conflicts, files: changed } = await mergeInto(without(files, id), bytes, language);
      expect({ file, gone, refused, conflicts, changed }).toEqual({
        file,
        gone: [id],
        refused: [],
        conflicts: [],
        changed: [],
      });
    }
  });

  const example = readExample('customer-service');
  const duty = /- duty: (.+)/.exec(example['positions/showroom-guide.yaml'] ?? '')?.[1] ?? '';
  const edits: readonly [string, EditXml][] = [
    ['within a value', (xml) => xml.replace(duty, `${duty}，并记录`)],
    [
      'beside a value',
      (xml) => xml.replace(/(>解说员<\/w:t><\/w:r><w:bookmarkEnd [^>]*>)/, '$1<w:r><w:t>兼文员</w:t></w:r>'),
    ],
    [
      'by a paragraph',
      (xml) =>
        xml.replace(new RegExp(`(${duty}(?:(?!</w:p>).)*</w:p>)`), '$1<w:p><w:r><w:t>整理沙盘</w:t></w:r></w:p>'),
    ],
    ['by a mark that is gone', (xml) => xml.replace(/<w:bookmarkStart [^>]*_qx_[^>]*>/, '')],
  ];
  it.each(edits)('is refused if it was edited %s', async (_, edit) => {
    const built = await buildDocx(example);
    const bytes = editDocx(built, inForm('showroom-guide', edit));
    const { gone, refused } = await mergeInto(without(example, 'showroom-guide'), bytes);
    expect(gone).toEqual([]);
    expect(refused).toMatchObject([{ trouble: { kind: 'unknown-form', text: 'showroom-guide' } }]);
  });

  it('is refused if the workspace has none of the document', async () => {
    const { gone, refused } = await mergeInto(readExample('warehouse-operations'), await buildDocx(example));
    expect(gone).toEqual([]);
    expect(refused.length).toBeGreaterThan(8);
  });
});
