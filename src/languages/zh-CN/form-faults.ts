import type { FormFault } from '../../model/imported.ts';

/** Why a document can't be filled as the company's own form. */
export const formFaults: Readonly<Record<FormFault, string>> = {
  'old-or-encrypted': '这是 `Word 2007` 以前的文档，或者设了密码；请去掉密码，另存为 `.docx`',
  encrypted: '文档已加密，请去掉密码后另存',
  pdf: '这是 `PDF`，只是名字像文档；请用打印它的那份文档',
  'needs-libreoffice': '必须是 `.docx`，请用 `Word` 打开后另存',
  'not-a-document': '这不是 `Word` 文档，请用 `Word` 打开后另存',
  damaged: '文件损坏或不完整，请用 `Word` 打开后另存',
  'too-large': '文档太大，请去掉里面的图片',
  unsafe: '里面有文字处理软件不会写的 `XML`，请用 `Word` 打开后另存',
  'not-utf8': '文字的编码无法识别，请用 `Word` 打开后另存',
  'unknown-kind': '必须是 `.docx`，请用 `Word` 打开后另存',
  'not-docx': '必须是 `.docx`，请用 `Word` 打开后另存',
  'tracked-changes': '里面有修订，请先接受或拒绝',
  several: '里面有几份表，请只留一份',
  'no-label': '里面没有找到岗位说明书的栏目名',
  'no-title': '里面没有填岗位名称的地方',
};
