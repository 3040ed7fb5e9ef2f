import { duration, grouped } from '../quote.ts';
import type { ChartLabels, ExplainLabels, ReportLabels } from '../report-labels.ts';

export const reportLabels: ReportLabels = {
  error: '错误',
  warning: '警告',
  help: '建议',
  isTally: (line) =>
    /^(?:[\d,]+ 个工作区，共 )?[\d,]+ 个岗位.*(?:没有新?问题|个错误|个警告)(?:，(?:忽略|已知)[^（）]*)?（.*）$/.test(
      line,
    ),
  tally({ errors, warnings, workspaces = 1, positions, procedures, ignored = 0, known = 0, milliseconds }) {
    const all = workspaces > 1 ? `${grouped(workspaces)} 个工作区，共 ` : '';
    const files = `${all}${grouped(positions)} 个岗位${procedures > 0 ? `、${grouped(procedures)} 份规程` : ''}`;
    const hidden = [
      ...(ignored > 0 ? [`，忽略 ${grouped(ignored)} 个`] : []),
      ...(known > 0 ? [`，已知 ${grouped(known)} 个`] : []),
    ].join('');
    const found = listFound(errors, warnings) ?? `没有${known > 0 ? '新' : ''}问题`;
    return `${files}，${found}${hidden}（${duration(milliseconds)}）`;
  },
  selected({ files, errors, warnings }) {
    const others = listFound(errors, warnings);
    const rest = others === undefined ? '其他文件没有问题' : `其他文件还有 ${others}`;
    return `只显示与指定的 ${grouped(files)} 个文件有关的问题；${rest}`;
  },
  join: (message, help) => `${message}；${help}`,
  columns: ['级别', '位置', '问题'],
  omitted: (number) => `还有 ${grouped(number)} 个问题这里放不下，用 \`jd validate\` 查看`,
  otherWarnings: (number) => `其中 ${grouped(number)} 个警告与组织架构图无关，用 \`jd validate\` 查看`,
  configOnly: '配置有误，其余文件还没有检查',
  steps: {
    validate: '检查',
    fonts: '准备字体',
    pass1: '排版，第 1 遍',
    pass2: '排版，第 2 遍',
    pass3: '排版，第 3 遍',
    read: '读回 PDF 核对',
    write: '写入',
  },
  forms: (number, count) => `岗位说明书，第 ${grouped(number)} 份，共 ${grouped(count)} 份`,
  duration,
  claimed: (standards) => `PDF 符合 ${standards.join('、')}`,
  withheld: ({ standard, clauses }) =>
    `PDF 未声明符合 ${standard}：${clauses.map((clause) => pdfReasons[clause] ?? `未满足第 ${clause} 条`).join('；')}`,
  withoutSandbox: '浏览器打印时没有沙箱，因为 `jd` 以 root 身份运行；换一个普通用户运行即可打开沙箱',
  further: (number) => `这个文件里同样的问题还有 ${grouped(number)} 处，这里是其中第一处`,
  firstFix: '先改好已列出的，再次检查时会列出后面的',
  moreEdges: (number) => `……还有 ${grouped(number)} 处`,
};

/** 没有问题时是 undefined。 */
function listFound(errors: number, warnings: number): string | undefined {
  const found = [
    ...(errors > 0 ? [`${grouped(errors)} 个错误`] : []),
    ...(warnings > 0 ? [`${grouped(warnings)} 个警告`] : []),
  ];
  return found.length === 0 ? undefined : found.join('、');
}

const levels = { error: '默认为错误', warning: '默认为警告', off: '默认关闭' } as const;

export const explainLabels: ExplainLabels = {
  what: '含义',
  why: '为什么重要',
  example: '示例',
  fix: '怎么改',
  fixable: (code) => `只有一种改法的地方，jd 可以代劳：\`jd fix --only ${code}\`。`,
  level: (level) => levels[level],
};

export const chartLabels: ChartLabels = {
  title: '组织架构图',
  cycle: '循环汇报',
  dangling: '上级无法确定',
  broken: '文件有误',
  external: '外部',
  departments: '部门关系',
  positions: (number) => `${grouped(number)} 个岗位`,
  span: (number) => `${number} 个下级`,
  holders: (names) =>
    names.length <= 3 ? names.join('、') : `${names.slice(0, 2).join('、')}等 ${grouped(names.length)} 人`,
  headcount: (number) => `编制 ${grouped(number)} 人`,
  dotted: (titles) => `业务上级 ${titles.join('、')}`,
  hidden: (number) => `下面还有 ${grouped(number)} 个`,
  reportsInCycle: (superior) => `上级是 ${superior}，循环汇报`,
  unknownSuperior: (reference) => `上级写的是 ${reference}，无法确定是谁`,
};

/** 工作区可能违反的条款。 */
const pdfReasons: Readonly<Record<string, string>> = {
  glyph: '有字符在所有字体中都缺字形',
  '7.2': '列表或表格中有不允许的内容（第 7.2 条）',
  '7.3': '有图片没有说明文字（第 7.3 条）',
  '7.4.2': '标题跳级（第 7.4.2 条）',
  '7.5': '表格各行的宽度不一致（第 7.5 条）',
};
