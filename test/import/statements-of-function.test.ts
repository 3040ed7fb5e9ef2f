import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (text: string) => {
  const { files } = importDocuments([{ file: 'paper.md', bytes: new TextEncoder().encode(text) }]);
  return files.filter(({ path }) => path.startsWith('positions/')).map((each) => parse(each.text))[0];
};

describe('a statement of the function', () => {
  it.each(['STATEMENT OF FUNCTION', 'Function Statement', 'Statement of Purpose'])('%s is the summary', (label) => {
    expect(
      read(
        `**Position:** Dock Gardener\n\n**Reports to:** Dock Master\n\n**B. ${label}**\n\nKeeps the lawns of the dock in order.\n\n**Duties**\n\n- Mow\n- Rake\n`,
      ),
    ).toMatchObject({ title: 'Dock Gardener', summary: ['Keeps the lawns of the dock in order.'], duties: [{}, {}] });
  });

  it('is none where the words are about money', () => {
    expect(
      read(
        `**Position:** Dock Gardener\n\n**Duties**\n\n- Mow\n- Rake\n\n**Statement of Accounts**\n\nSee the annex.\n`,
      ).summary,
    ).toBeUndefined();
  });
});
