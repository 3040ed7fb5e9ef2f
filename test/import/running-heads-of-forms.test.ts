import { describe, expect, it } from 'vitest';
import type { Aside, Paragraph } from '../../src/import/document.ts';
import { openDictionary } from '../../src/import/labels/index.ts';
import { recognise } from '../../src/import/recognise/index.ts';

const paragraph = (text: string, place: Paragraph['place']): Paragraph => ({
  kind: 'paragraph',
  text,
  bold: false,
  place,
});
const head = (...texts: readonly string[]): Aside => ({
  kind: 'header',
  blocks: texts.map((text, at) => paragraph(text, { aside: 'header', paragraph: at + 1 })),
});

describe('running heads of several forms', () => {
  const texts = [
    ['岗位名称：窑炉工', '岗位职责', '1、调节窑温。', '2、记录燃料。'],
    ['岗位名称：成型工', '岗位职责', '1、调配泥浆。', '2、检查坯体。'],
  ].flat();
  const read = (...asides: readonly Aside[]) =>
    recognise(
      { file: 'a.docx', blocks: texts.map((text, at) => paragraph(text, { paragraph: at + 1 })), asides, notes: [] },
      openDictionary(),
    ).drafts.map((draft) => [draft.textOf('title'), draft.textOf('effective')]);

  it('each give their day to the form that they name', () => {
    const asides = [head('窑炉工岗位职责', '生效日期：2021-03-01'), head('成型工岗位职责', '生效日期：2022-07-15')];
    expect(read(...asides)).toEqual([
      ['窑炉工', '2021-03-01'],
      ['成型工', '2022-07-15'],
    ]);
  });

  it('give it to none where they name none', () => {
    expect(read(head('青陶瓷业', '生效日期：2021-03-01'))).toEqual([
      ['窑炉工', undefined],
      ['成型工', undefined],
    ]);
  });
});
