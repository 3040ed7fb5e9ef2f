import type { PrintFault } from '../../../findings/built-fault.ts';
import type { FailurePhrases } from '../../failure-texts.ts';
import { grouped, whole } from '../../quote.ts';

function unlike(fault: PrintFault): string {
  switch (fault.trouble) {
    case 'boxes':
      return '有些字印成了空方框，但字体里有这些字';
    case 'title':
      return '第一页上没有标题';
    case 'page-number':
      return `最后一页上没有写“第 ${fault.pages} 页 / 共 ${fault.pages} 页”`;
    case 'no-page':
      return `目录或索引指向 ${whole(fault.anchor)}，但哪一页上都没有它`;
    case 'lost':
      return `少了这些字：${fault.signs.map(whole).join(' ')}${fault.count > fault.signs.length ? ' ……' : ''}`;
  }
}

const named = (name: string): string => `\`theme.font\` 写的是 ${whole(name)}，`;
const fontFile = '`theme.font` 写的字体文件';

export const buildFailures: FailurePhrases<'build' | 'template' | 'font'> = {
  'build/epoch': {
    message: () => '`SOURCE_DATE_EPOCH` 应当是从 1970 年算起的整秒数',
    help: () => '改成 1767225600 这样的数，或者不设',
  },
  'build/unlike': {
    message: (facts) => `没有写出 PDF：读回来核对时，${unlike(facts)}`,
    help: ({ isOwn }) =>
      `${isOwn ? '看看工作区自己的模板和样式表改了什么，或者' : ''}用 \`--browser\` 换一个浏览器再试（用的是哪一个，\`jd doctor\` 会说明）`,
  },
  'build/long-cell': {
    message: ({ sheet, column, row, length, limit }) =>
      `没有写出工作簿：工作表 ${whole(sheet)} 里，${whole(row)} 的 ${whole(column)} 有 ${grouped(length)} 个字符，而电子表格的一格最多 ${grouped(limit)} 个`,
    help: () => '缩短这份表里的名单，或者改用别的格式',
  },
  'build/many-rows': {
    message: ({ sheet, rows, limit }) =>
      `没有写出工作簿：工作表 ${whole(sheet)} 会有 ${grouped(rows)} 行，而电子表格最多 ${grouped(limit)} 行`,
    help: () => '用 `--department` 一次只生成一个部门，或者改用别的格式',
  },
  'template/endless': {
    message: ({ file }) => `模板 ${whole(file)} 无限地调用自己`,
    help: () => '只在列表里面调用自己',
  },
  'template/unsettable': {
    message: ({ file, detail }) => `模板 ${whole(file)} 无法使用：${whole(detail)}`,
    help: () => '和自带的模板对照一下，自带的用 `jd template` 输出',
  },
  'template/no-style': {
    message: () => '模板 `templates/html/handbook.hbs` 没有输出 `style`',
    help: () => '在 `head` 里写上 `<style>{{style}}</style>`',
  },
  'font/outside': {
    message: ({ name }) => `${named(name)}在工作区之外`,
    help: () => '把字体文件放进工作区',
  },
  'font/unreadable': {
    message({ name, why, reason }) {
      if (why === 'too-large') return `${named(name)}超过了 64 MiB`;
      return why === 'not-regular' ? `${named(name)}不是普通文件` : `${named(name)}无法读取（${whole(reason)}）`;
    },
    help: () => '写工作区里一个字体文件的路径（TTF、OTF、WOFF 或 WOFF2）',
  },
  'font/collection': {
    message: () => `${fontFile}里有多种字体（TTC）`,
    help: () => '把要用的那一种单独存成一个文件',
  },
  'font/licence': {
    message: () => `${fontFile}不允许嵌入，这是字体自带的许可标记规定的`,
    help: () => '换一种字体，或者向字体厂商要一份允许嵌入的',
  },
  'font/damaged': {
    message: () => `${fontFile}已损坏，或者不是字体`,
    help: () => '写一个完好的 TTF、OTF、WOFF 或 WOFF2 文件',
  },
  'font/missing': {
    message: ({ name }) => `自带的字体 ${whole(name)} 缺失`,
    help: () => '重新安装 `jd`',
  },
};
