import { expect, it } from 'vitest';
import { line, readBody, rows } from '../support/imported-blocks.ts';

it.each([
  ['岗位说明书', '（由用人科室填写，蓝色字为填写提示，填写后请删除）', '写岗位全称，不写简称', '行政科统一编号'],
  ['岗位职责说明书', '※ 灰色文字填写完请自行删除', '填写上级岗位，不填姓名', '由综合部统一编码'],
])('makes no position of a form that is still to be filled in: %s', (name, told, superior, code) => {
  const positions = readBody([
    line(name),
    line(told),
    rows(
      ['岗位名称', '', '岗位编号', code],
      ['直接上级', superior, '编制人数', '　　人'],
      ['岗位职责', '按照主次顺序逐条列出，动词开头', '任职资格', '＿＿年以上＿＿＿经验'],
    ),
  ]);
  expect(positions).toEqual([]);
});

it('makes no position of a sample that names what belongs in each place', () => {
  const lines = ['岗位说明书填写样表', '岗位名称：填写规范名称', '所属部门：填写二级部门', '直接上级：写上级岗位名称'];
  expect(readBody([...lines, '岗位职责：', '1、', '任职资格：', '学历：____'].map(line))).toEqual([]);
});

it('keeps duties that speak of filling something in', () => {
  const [position] = readBody([
    line('岗位说明书'),
    rows(
      ['岗位名称', '库管员', '所属部门', '物资部'],
      ['岗位职责', '1、填写入库单，不得涂改数量\n2、按先后顺序发料，做好标识', '任职资格', '高中'],
    ),
  ]);
  expect(position?.['duties']).toEqual([{ duty: '填写入库单，不得涂改数量' }, { duty: '按先后顺序发料，做好标识' }]);
});
