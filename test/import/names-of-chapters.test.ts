import { expect, it } from 'vitest';
import { importDocuments } from '../../src/import/index.ts';

const chapterOf = (file: string, text: string) =>
  importDocuments([{ file, bytes: new TextEncoder().encode(text) }]).files.find(({ path }) =>
    path.startsWith('chapters/'),
  );
const said = 'We met on Monday and talked about the boiler.\n';

it.each([
  ['its setting `title`', `---\nlayout: post\ntitle: The Boiler\n---\n\n${said}`, 'The Boiler'],
  ['its first line where no setting names it', `---\nlayout: post\n---\n\n# Heating\n\n${said}`, 'Heating'],
  ['its file where no line can', `---\nlayout: post\n---\n\n${`${said.trim()} `.repeat(3)}\n`, 'notes'],
  ['its title in Chinese', '---\nlayout: post\ntitle: 锅炉会议\n---\n\n星期一讨论了锅炉的维修安排。\n', '锅炉会议'],
])('a page without a position is a chapter named by %s', (_, text, title) => {
  const chapter = chapterOf('notes.md', text);
  expect(chapter?.text).toContain(`title: ${title}\n`);
  expect(chapter?.text).toContain('layout: post');
});
