import { expect, it } from 'vitest';
import { readDocument } from '../../../src/import/read/index.ts';
import { chaptersText, hashText, nameForm, readMark } from '../../../src/model/mark.ts';
import { composeFiles } from '../../support/compose-files.ts';
import { files } from '../../support/every-key-workspace.ts';
import { readBookmarks, readDocument as readParts } from '../../support/read-docx.ts';
import { renderDocx } from '../../support/render-docx.ts';
import { compileFiles } from '../../support/workspace.ts';

it('says whose the marks are, and what they were', async () => {
  const bytes = await renderDocx(composeFiles(files));
  const { properties } = readDocument('x.docx', bytes);
  const { workspace } = compileFiles(files);
  const owners = [
    ...workspace.positions.map(({ id }) => ({ kind: 'position' as const, id })),
    ...workspace.procedures.map(({ id, kind: shape }) => ({ kind: 'procedure' as const, id, shape })),
  ];
  const names = readBookmarks(readParts(bytes))
    .map(({ name }) => name)
    .filter((name) => readMark(name) !== undefined);
  expect([...(properties?.keys() ?? [])].filter((name) => !name.startsWith('jd_t_'))).toHaveLength(owners.length);
  expect(properties?.size).toBe(2 * owners.length + Number(properties?.has(chaptersText)));
  for (const owner of owners) {
    const own = names.filter((name) => name.startsWith(nameForm(owner).slice(3)));
    expect(own.length).toBeGreaterThan(0);
    const shape = owner.kind === 'procedure' ? `.${owner.shape}` : '';
    expect(properties?.get(nameForm(owner))).toBe(`${hashText(own.sort().join(' '))}${shape} ${owner.id}`);
  }
});
