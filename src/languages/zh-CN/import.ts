import type { SourcePlace } from '../../model/imported.ts';
import { type ImportTexts, mostBlanks } from '../import-texts.ts';
import { whole } from '../quote.ts';
import { mergeTexts } from './merge.ts';
import { allOf } from './words.ts';

const asides = { header: '页眉', footer: '页脚', note: '脚注', comment: '批注', drawing: '图形' } as const;

function placeOf({ sheet, table, row, cell, line, paragraph, aside }: SourcePlace): string {
  return [
    ...(sheet === undefined ? [] : [`工作表“${sheet}”`]),
    ...(aside === undefined ? [] : [asides[aside]]),
    ...(table === undefined ? [] : [`第 ${table} 个表格`]),
    ...(row === undefined ? [] : [`第 ${row} 行`]),
    ...(cell === undefined ? [] : [`第 ${cell} 格`]),
    ...(line === undefined ? [] : [`第 ${line} 行`]),
    ...(paragraph === undefined || aside !== undefined ? [] : [`第 ${paragraph} 段`]),
  ].join('');
}

export const importTexts: ImportTexts = {
  origin: (file) => `来自 ${file}`,
  place: placeOf,
  remark(remark) {
    switch (remark.kind) {
      case 'misread-label':
        return `栏目名${whole(remark.written)}按${whole(remark.meant)}读`;
      case 'guessed-label':
        return `没见过的栏目名${whole(remark.written)}按 \`${remark.path}\` 读，请核对`;
      case 'sorted-requirements':
        return '任职要求没有分项的栏目名，是按字面归类的，请核对';
      case 'guessed-side':
        return '没有栏目说明联系对象是内部还是外部，按名称判断，请核对';
      case 'looks-like-label':
        return `内容${whole(remark.written)}像是栏目名，请核对`;
      case 'title-from-heading':
        return `岗位名称取自标题${whole(remark.written)}`;
      case 'title-from-file':
        return '表里没有岗位名称，这里用的是文件名';
      case 'department-from-heading':
        return `部门取自上层标题${whole(remark.written)}，请核对`;
      case 'summary-from-introduction':
        return '职责综述取自标题下没有栏目名的一段文字，请核对';
      case 'no-department':
        return '表里没有写部门，请补上 `department`';
      case 'uncut-table':
        return '职责和考核指标之间的格线已经丢失，请人工分开';
    }
  },
  faults: {
    'old-or-encrypted': '这是 Word 2007 以前的文档，或者设了密码；请去掉密码，另存为 .docx',
    encrypted: '文档已加密；请去掉密码后另存',
    pdf: '这其实是 PDF；请导入它的原稿',
    'needs-libreoffice':
      '读取 .doc、.wps、.rtf、.odt、.xls、.ods 要用 LibreOffice，这台机器上没有找到；请安装，或另存为 .docx、.xlsx',
    'not-a-document': '文件内容和扩展名不符；请用原来的程序打开后另存',
    damaged: '文件已损坏或不完整；请用原来的程序打开后另存',
    'too-large': '文档太大；请拆开',
    unsafe: '文档里有办公软件不会写出的 XML；请用原来的程序打开后另存',
    'not-utf8': '文本的编码无法识别；请另存为 UTF-8',
    'unknown-kind':
      'jd 能读 .docx、.xlsx、.csv、.md、.txt；装有 LibreOffice 时还能读 .doc、.wps、.rtf、.odt、.xls、.ods',
  },
  note(note) {
    switch (note.kind) {
      case 'tracked-changes':
        return `有修订痕迹（插入 ${note.inserted} 处，删除 ${note.deleted} 处），按全部接受来读`;
      case 'hidden-text':
        return `有隐藏文字，没有导入：${whole(note.text.trim())}`;
      case 'copy':
        return `与 ${note.of} 完全相同，没有再读一遍`;
      case 'blanks': {
        const shown = note.texts.slice(0, mostBlanks).map(({ text, place }) => `${whole(text)}（${placeOf(place)}）`);
        const all = note.texts.length > shown.length ? `等 ${note.texts.length} 处` : '';
        return `方括号、尖括号里的文字当作没有填写的地方，没有导入：${shown.join('、')}${all}`;
      }
      case 'no-position':
        return `开头${whole(note.head)}像是岗位说明书，但没有找到岗位：缺少岗位名称、职责或职责综述，或者栏目名没见过；可在 \`import.labels\` 里写明`;
      case 'personal':
        return `含有个人信息（${note.heads.map(whole).join('、')}），存放在 \`x-imported\` 里；共享这些文件之前，请删掉别人不该看到的内容`;
      case 'rows': {
        const columns = note.columns.map(({ head, path }) => `${whole(head)} → ${path ?? 'x-imported'}`).join('，');
        return `${note.sheet === '' ? '表格' : `工作表${whole(note.sheet)}`}按每行一${note.of === 'people' ? '人' : '岗'}来读：${columns}`;
      }
    }
  },
  report: {
    title: '导入报告',
    documents: '文档',
    document: '文档',
    result: '结果',
    accounted: '文字去向',
    nothing: '没有岗位，也没有文字',
    withoutPosition: (chapters) =>
      `没有找到岗位，文字保存在 ${allOf(chapters, '个章节')}；如果写的是岗位，请在 \`import.labels\` 里写明栏目名`,
    account: ({ characters, inValues, kept, labels }) =>
      `共 ${characters} 字：写入 ${inValues}，另存 ${kept}，栏目名 ${labels}`,
    andMore: (named, positions) => `${named} 等 ${positions} 个岗位`,
    lookAt: '需要核对',
    kept: '没有对应栏目、保存在 `x-imported` 里的文字',
    noRemarks: '无。',
  },
  command: {
    wrote: (file) => `已写 ${file}`,
    wouldWrite: (file) => `将写 ${file}`,
    unread: (file, why) => `没有读取：${file}：${why}`,
    summary: ({ documents, positions, chapters, kept, remarks }) =>
      `${documents} 个文档：${positions} 个岗位，${chapters} 个章节；${kept} 处文字保存在 \`x-imported\`，${remarks} 处需要核对`,
    withoutPosition: (files) => `${allOf(files, '个文档')} 里没有找到岗位，文字保存为章节`,
    next: ({ report, folder }) => `下一步：先看 ${report}，再运行 jd validate${folder}`,
  },
  merge: mergeTexts,
};
