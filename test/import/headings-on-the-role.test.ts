import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const read = (file: string, written: string): Record<string, unknown>[] =>
  importDocuments([{ file, bytes: new TextEncoder().encode(written) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map(({ text }) => parse(text));

describe('a heading that asks what the role is about', () => {
  const rest = '\n\n## What you will do\n\n- Prune the trees\n- Pick the fruit\n\n## What you need\n\n- Grade 12\n';

  it.each(['What is the role about?', 'Your role at Quay Fruits', 'About this position'])(
    '%s heads the summary',
    (heading) => {
      const [first] = read(
        'a.md',
        `# Orchard Manager\n\n## ${heading}\n\nYou will look after four hundred pear trees and eleven pickers.${rest}`,
      );
      expect(first?.['summary']).toEqual(['You will look after four hundred pear trees and eleven pickers.']);
    },
  );

  it('heads the duties above a list', () => {
    const [first] = read(
      'a.md',
      '# Orchard Manager\n\n## Your role at Quay Fruits\n\n- Prune the trees\n- Pick the fruit\n\n## What you need\n\n- Grade 12\n',
    );
    expect(first?.['duties']).toEqual([{ duty: 'Prune the trees' }, { duty: 'Pick the fruit' }]);
  });
});
