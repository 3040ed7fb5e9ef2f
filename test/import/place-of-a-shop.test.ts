import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (file: string, text: string) => {
  const { files } = importDocuments([{ file, bytes: new TextEncoder().encode(text) }]);
  return parse(files.find(({ path }) => path.startsWith('positions/'))?.text ?? '');
};

describe('what a form of a shop says of the position', () => {
  const form = (place: string): string =>
    `Position: Shop Supervisor\nReports to: Area Manager\n${place}\n\n## Duties\n\n- Open the shop\n- Count the tills\n\n## Measurement of Effective Performance\n\n- Sales against plan\n- Stock losses under 1 %\n`;

  it('has its place by the address beside the shop, and its measures', () => {
    const told = read('a.md', form('Store: 9 Quay Street'));
    expect(told.location).toBe('9 Quay Street');
    expect(told.kpis).toEqual(['Sales against plan', 'Stock losses under 1 %']);
  });

  it('has no place where a store is something else', () => {
    const told = read(
      'a.md',
      '**Position:** Clerk\n\n**Store:** in dry rooms only\n\n## Duties\n\n- File forms\n- Post letters\n',
    );
    expect(told.location).toBeUndefined();
  });
});
