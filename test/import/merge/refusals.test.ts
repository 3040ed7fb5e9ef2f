import { describe, expect, it } from 'vitest';
import { hashText } from '../../../src/model/mark.ts';
import {
  buildDocx,
  type EditXml,
  editDocx,
  type Files,
  inForm,
  mergeInto,
  readExample,
  replaceText,
  takeAround,
} from '../../support/merge-docx.ts';

const example = readExample('customer-service');
const lead = 'positions/front-desk-lead.yaml';
const guide = 'positions/showroom-guide.yaml';

async function merge(edits: readonly EditXml[], files: Files = example) {
  const bytes = editDocx(await buildDocx(example), (xml) => edits.reduce((text, edit) => edit(text), xml));
  return mergeInto(files, bytes);
}
const change = (files: Files, file: string, before: string, after: string): Files => {
  expect(files[file]).toContain(before);
  return { ...files, [file]: (files[file] ?? '').replace(before, () => after) };
};

describe('both sides', () => {
  const edit = replaceText('具备较强的领导能力', '会带队');

  it('shows a value that both changed, and writes nothing of its form', async () => {
    const files = change(example, lead, '具备较强的领导能力', '能领导');
    expect(await merge([edit], files)).toEqual({
      files: [],
      refused: [],
      gone: [],
      unread: [],
      conflicts: [
        { file: lead, clashes: [{ path: ['qualifications', 'abilities', 2], document: '会带队', file: '能领导' }] },
      ],
    });
  });

  it('shows other values of the form that its file has changed', async () => {
    const files = change(example, lead, '责任心强', '负责');
    const { conflicts } = await merge([edit], files);
    expect(conflicts[0]?.clashes.map(({ path }) => path.join('.'))).toEqual([
      'qualifications.abilities.0',
      'qualifications.abilities.2',
    ]);
  });

  it('lets changes of other forms land, and takes the same change on both sides for none', async () => {
    const files = change(example, guide, 'department: 客服部', 'department: 客服部 ');
    const other = change(files, 'positions/agency-lead.yaml', 'title: ', 'formerTitles: [旧名]\ntitle: ');
    const { files: written, conflicts } = await merge([edit], other);
    expect(written.map(({ path }) => path)).toEqual([lead]);
    expect(conflicts).toEqual([]);
    const same = change(example, lead, '具备较强的领导能力', '会带队');
    expect(await merge([edit], same)).toEqual({ files: [], conflicts: [], refused: [], gone: [], unread: [] });
  });

  it('shows a row that is new in the document, and one that is gone', async () => {
    const files = change(example, lead, '责任心强', '负责');
    const gone: EditXml = (xml) => xml.replace(takeAround(xml, '沟通能力强', 'w:p'), '');
    expect((await merge([gone], files)).conflicts).toHaveLength(1);
  });
});

describe('what can not be placed', () => {
  it('is refused with its place, while other forms land', async () => {
    const name = inForm('front-desk-lead', (xml) => xml.replace('>客服主管<', '>某主管<'));
    const guideText = /- duty: (.+)/.exec(example[guide] ?? '')?.[1] ?? '';
    const { files, refused } = await merge([name, replaceText(guideText, '接待')]);
    expect(files.map(({ path }) => path)).toEqual([guide]);
    expect(refused).toMatchObject([{ trouble: { kind: 'no-name', text: '某主管', place: { cell: 2 } } }]);
  });

  it('is refused if the schema would refuse it', async () => {
    const { files, refused } = await merge([replaceText('85%', '85.123456%')]);
    expect(files.length + refused.length).toBe(1);
    const cleared = await merge([replaceText('保证前台服务有效率', '')]);
    expect(cleared).toMatchObject({ files: [], refused: [{ file: lead, trouble: { kind: 'invalid' } }] });
  });
});

describe('marks that jd did not set', () => {
  const rename =
    (from: RegExp, to: string): EditXml =>
    (xml) =>
      xml.replace(from, to);

  it('are refused if no form has their id', async () => {
    const { files, refused } = await merge([rename(/w:name="p[a-z\d]{7}(_t_[a-z\d]{8})"/, 'w:name="p0000000$1"')]);
    expect(files).toEqual([]);
    expect(refused[0]?.trouble.kind).toBe('unknown-form');
  });

  it('are refused if the form does not print their value', async () => {
    const { files, refused } = await merge([
      rename(/w:name="(p[a-z\d]{7})_qx_[a-z\d]{8}"/, `w:name="$1_pg_${hashText('x')}"`),
    ]);
    expect(files).toEqual([]);
    expect(refused[0]?.trouble.kind).toBe('forged');
  });

  it('are none if their path is outside of the schema', async () => {
    const { files, refused } = await merge([rename(/w:name="(p[a-z\d]{7})_qx_/, 'w:name="$1_zz_')]);
    expect([files, refused]).toEqual([[], []]);
  });

  it('are in no foreign document', async () => {
    const bytes = editDocx(await buildDocx(example), (xml) => xml.replace(/<w:bookmarkStart [^>]*>/g, ''));
    expect(await mergeInto(example, bytes)).toMatchObject({ fault: 'no-marks', files: [] });
    expect(await mergeInto(example, new Uint8Array([1, 2, 3]))).toMatchObject({ fault: 'not-a-document' });
  });
});
