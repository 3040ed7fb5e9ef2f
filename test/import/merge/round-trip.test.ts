import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { mergeInto } from '../../support/merge-docx.ts';

const folder = fileURLToPath(new URL('../round-trip/', import.meta.url));
const files = Object.fromEntries(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [path.relative(folder, file).split(path.sep).join('/'), readFileSync(file, 'utf8')]),
);

/** `bench/round-trip.js` says how the document was made. */
it('changes exactly what was changed before LibreOffice saved the document', async () => {
  const merged = await mergeInto(files, readFileSync(path.join(folder, 'edited.docx')));
  const lead = 'positions/front-desk-lead.yaml';
  const conduct = 'procedures/conduct.yaml';
  expect(merged).toEqual({
    conflicts: [],
    refused: [],
    gone: [],
    unread: [],
    files: [
      {
        path: lead,
        before: files[lead],
        after: files[lead]
          ?.replace('1年以上客服前台工作经验', '2年以上客服前台工作经验')
          .replace('责任心强', '责任心强，耐心'),
      },
      {
        path: conduct,
        before: files[conduct],
        after: files[conduct]?.replace('善于做详细的记录。', '善于做详细的记录，当天归档。'),
      },
    ],
  });
});
