import { describe, expect, it } from 'vitest';
import {
  buildDocx,
  type EditXml,
  editDocx,
  type Files,
  mergeInto,
  readExample,
  replaceText,
} from '../../support/merge-docx.ts';

const example = readExample('customer-service');
const lead = 'positions/front-desk-lead.yaml';

async function merge(files: Files, ...edits: EditXml[]) {
  const bytes = editDocx(await buildDocx(files), (xml) => edits.reduce((text, edit) => edit(text), xml));
  return mergeInto(files, bytes);
}

/** A change of the file, as texts before and after. */
function change(file: string, ...pairs: readonly (readonly [before: string, after: string])[]) {
  const before = example[file] ?? '';
  const after = pairs.reduce((text, [old, now]) => {
    expect(text.split(old).length, old).toBe(2);
    return text.replace(old, () => now);
  }, before);
  return { files: [{ path: file, before, after }], conflicts: [], refused: [], gone: [], unread: [] };
}

describe('a document that is merged back', () => {
  it('changes nothing if nothing was changed', async () => {
    for (const name of ['customer-service', 'warehouse-operations']) {
      const files = readExample(name);
      expect(await mergeInto(files, await buildDocx(files))).toEqual({
        files: [],
        conflicts: [],
        refused: [],
        gone: [],
        unread: [],
      });
    }
  });

  it('changes exactly the three values that were changed', async () => {
    const merged = await merge(
      example,
      replaceText('1年以上客服前台工作经验', '2年以上客服前台工作经验'),
      replaceText('具备较强的领导能力', '具备领导能力：能带队'),
      replaceText('是否提高', '提高的程度'),
    );
    expect(merged).toEqual(
      change(
        lead,
        ['1年以上客服前台工作经验', '2年以上客服前台工作经验'],
        ['具备较强的领导能力', '具备领导能力：能带队'],
        ['是否提高', '提高的程度'],
      ),
    );
  });

  it('takes text beside a mark as part of its value', async () => {
    const outside: EditXml = (xml) =>
      xml.replace(/(>责任心强<\/w:t><\/w:r><w:bookmarkEnd [^>]*>)/, '$1<w:r><w:t>，细心</w:t></w:r>');
    expect(await merge(example, outside)).toEqual(change(lead, ['责任心强', '责任心强，细心']));
  });

  it('writes bold and slanted words as Markdown, and escapes what is not meant', async () => {
    const bold: EditXml = (xml) =>
      xml.replace(
        '<w:r><w:t xml:space="preserve">责任心强</w:t></w:r>',
        '<w:r><w:t>责任</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>心</w:t></w:r><w:r><w:t> *强*</w:t></w:r>',
      );
    expect(await merge(example, bold)).toEqual(change(lead, ['责任心强', '责任**心** \\*强\\*']));
  });
});
