import { expect, it } from 'vitest';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const contactsOf = (outside: string) =>
  readBody([
    line('岗位说明书'),
    rows(['岗位名称', '场长'], ['所属部门', '养殖部'], ['岗位职责', '管理养殖场。'], ['外部联系', outside]),
  ])[0]?.['contacts'];

it.each([['县政府、畜牧局、猪场业主'], ['公安、消防、交警大队'], ['总包、监理、甲方代表'], ['港務局、海事、船東代表']])(
  'takes authorities and those who stand for somebody apart: %s',
  (outside) => {
    expect(contactsOf(outside)).toEqual({ external: { with: outside.split('、') } });
  },
);

it.each(['协调消防检查、政府验收', '种苗采购、行情调查'])('leaves what is done as it is: %s', (outside) => {
  expect(contactsOf(outside)).toEqual({ external: { with: [outside] } });
});
