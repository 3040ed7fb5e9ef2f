/** 文件名称 and 制度名称 stand beside the name of the paper. */
export function namesPaper(label: string): boolean {
  return /^(?:文件|文档|制度|标准|规程)(?:名称|标题|题目)$/u.test(label.replace(/[\s:：]/gu, ''));
}
