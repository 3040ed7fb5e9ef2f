import { describe, expect, it } from 'vitest';
import { hashId, readMark } from '../../../src/model/mark.ts';
import { nameBookmark, openBookmarks } from '../../../src/renderers/docx/bookmarks.ts';
import { drawIds } from '../../support/awkward-ids.ts';

const title = (id: string) => ({ kind: 'position', id, path: ['title'], text: 'Lead' }) as const;

describe('the bookmarks of a document', () => {
  it('count from 1 and enclose what they are round', () => {
    const bookmarks = openBookmarks();
    expect(bookmarks.place('position-a', 'x')).toMatch(
      /^<w:bookmarkStart w:id="1" w:name="jd_[a-z0-9]{10}"\/>x<w:bookmarkEnd w:id="1"\/>$/,
    );
    expect(bookmarks.place('position-b')).toContain('w:id="2"');
  });

  it('have names that Word takes, one for each place, which are never read as marks', () => {
    const names = drawIds(2000, 3).map((id) => nameBookmark(`position-${id}`));
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z][a-z0-9_]{0,39}$/.test(name) || readMark(name) !== undefined)).toEqual([]);
  });

  it('are never there twice', () => {
    const bookmarks = openBookmarks();
    bookmarks.place('contents');
    expect(() => bookmarks.place('contents')).toThrow('there twice');
    bookmarks.mark(title('a'), '');
    expect(() => bookmarks.mark(title('a'), '')).toThrow('there twice');
  });

  it('are refused to two forms whose marks an import would confuse', () => {
    expect(hashId('p85271')).toBe(hashId('p544000'));
    const bookmarks = openBookmarks();
    bookmarks.mark(title('p85271'), '');
    expect(() => bookmarks.mark({ ...title('p544000'), text: 'Clerk' }, '')).toThrow('`p85271` and `p544000`');
    expect(() => bookmarks.mark({ ...title('p544000'), kind: 'procedure' }, '')).not.toThrow();
  });
});
