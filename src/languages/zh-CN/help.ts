import type { CommandHelp, HelpTexts } from '../help-texts.ts';
import { describeFix } from './help-fix.ts';
import { importHelp } from './help-import.ts';
import { describeLive } from './help-live.ts';
import { machineHelp } from './help-machine.ts';
import { describeStats } from './help-stats.ts';
import { describeValidate } from './help-validate.ts';
import { placeholders } from './placeholders.ts';

const workspace = '工作区所在的文件夹（不写：当前文件夹，或往上最近的一个有 `jd.config.yaml` 的文件夹）';
const department = '只要这个部门和它下面的部门';
const watch = '工作区里的文件每次改动后再运行一次，按 Ctrl-C 结束';

const commands: Readonly<Record<string, CommandHelp>> = {
  validate: describeValidate(watch),
  fix: describeFix(workspace),
  graph: {
    description: '输出谁向谁汇报。组织关系有误时也会画出全图，并标出有误的部分。',
    arguments: { workspace },
    options: {
      '--format': '输出格式（不写：`tree`）',
      '--root': '只要这个岗位（标识、编号、名称或别名）和它下面的岗位',
      '--depth': '最多画几级',
      '--department': department,
      '--browser': '绘制 PNG 用的浏览器（不写：`jd doctor` 最先找到的那个）',
    },
    examples: [
      'jd graph',
      'jd graph --root 客服主管 --depth 2',
      'jd graph --format mermaid > chart.mmd',
      'jd graph --format svg > chart.svg',
      'jd graph --department 客服部 --format png > 架构图.png',
      "jd graph --format json | jq '.positions[].title'",
    ],
  },
  build: {
    description: '生成手册。文件有错误时，不写任何文件。',
    arguments: { workspace },
    options: {
      '--format': '生成哪些格式，用逗号分开（不写：按配置，配置也没写就是 `md,html`）',
      '--out': '写到哪个文件夹（不写：配置里的 `output.folder`，配置也没写就是工作区里的 `dist`）',
      '--position': '只生成这几个岗位的表（标识、编号、名称或别名），用来打印和签字',
      '--department': department,
      '--split':
        '另外把每份表单独生成一个文件，`positions/<标识>`（`jobposting` 是 `jobpostings/<标识>`；`xlsx`、`csv`、`json` 不分）；只生成一部分时是 `positions-<部分>/<标识>`',
      '--form': '不生成 Word 手册，而是填本公司自己的表（`.docx`）：每个岗位一份，`positions/<标识>.docx`',
      '--allow-errors': '有错误也生成，每一页都印上“草稿”',
      '--force': '输出文件夹里不是 `jd` 写的、或者写好后被人改过的文件，也替换掉',
      '--browser': '打印 PDF 用的浏览器（不写：`jd doctor` 最先找到的那个）',
      '--watch': watch,
    },
    examples: [
      'jd build',
      'jd build --format pdf',
      'jd build --format html --watch',
      'jd build --format pdf --position 客-002 客服主管',
      'jd build --department 客服部 --split',
      'jd build --format docx --form 本公司的表.docx',
      'jd build --format xlsx,json',
      'jd build examples/customer-service --format html --out /tmp/handbook',
    ],
    notes: `\`xlsx\` 是 Excel 工作簿，\`csv\` 是工作簿的各张表，\`json\` 是给其他程序用的数据，\`jobposting\` 是
给招聘搜索用的招聘信息，详见 \`docs/formats.zh-CN.md\`。`,
  },
  ...describeLive(workspace),
  stats: describeStats(workspace, department),
  explain: {
    description: '解释一种问题：含义、为什么重要、示例、怎么改。',
    arguments: { code: '比如 `org/unknown-superior`；不写就列出全部代码' },
    examples: ['jd explain', 'jd explain org/reporting-cycle', 'jd explain form/contact-shares --lang zh-CN'],
  },
  schema: {
    description: '输出 JSON Schema，给编辑器和其他工具用。',
    arguments: { name: '`position`（岗位）、`procedure`（规程）、`chapter`（章节）或 `config`（配置）' },
    examples: ['jd schema > position.schema.json', 'jd schema config'],
  },
  template: {
    description: '输出手册的一个模板，修改后放进工作区的 `templates/`。',
    arguments: { name: '比如 `html/position.hbs`；不写就列出全部可以替换的模板' },
    examples: [
      'jd template',
      'jd template html/position.hbs > templates/html/position.hbs',
      'jd template html/styles/form.css',
    ],
    notes: `工作区的 \`templates/\` 里有同名文件，就用它替换自带的。模板里可以用什么，
见 \`docs/templates.zh-CN.md\`；模板写错了，\`jd validate\` 会指出来。`,
  },
  init: {
    description: '为一个部门新建工作区：一份配置、两个岗位、一份规程、一个章节。',
    arguments: { folder: '建在哪里；已有的文件不会改动' },
    options: {
      '--department': '部门名称（不写：就是文件夹的名称）',
      '--region': '纸张、日期、拼写和表的各部分按哪个地区的习惯（不写：随系统语言）',
    },
    examples: ['jd init 销售部', 'jd init 销售部 --lang zh-CN', 'jd init clinic --lang en --region GB'],
  },
  new: {
    description: '新建岗位、规程或章节：生成一个待填写的文件。',
    arguments: { id: '标识，也就是文件名', workspace },
    options: {
      '--title': '印出来的名称',
      '--reports-to': '直接上级，写标识、编号、名称或别名',
      '--department': '部门（不写：和上级同一个部门）',
      '--code': '表上的编号',
      '--procedure': '新建规程',
      '--kind':
        '哪一种规程（不写：`rules`）：规则（`rules`）一直有效，阶段（`stages`）前后相接，情形（`cases`）分步处理',
      '--chapter': '新建章节',
    },
    examples: [
      'jd new 夜班客服 --title 夜班客服 --reports-to 客服部经理 --code 客-009',
      'jd new night-agent --title 夜班客服 --reports-to 客-002',
      'jd new --procedure 投诉处理 --title 投诉处理 --kind cases',
      'jd new --chapter 作息时间 --title 作息时间',
    ],
  },
  import: importHelp,
  ...machineHelp,
};

export const helpTexts: HelpTexts = {
  headings: {
    'Usage:': '用法：',
    'Arguments:': '参数：',
    'Options:': '选项：',
    'Commands:': '命令：',
    'Examples:': '示例：',
  },
  placeholders,
  extra(choices, initial) {
    const listed = choices.length === 0 ? '' : `可选：${choices.map((choice) => `\`${choice}\``).join('、')}`;
    const parts = [listed, initial === '' ? '' : `不写：\`${initial}\``].filter((part) => part !== '');
    return parts.length === 0 ? '' : `（${parts.join('；')}）`;
  },
  shared: {
    '--help': '显示这份帮助',
    '--version': '显示版本',
    '--lang': 'jd 的界面语言，`zh-CN` 或 `en`（不写：随系统语言，不是中文就用英文）',
    help: '显示某个命令的帮助',
  },
  program: {
    description: '用文本文件管理岗位说明书：逐份检查，理清谁向谁汇报，生成手册。',
    examples: [
      'jd init 客服部                 新建工作区，带两个岗位',
      'jd validate                    检查当前工作区',
      'jd graph                       输出谁向谁汇报',
      'jd build                       把手册写到 dist/',
      'jd explain org/unknown-superior',
    ],
    notes: '各个命令的详细用法和示例，见 `jd 命令 --help`。',
  },
  commands,
};
