import { tokenize } from '@csstools/css-tokenizer';
import { expect, it } from 'vitest';
import { setHtml } from '../../../src/renderers/html.ts';
import { listHeadAnchors, listHeads } from '../../../src/renderers/pdf/heads.ts';
import { writeRunning } from '../../../src/renderers/pdf/running.ts';
import { asset } from '../../support/asset.ts';
import { composeFiles } from '../../support/compose-files.ts';
import { attacks, plantSettings, writeSettings } from '../../support/plant-attacks.ts';
import { type Element, readHtml, textOf } from '../../support/read-html.ts';

const target = { address: 'http://127.0.0.1:9', secret: 'file:///secret' };
const turns = attacks(target).map((_, turn) => turn);

it.each(turns)('makes no markup and no style of the settings of a printed page, turn %i', (turn) => {
  const { files, texts } = plantSettings(turn, target);
  const page = read(files);
  const plain = read(writeSettings(['Title', 'Sub', 'Org', 'Secret'], 'v'));
  expect(page.tags).toEqual(plain.tags);
  expect(page.tokens).toEqual(plain.tokens);
  for (const text of texts) expect(page.text).toContain(text);
});

function read(files: Record<string, string>) {
  const book = composeFiles(files);
  // As printed with each part on a page of its own.
  const anchors = listHeadAnchors(book);
  const spots = new Map(anchors.map((anchor, at) => [anchor, { page: at + 2, depth: 0 }]));
  const style = writeRunning(book, listHeads(book, spots, anchors.length + 1));
  const elements = readHtml(setHtml(book, asset, { style, pageOf: (anchor) => spots.get(anchor)?.page }).text);
  const sheets = elements.filter(({ tagName }) => tagName === 'style').map(readStyle);
  return {
    tags: elements.map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(' ')),
    tokens: sheets.flatMap((css) => tokenize({ css }).map(([kind]) => kind)),
    text: elements.map(textOf).join('\n'),
  };
}

function readStyle(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}
