import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../src/import/index.ts';

const read = (written: string): string =>
  importDocuments([{ file: 'a.md', bytes: new TextEncoder().encode(written) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map(({ text }) => text)
    .join('\n');

describe('an address in angle brackets', () => {
  it('is kept, as one beside words is', () => {
    const text = read(
      '# Verger\n\n- <https://bells.example/jobs/12>\n\n## Duties\n\n- Opens the doors\n- Sets out books\n\n## Requirements\n\n- Grade 12\n\nWrite to <post@bells.example>.\n',
    );
    expect(text).toContain('https://bells.example/jobs/12');
    expect(text).toContain('post@bells.example');
  });

  it('is no item of the list that it ends', () => {
    const text = read(
      '# Verger\n\n## Duties\n\n- Opens the doors\n- Sets out books\n\n- <https://bells.example/jobs/12>\n\n## Requirements\n\n- Grade 12\n',
    );
    expect(text.slice(text.indexOf('duties:'), text.indexOf('x-imported:'))).not.toContain('bells.example');
    expect(text).toContain('text: https://bells.example/jobs/12');
  });

  it('is another thing than a place to fill in', () => {
    const text = read('# Verger\n\nDepartment: <department>\n\n## Duties\n\n- Opens the doors\n- Sets out books\n');
    expect(text).not.toMatch(/^department:/mu);
  });
});
