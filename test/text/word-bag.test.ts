import { describe, expect, it } from 'vitest';
import { bagWords } from '../../src/text/word-bag.ts';

describe('bagWords', () => {
  it.each([
    ['行政人事主管', '人事行政部主管'],
    ['Manager of Sales', 'Sales Manager'],
    ['Manager, Sales', 'Sales Manager'],
    ['Sales Managers', 'Sales Manager'],
    ['Sr. Mgr, Ops', 'Senior Operations Manager'],
    ['HR Manager', 'Manager of Human Resources'],
    ['客–001', '客-1'],
    ['客001', '客-001'],
    ['9000', '00009000'],
    ['S—07', 's-7'],
    ['客户服务部经理', '客服经理'],
    ['Secretaries', 'Secretary'],
    ['ОТК', 'OTK'],
    ['客服主管\u200b', '客服主管'],
  ])('of %j and %j is one', (a, b) => {
    expect(bagWords(a)).toBe(bagWords(b));
    expect(bagWords(a)).not.toBe('');
  });

  it.each([
    ['客服一部', '客服二部'],
    ['A组组长', 'B组组长'],
    ['A组组长', '组长'],
    ['客-10', '客-1'],
    ['1-1', '11'],
    ['副经理', '经理'],
    ['Boss', 'Bos'],
    ['Deputy Manager', 'Manager'],
    ['总经理', '经理'],
  ])('of %j and %j is not', (a, b) => {
    expect(bagWords(a)).not.toBe(bagWords(b));
  });
});
