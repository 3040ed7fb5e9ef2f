import type { CommandHelp } from '../help-texts.ts';

export const importHelp: CommandHelp = {
  description: '把现有文档（Word、Excel、Markdown、文本）变成工作区的文件，并附导入报告。',
  arguments: { files: '文档，或放文档的文件夹' },
  options: {
    '--out': '写入哪个工作区；已有文件一律不改',
    '--into': '把改过的文档（由 jd 生成的）合并回这个工作区的文件',
    '--dry-run': '只显示将写出哪些文件',
    '--column': '栏目名或表头，以及它对应的键；可以写几次',
  },
  examples: [
    'jd import 岗位说明书 --out 手册',
    'jd import 客服经理.txt --dry-run',
    'jd import handbook.docx --into . --dry-run',
    'jd import 花名册.csv --column 领导=reportsTo --out 手册',
  ],
  notes: `没有对应栏目的文字连同出处保存在岗位的 x-imported 里，一个字也不丢。
.doc、.wps、.rtf、.odt、.xls、.ods 通过 LibreOffice 读取，需要先安装。
用 --into 时，Word 里改了哪些值，文件里就只改哪些值；两边都改过的表不写入。
退出码：0 全部读取并合并；1 有文档没能读取或有内容没能合并，原因会说明；2 命令有误。`,
};
