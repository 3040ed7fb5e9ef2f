import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (text: string) => {
  const { files } = importDocuments([{ file: 'club.md', bytes: new TextEncoder().encode(text) }]);
  return files
    .filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
};

describe('a paper on the offices of a club', () => {
  it('has a position below each, though one of them alone has a label', () => {
    const text =
      '# Roles of the rowing club officers\n\n## The Chair\n\nThe Chair should keep the peace.\n\n**Key responsibilities:**\n\n- open meetings\n- close meetings\n\n## The Treasurer\n\nMoney is a matter for all of us.\n\nThe Treasurer should keep the books in order.\n';
    expect(read(text)).toMatchObject([
      { title: 'The Chair', summary: ['The Chair should keep the peace.'], duties: [{}, {}] },
      { title: 'The Treasurer' },
    ]);
  });

  it('leads what each does by the name of the office', () => {
    const text =
      '# Committee Job Description\n\nAll members keep to the rules.\n\n**4.1 President**\n\nThe primary responsibilities of the President are:\n\n1. Chair the meetings\n2. Speak for the club\n\n**4.2 Vice President**\n\nThe primary responsibilities of the Vice President are:\n\n1. Stand in for the President\n2. Keep the flags\n\n**4.3 Secretary**\n\nThe primary responsibilities of the Secretary are:\n\nDo all that the law on clubs asks of a secretary.\n';
    expect(read(text)).toMatchObject([
      { title: 'President', duties: [{ duty: 'Chair the meetings' }, { duty: 'Speak for the club' }] },
      { title: 'Secretary', duties: [{ duty: 'Do all that the law on clubs asks of a secretary.' }] },
      { title: 'Vice President', duties: [{ duty: 'Stand in for the President' }, { duty: 'Keep the flags' }] },
    ]);
  });

  it('is not one where the headings are parts of one form', () => {
    const text =
      '# Job Description: Club Manager\n\n## Summary\n\nThe Manager should run the boats.\n\n**Key responsibilities:**\n\n- open the gates\n- close the gates\n\n## Volunteer Leader\n\nThe Volunteer Leader should be told of changes.\n';
    expect(read(text).map(({ title }) => title)).toEqual(['Club Manager']);
  });
});
