import type { ManualTexts } from '../manual-texts.ts';

export const manualTexts: ManualTexts = {
  name: '名称',
  synopsis: '用法',
  description: '说明',
  commands: '命令',
  arguments: '参数',
  options: '选项',
  examples: '示例',
  notes: '备注',
  seeAlso: '另见',
  manual: '岗位说明书工具',
};
