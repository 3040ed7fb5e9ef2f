import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const title = (head: string) =>
  importDocuments([
    {
      file: 'a.md',
      bytes: new TextEncoder().encode(
        `# ${head}\n\n## Duties\n\n- Opens the locks\n- Paints the gates\n\n## Requirements\n\n- Swims well\n`,
      ),
    },
  ])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text).title);

describe('a title beside the name of its paper or its employer', () => {
  it.each([
    ['Role Description, Head of Locks', 'Head of Locks'],
    ['Canal Trust job posting: Lock Keeper', 'Lock Keeper'],
    ['Lock Keeper (Night) @ Canalside', 'Lock Keeper (Night)'],
  ])('is cut from %s', (head, found) => {
    expect(title(head)).toEqual([found]);
  });

  it.each([
    ['Lock Keeper @ two gates', 'Lock Keeper @ two gates'],
    ['Lock Keeper, Upper Canal', 'Lock Keeper, Upper Canal'],
    ['锁闸管理员', '锁闸管理员'],
  ])('is whole in %s', (head, found) => {
    expect(title(head)).toEqual([found]);
  });

  it('is not what a place says behind the name of a paper', () => {
    expect(title('Role Description, Upper Canal')).not.toEqual(['Upper Canal']);
  });

  it('is cut where the page has it as its title', () => {
    const text =
      '---\ntitle: "Canal Trust job posting: Lock Keeper"\n---\n\n**Position Summary**\n\nMinds the upper lock.\n\n**Duties**\n\n- Opens the locks\n- Paints the gates\n';
    const { files } = importDocuments([{ file: 'a.md', bytes: new TextEncoder().encode(text) }]);
    expect(files.filter(({ path }) => path.startsWith('positions/')).map((each) => parse(each.text).title)).toEqual([
      'Lock Keeper',
    ]);
  });
});
