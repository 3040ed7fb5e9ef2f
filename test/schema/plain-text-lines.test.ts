import { describe, expect, it } from 'vitest';
import { compileFiles } from '../support/workspace.ts';

describe('a key that is not a sentence', () => {
  it('is one line, however it is written', () => {
    const { workspace } = compileFiles({
      'positions/a.yaml':
        'title: |\n  客服\n  专员\ndepartment: >\n  Front\n\n  desk\nreportsTo: null\nlocation: "A\\n\\n \\n B"\ngrade: "甲\\n  B"\nsummary: |\n  a\n  b\n',
    });
    const [position] = workspace.positions;
    expect(position).toMatchObject({
      title: '客服专员',
      department: 'Front desk',
      grade: '甲 B',
      location: 'A B',
      summary: ['a\nb'],
    });
  });
});
