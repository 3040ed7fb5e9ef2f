import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';
import { english } from '../../src/languages/en/index.ts';
import { chinese } from '../../src/languages/zh-CN/index.ts';
import { setHtml } from '../../src/renderers/html.ts';
import { setMarkdown } from '../../src/renderers/markdown.ts';
import { asset } from '../support/asset.ts';
import { composeFiles } from '../support/compose-files.ts';
import { buildDocx, mergeInto } from '../support/merge-docx.ts';

const form = {
  title: 'Keeper',
  department: 'Parks',
  reportsTo: null,
  directReports: ['Contract Gardener'],
  summary: [{ group: 'Grounds', items: ['Keeps the paths open'] }, 'Is on call in storms'],
  duties: [
    { group: 'Beds', duty: 'Plants bulbs', essential: false },
    { duty: 'Locks the gates', essential: true },
    { duty: 'Feeds the ducks' },
    { group: 'Beds', duty: 'Weeds' },
  ],
};
const files = {
  'jd.config.yaml': 'external: [{ id: Contract Gardener, title: Contract Gardener }]',
  'positions/keeper.yaml': JSON.stringify(form),
};

describe('duties and sentences in no group, below one', () => {
  it.each([
    [english, 'Other'],
    [chinese, '其他'],
  ])('stand apart from it', (language, name) => {
    const book = composeFiles(files, language);
    const markdown = setMarkdown(book, asset).text;
    expect(markdown.split('\n').filter((line) => line.includes(`**${name}**`))).toEqual([
      `**${name}**`,
      expect.stringMatching(/^\| \| \*\*/),
    ]);
    expect(setHtml(book, asset).text.split(`>${name}<`)).toHaveLength(3);
  });

  it.each([english, chinese])(
    'come back from Word as they were, with what is external and what is not essential',
    async (language) => {
      const bytes = await buildDocx(files, language);
      const { files: read } = importDocuments([{ file: 'handbook.docx', bytes }]);
      expect(parse(read.find(({ path }) => path.startsWith('positions/'))?.text ?? '')).toEqual(form);
      expect(await mergeInto(files, bytes, language)).toMatchObject({ files: [], conflicts: [], refused: [] });
    },
  );
});

it('names nobody twice, and no position that reports to another one', () => {
  const other = { title: 'Guard', department: 'Parks', reportsTo: 'Keeper' };
  const all = { ...files, 'positions/guard.yaml': JSON.stringify(other) };
  const keeper = JSON.stringify({ ...form, directReports: ['Guard', 'Contract Gardener'] });
  const text = setMarkdown(composeFiles({ ...all, 'positions/keeper.yaml': keeper }, english), asset).text;
  expect(text).toContain('[Guard](#position-guard), Contract Gardener |');
});

it('says on a phone, where the label stands for yes, that a duty is not essential', () => {
  const html = setHtml(composeFiles(files, english), asset).text;
  expect(html).toContain('<td class="figure essential denied" data-label="Essential">No</td>');
  expect(html).toContain('<td class="figure essential" data-label="Essential">Yes</td>');
  expect(html).toMatch(/\.essential\.denied\s*\{\s*font-size/);
});
