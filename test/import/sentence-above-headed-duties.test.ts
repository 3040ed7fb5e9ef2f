import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (file: string, text: string) => {
  const { files } = importDocuments([{ file, bytes: new TextEncoder().encode(text) }]);
  return parse(files.find(({ path }) => path.startsWith('positions/'))?.text ?? '');
};

describe('a sentence alone below the label of duties', () => {
  it('is what they have in common where a table with heads of its own follows', () => {
    const told = read(
      'a.md',
      '# Fitter Job Description\n\nDepartment: Works\n\n## Primary Responsibility\n\nKeeps every press of the plant running through the night.\n\n| ESSENTIAL FUNCTIONS | % of time |\n|---|---|\n| Repairs presses during the run | 60% |\n| Orders spare parts from the store | 40% |\n',
    );
    expect(told.duties).toMatchObject([{ share: 60 }, { share: 40 }]);
    expect(JSON.stringify(told.summary)).toContain('Keeps every press');
  });

  it('stays a duty where no other follows', () => {
    const told = read(
      'a.md',
      '# Fitter Job Description\n\nDepartment: Works\n\n## Responsibilities\n\nKeeps every press running.\n',
    );
    expect(told.summary).toBeUndefined();
  });
});
