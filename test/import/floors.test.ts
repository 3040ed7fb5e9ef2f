import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { listModules } from '../../bench/modules.js';

/** The folders of the recognition of forms, the lowest first; `docs/architecture.md` says what is in each. */
const floors: readonly string[] = [
  'words',
  'form',
  'line',
  'cell',
  'roster',
  'duties',
  'criteria',
  'table',
  'paper',
  'index',
];

it('recognises forms on floors, each of which knows only those below it', () => {
  const own = listModules(fileURLToPath(new URL('../../', import.meta.url))).filter(({ name }) =>
    name.startsWith('import/recognise/'),
  );
  const floorOf = (name: string): number => floors.indexOf(name.split('/')[2] ?? '');
  expect(new Set(own.map(({ name }) => floorOf(name)))).toEqual(new Set(floors.keys()));
  for (const { name, imports } of own)
    for (const { file } of imports)
      if (file?.startsWith('import/recognise/'))
        expect(floorOf(file), `${name} imports ${file}`).toBeLessThanOrEqual(floorOf(name));
});
