import type { MergeTexts } from '../merge-texts.ts';
import { whole } from '../quote.ts';

export const mergeTexts: MergeTexts = {
  noMarks:
    '文档里没有 jd 的标记；要把它变成新的岗位，请去掉 --into 再导入，或者修改 `jd build --format docx` 生成的文档',
  refused: ({ document, place, why }) => `${document}${place === '' ? '' : `，${place}`}：${why}`,
  kept: (file) => (file === '' ? '' : `${file} 没有改动`),
  conflict: ({ document, file }) =>
    `${document} 生成之后，${file} 改过，文档里的这份表也改过，因此没有写入：请在文件里改好，再重新生成文档`,
  clash: ({ path, document, file }) =>
    `${path === '' ? '新增' : path}：${document === undefined ? '文档里没有' : `文档为${whole(document)}`}，${file === undefined ? '文件里没有' : `文件为${whole(file)}`}`,
  unread: ({ document, place, text, file }) =>
    `${document}${place === '' ? '' : `，${place}`}：${whole(text)}${file === undefined ? '在章节里' : '印在值的旁边'}，改了不会读入；${file === undefined ? '请在章节自己的文件里改' : `请在这一项自己的格子里改，或者改 ${file}`}`,
  deletedRow: ({ document, text, file }) => `${document}：${whole(text)}这一行删掉了，不会读入；请在 ${file} 里删除`,
  troubles: {
    moved: () => '各项的次序变了；请在文件里调整次序',
    cells: (text) => `${whole(text)}这一行的单元格与原来不同；请恢复原来的单元格`,
    'no-place': (text) => `${whole(text)}不属于表里的任何一项；请写进它那一项的格子，或直接写进文件`,
    'no-name': (text) => `${whole(text)}不是唯一一个岗位的名称；请写它的职位名称、编号或 id`,
    'no-date': (text) => `${whole(text)}不是日期；请写成 2024-06-01`,
    'no-number': (text) => `${whole(text)}不是这里能填的数；请只写数字`,
    'no-yes': (text) => `${whole(text)}既不是“是”也不是空白；请写“是”，或清空单元格`,
    marks: (text) => `${whole(text)}里的符号会被当作 Markdown，印出来就变了样；请直接写进文件`,
    row: (text) => `${whole(text)}所在的格子是用来认出这一行的（标识、序号、类别、分组等）；请恢复这一格，在文件里修改`,
    'new-row': (text) => `${whole(text)}所在的行是工作簿里原来没有的；请在文件里添加`,
    told: (column) => `上级按“${column}”这一栏认定；请改那里的标识，这一格不用改`,
    repeated: (text) => `${whole(text)}所在的格子只是重复名称；请在列出这个名称的那张表里改`,
    unreadable: (text) => `${whole(text)}所在的格子不读入；请在文件里修改`,
    settings: (text) => `${whole(text)}所在的工作表不是岗位的内容；请在配置里修改`,
    several: (text) => `${whole(text)}可能是几个名称；请在格子里每行写一个，或在文件里修改`,
    'as-written': (text) => `文件里${whole(text)}的写法无法单独改动；请在文件里修改`,
    invalid: (text) => `改后的表有错误：${text}`,
    'unknown-form': (text) => `工作区里没有${whole(text)}的表；请指定生成这份文档的工作区`,
    forged: (text) => `${whole(text)}的书签指向表里没有的一项；请删除这个书签`,
  },
  gone: ({ document, id }) => `${document}：工作区里已没有${whole(id)}的表，文档里的这份表也没有改过`,
  summary({ files, conflicts, refused, unread, dryRun }) {
    const parts = [
      `${dryRun ? '将改动' : '已改动'} ${files} 个文件`,
      ...(conflicts === 0 ? [] : [`${conflicts} 处冲突`]),
      ...(refused === 0 ? [] : [`${refused} 份表没有写入`]),
      ...(unread === 0 ? [] : [`${unread} 处改动没有读入`]),
    ];
    return parts.join('，');
  },
  nothing: '文档里没有改动',
};
