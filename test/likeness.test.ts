import { describe, expect, it } from 'vitest';
import { listDifferences, listInvisible } from '../src/likeness.ts';

describe('listDifferences', () => {
  it.each([
    ['客服部', '客服 部', ['spaces']],
    ['客服 部', '客服\u3000部', ['spaces']],
    ['客服 部', '客服\u00a0部', ['spaces']],
    ['客服部(夜班)', '客服部（夜班）', ['width']],
    ['Sales', 'SALES', ['case']],
    ['Ｓａｌｅｓ', 'sales', ['width', 'case']],
    ['Front Desk', 'frontdesk', ['case', 'spaces']],
    ['客服部', '客服\u200b部', ['invisible']],
    ['☎ Desk', '☎\ufe0f desk', ['invisible', 'case']],
    ['Caf\u00e9', 'Cafe\u0301', ['composition']],
    ['①部', '1部', ['width']],
    ['客服部', '客服部', []],
    ['客服部', '客户部', []],
  ])('of %j and %j', (a, b, expected) => {
    expect(listDifferences(a, b)).toEqual(expected);
    expect(listDifferences(b, a)).toEqual(expected);
  });
});

describe('listInvisible', () => {
  it('names each character once', () => {
    expect(listInvisible('客\u200b服\u200b\u00ad部\u{e0100}')).toEqual(['\u200b', '\u00ad', '\u{e0100}']);
    expect(listInvisible('客服 部\u3000')).toEqual([]);
  });
});
