import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (file: string, text: string) => {
  const { files } = importDocuments([{ file, bytes: new TextEncoder().encode(text) }]);
  return parse(files.find(({ path }) => path.startsWith('positions/'))?.text ?? '');
};

describe('an `o` typed for a bullet', () => {
  it('begins an item on each line of a paragraph', () => {
    const { duties } = read(
      'a.md',
      '**Position:** Verger\n\n**Primary Responsibilities:**\n\no  Open the church<br>o  Set out the books<br>o  Ring the bell, if nobody else does\n',
    );
    expect(duties).toMatchObject([
      { duty: 'Open the church' },
      { duty: 'Set out the books' },
      { duty: 'Ring the bell, if nobody else does' },
    ]);
  });
});
