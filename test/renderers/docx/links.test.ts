import { describe, expect, it } from 'vitest';
import { openRelations } from '../../../src/renderers/docx/relations.ts';
import { bookWith, chapterOf } from '../../support/chapter-book.ts';
import { listNodes, parseXml, readDocument, textOf } from '../../support/read-docx.ts';
import { renderDocx } from '../../support/render-docx.ts';

/** The targets of the links that were added. */
function readTargets(text: string): string[] {
  return listNodes(parseXml(text)).flatMap(({ attributes }) =>
    attributes['TargetMode'] === 'External' ? (attributes['Target'] ?? '') : [],
  );
}

describe('the links of a Word document', () => {
  it('have addresses as the standard asks for, each once', () => {
    const relations = openRelations();
    const ids = [
      'https://a.example/客服?a=1&b=2',
      '../handbook-客服部.docx',
      'mailto:a@b.example',
      '../handbook-客服部.docx',
    ];
    const added = ids.map((address) => relations.addLink(address));
    expect(added[3]).toBe(added[1]);
    expect(readTargets(relations.write())).toEqual([
      'https://a.example/%E5%AE%A2%E6%9C%8D?a=1&b=2',
      '../handbook-%E5%AE%A2%E6%9C%8D%E9%83%A8.docx',
      'mailto:a@b.example',
    ]);
  });

  it('are left out if Word would refuse the document for them', () => {
    const relations = openRelations();
    const refused = ['http://[::', 'https://a b.example/', `https://a.example/${'x'.repeat(2100)}`];
    expect(refused.map((address) => relations.addLink(address))).toEqual([undefined, undefined, undefined]);
    expect(readTargets(relations.write())).toEqual([]);
  });

  it('whose address is refused are their words', async () => {
    const chapter = chapterOf('---\ntitle: T\n---\n\nSee [these words](http://[::) and [those](https://a.example/).\n');
    const document = readDocument(await renderDocx(bookWith(chapter)));
    expect(textOf(document)).toContain('See these words and those.');
    const links = listNodes(document).filter(({ name, attributes }) => name === 'w:hyperlink' && attributes['r:id']);
    expect(links.map(textOf)).toEqual(['those']);
  });

  it('and texts hold nothing that XML has no sign for', async () => {
    const book = bookWith(chapterOf('---\ntitle: T\n---\n\ntext\n'));
    const odd = { ...book, title: 'a\u0001b\ud800c\uffff\td' };
    expect(textOf(readDocument(await renderDocx(odd)))).toContain('a\ufffdb\ufffdc\ufffd d');
  });
});
