import type { FailurePhrases } from '../../failure-texts.ts';
import { whole } from '../../quote.ts';
import { formFaults } from '../form-faults.ts';

export const importFailures: FailurePhrases<'import'> = {
  'import/no-file': {
    message: ({ name }) => `没有${whole(name)}`,
    help: ({ name, mayBeTarget, isForm }) => {
      if (isForm) return '请给出在 `Word` 里存好的表格，即 `.docx` 文件';
      return mayBeTarget ? `要把文件写到这个文件夹，请用 \`--out ${name}\`` : '请给出文档，或放文档的文件夹';
    },
  },
  'import/nothing': {
    message: ({ folder }) => `${whole(folder)}里没有文档`,
    help: () =>
      'jd 能读 `.docx`、`.xlsx`、`.csv`、`.md`、`.txt`；装有 `LibreOffice` 时还能读 `.doc`、`.wps`、`.rtf`、`.odt`、`.xls`、`.ods`',
  },
  'import/unreadable': {
    message: ({ file, bytes, reason }) =>
      `${whole(file)}${bytes !== undefined ? `太大（${Math.round(bytes / 1e6)} MB）` : reason === undefined ? '不是文件' : `无法读取：${reason}`}`,
    help: ({ bytes }) => (bytes === undefined ? '请给出有权读取的文档' : '请拆开，或去掉里面的图片'),
  },
  'import/faulty-config': {
    message: ({ folder }) => `${whole(folder)}的配置有错误`,
    help: () => '请先按 `jd validate` 的提示改好，再导入',
  },
  'import/form': {
    message: ({ file, fault }) => `${whole(file)}不能当表来填：${formFaults[fault]}`,
  },
  'import/form-format': {
    message: () => '`--form` 填的是 `Word` 里的表，而格式里没有 `docx`',
    help: () => '请在 `--format` 里加上 `docx`，或去掉 `--form`',
  },
};
