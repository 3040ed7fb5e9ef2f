import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const form =
  '# Dock Apprentice – Job Description\n\n| Position | Dock Apprentice |\n| --- | --- |\n| Type | Harbour |\n\n## Requirements\n\n- Able to swim\n';

describe('a paper that says what it is', () => {
  it('describes a position, though all it says is what that asks', () => {
    expect(positionsIn('a.md', form)).toMatchObject([{ title: 'Dock Apprentice' }]);
    expect(positionsIn('a.md', form.replace('Dock Apprentice – Job Description', 'Welcome aboard'))).toEqual([]);
  });
});
