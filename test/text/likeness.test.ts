import { describe, expect, it } from 'vitest';
import { differInZeros, findLookalike, listDifferences, listInvisible } from '../../src/text/likeness.ts';

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

describe('findLookalike', () => {
  it.each([
    ['M\u0430nager', 'Manager', { letter: '\u0430', script: 'Cyrillic', instead: 'Latin' }],
    ['OTK', '\u041e\u0422\u041a', { letter: 'O', script: 'Latin', instead: 'Cyrillic' }],
    ['\u0391gent', 'agent', { letter: '\u0391', script: 'Greek', instead: 'Latin' }],
    ['Manager', 'Manager', undefined],
    ['manager', 'MANAGER', undefined],
    ['Manager', 'Menager', undefined],
    ['客服主管', '客户主管', undefined],
  ])('in %j for %j', (written, meant, expected) => {
    expect(findLookalike(written, meant)).toEqual(expected);
  });
});

describe('differInZeros', () => {
  it.each([
    ['9000', '00009000', true],
    ['客-1', '客-001', true],
    ['客–1', '客-001', true],
    ['客–001', '客-001', false],
    ['客-10', '客-1', false],
    ['客-100', '客-1', false],
    ['9000', '9000', false],
  ])('%j and %j: %j', (a, b, expected) => {
    expect(differInZeros(a, b)).toBe(expected);
  });
});
