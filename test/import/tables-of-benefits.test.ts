import { describe, expect, it } from 'vitest';
import { positionsIn, tableOf } from '../support/imported.ts';

const form =
  '# Dock Apprentice – Job Description\n\n| Position | Dock Apprentice |\n| --- | --- |\n| Type | Harbour |\n\n## Requirements\n\n- Able to swim\n';

describe('a table of what the employer gives', () => {
  it.each([
    ['Benefit', 'Description', 'Career growth', 'Travel support', 'Bus fares are paid'],
    ['福利项目', '说明', '职业发展', '交通支持', '报销公交车费'],
  ])('is kept row by row: %s | %s', (head, what, first, second, said) => {
    const [found] = positionsIn('a.md', `${form}\n## ${head}\n${tableOf([head, what], [first, said], [second, said])}`);
    expect(found?.['title']).toBe('Dock Apprentice');
    expect(Object.keys(found ?? {})).not.toContain('career');
    expect(Object.keys(found ?? {})).not.toContain('summary');
    expect(found?.['x-imported']).toContainEqual(expect.objectContaining({ label: second, text: said }));
  });

  it('is no table of duties', () => {
    const [found] = positionsIn(
      'a.md',
      `${form}\n## Duties\n${tableOf(['Task', 'Description'], ['Ropes', 'Coils the ropes on the quay'], ['Boats', 'Bails the boats at night'])}`,
    );
    expect(JSON.stringify(found?.['duties'])).toContain('Coils the ropes on the quay');
  });
});
