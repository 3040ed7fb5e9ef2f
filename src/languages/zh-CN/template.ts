import type { PlaceOwner, ValueKind } from '../../findings/template-fault.ts';
import type { Entries } from '../language.ts';
import { name, names } from '../quote.ts';
import { didYouMean } from './words.ts';

const kinds: Readonly<Record<ValueKind, string>> = { text: '一段文字', list: '一个列表', map: '一组值' };
const owners: Readonly<Record<PlaceOwner, string>> = {
  section: '手册部分',
  department: '部门',
  position: '岗位',
  part: '表的各部分',
  sheet: '签收表',
  procedure: '规程',
  case: '情形',
  chapter: '章节',
};
/** The number of values that a person still reads through. */
const shown = 12;

function listKnown(known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const more = known.length > shown ? ` 等 ${known.length} 个` : '';
  return `这里可以用 ${names(known, shown).join('、')}${more}`;
}

function inCall(called: string | undefined): string {
  return called === undefined ? '' : `（模板 ${name(called)} 要用）`;
}

export const templateEntries: Entries<'template'> = {
  'template/syntax': {
    message({ problem, written, opened = '' }) {
      if (problem === 'unclosed') return `${name(`{{#${written}}}`)} 没有结束`;
      if (problem === 'mismatched') return `${name(`{{/${written}}}`)} 结束的却是 ${name(`{{#${opened}}}`)} 开始的一段`;
      if (problem === 'empty') return '模板是空的';
      if (problem === 'path') return `路径 ${name(written)} 在名称后面有 \`..\` 或 \`.\``;
      if (problem === 'deep') return `${name(written)} 嵌套得太深，超过了 64 层`;
      if (problem === 'open') return `${name(written)} 开始的部分没有结束`;
      if (problem === 'comment') return `${name(written)} 开始的注释没有结束`;
      return problem === 'ended' ? '标记还没写完，模板就结束了' : `这里不能写 ${name(written)}`;
    },
    help({ problem, written, opened = '', straight = '' }) {
      if (problem === 'unclosed') return `在这一段的末尾写上 ${name(`{{/${written}}}`)}`;
      if (problem === 'mismatched') return `改成 ${name(`{{/${opened}}}`)}，或者补上它要结束的那一段的开头`;
      if (problem === 'empty') return '删掉这个文件；如果要省略这一部分，写上 `{{! 省略 }}`';
      if (problem === 'path') return `改成 ${name(straight)}；\`../\` 和 \`./\` 只能写在路径的开头`;
      if (problem === 'deep')
        return '每一段都要在末尾结束；如果确实要这么多层，把里面的移到另一个模板，用 `{{> part}}` 引入';
      if (problem === 'open') return '用 `}`、`)`、`*/` 或者与开头相同的引号结束它';
      if (problem === 'comment') return '在注释的末尾写上 `--}}`';
      if (problem === 'rule') return '一条规则写成 `h3 { color: red; }`';
      return '取值写成 `{{title}}`，分段写成 `{{#if title}} … {{/if}}`';
    },
    what: '模板或者样式表无法解析：有一段没有结束，或者结束时写了别的名字，或者标记写错了。',
    why: '有误的模板无法排版；有误的样式表，后面的规则全部失效，页码和页边距也会丢失。',
    fix: '标记用 `Handlebars` 的写法：`{{value}}`、`{{#each list}} … {{/each}}`、`{{#if value}} … {{else}} … {{/if}}`、`{{#with group}} … {{/with}}`、`{{> part}}`，注释写成 `{{! … }}`。',
  },
  'template/unknown-value': {
    message({ name: asked, inside, called }) {
      if (inside !== undefined && called === undefined)
        return `${name(asked)} 要取 ${name(inside)} 里面的值，但它里面没有值`;
      return `这里没有 ${name(asked)} 这个值${inCall(called)}`;
    },
    help({ suggestions, known, inside, called }) {
      if (called !== undefined) return '把它传过去，如 `{{> grid table caption=title}}`';
      const around = '把它传给所引入的模板，如 `{{> fields fields title=title}}`：被引入的模板用不到引入处周围的值';
      return didYouMean(suggestions) ?? listKnown(known) ?? (inside === undefined ? around : '直接印它本身');
    },
    what: '模板要用一个在这个位置没有的值：写错了名字，或者它属于别的对象，或者在上一层（`../title`）、在根一层（`@root.labels`）。',
    why: '这里会什么也印不出来，每一页都会少一个标签或者名称，而且没有提示。',
    fix: '换成本来要用的值。每个模板能用哪些值，见 `docs/template-values.md`；提示里也列出了这个位置有哪些值。',
  },
  'template/value-kind': {
    message: ({ name: asked, kind, wanted, called }) =>
      `${name(asked)} 是${kinds[kind]}，而这里要的是${kinds[wanted]}${inCall(called)}`,
    help({ name: asked, kind, wanted }) {
      if (kind === 'list' && wanted === 'text') return `逐项处理：${name(`{{#each ${asked}}} … {{/each}}`)}`;
      if (kind === 'map' && wanted === 'text') return `取它里面的一个值，如 ${name(`{{${asked}.…}}`)}`;
      if (kind === 'text') return `直接印出来：${name(`{{${asked}}}`)}`;
      return kind === 'map'
        ? `展开它：${name(`{{#with ${asked}}} … {{/with}}`)}`
        : `逐项处理：${name(`{{#each ${asked}}} … {{/each}}`)}`;
    },
    what: '模板把列表当作文字来印，或者把文字当作列表逐项处理，或者展开一个里面没有值的对象。',
    why: '印出来会是乱码，或者什么也没有。',
    fix: '文字和数字直接印（`{{title}}`），列表逐项处理（`{{#each parts}}`），一组值要展开（`{{#with table}}`）或者取其中一个（`{{table.columns}}`）。在 `Markdown` 里锚点是一组值：`{{anchor.id}}` 和 `{{anchor.href}}`。',
  },
  'template/unknown-helper': {
    message: ({ name: asked }) => `模板里不能用 ${name(asked)}`,
    help: ({ name: asked, suggestions, isValue }) =>
      isValue
        ? `写明要怎么用它：${name(`{{#each ${asked}}}`)}、${name(`{{#if ${asked}}}`)} 或 ${name(`{{#with ${asked}}}`)}`
        : (didYouMean(suggestions) ??
          '分段用 `each`、`if`、`unless`、`with`；其他辅助函数见 `docs/template-values.md`'),
    what: '模板用了 `jd` 没有的辅助函数或者分段。',
    why: '模板只安排 `jd` 已经算好的内容，自己不计算，所以在哪里生成的手册都一样。',
    fix: '用 `each`、`if`、`unless`、`with`，以及 `docs/template-values.md` 列出的几个辅助函数。模板的一部分单独写成一个文件，用 `{{> name}}` 引入。',
  },
  'template/unknown-part': {
    message: ({ name: asked }) => (asked === '' ? '引入模板要写它的名字' : `没有 ${name(asked)} 这个模板`),
    help: ({ suggestions }) => didYouMean(suggestions) ?? '在这个文件旁边放一个同名的文件',
    what: '模板引入了另一个模板，而 `jd` 没有它，工作区的 `templates/` 里也没有。',
    why: '这个位置无法排版，所以不会生成手册。',
    fix: '改正名字，或者加上这个文件：`templates/html/` 里的 `{{> motto}}` 就是 `templates/html/motto.hbs`。',
  },
  'template/unescaped': {
    message: ({ name: asked }) => `${name(`{{{${asked}}}}`)} 会把文字当作 \`HTML\``,
    help: ({ name: asked }) => `写成 ${name(`{{${asked}}}`)}：已经排好的内容不会变`,
    what: '一个值写在三层括号里（或者写在 `{{&` 后面），会原样放进页面。',
    why: '文字来自谁都可能写的文件。当作 `HTML`，就可能改动页面，或者隐藏页面上的内容。',
    fix: '写两层括号。句子、链接和图已经排好，两层括号不会改动它们。',
  },
  'template/end-tag': {
    message: ({ written }) => `${name(written)} 会让它所在的样式或者脚本提前结束`,
    help: () => '换一种写法，如样式里写 `\\3c /style`，脚本里写 `<\\/script`',
    what: '工作区的样式表或者脚本里有一个标记，浏览器读到它就不再往下读，写在文字或者注释里也一样。',
    why: '手册是一个文件：后面的内容会变成页面上的文字。',
    fix: '样式表的文字里写 `\\3c /style`，脚本的文字里写 `<\\/script`；注释里就删掉它。',
  },
  'template/remote': {
    message: ({ written }) => `${name(written)} 要从别处加载，但手册不加载任何内容`,
    help: () => '把图片或者字体写进样式表，写成 `url(data:…)`；别的样式直接写在这个文件里',
    what: '工作区的样式表用了页面里没有的内容：图片、字体，或者另一个样式表。',
    why: '手册是一个要发送、离线也要能看的文件，页面的 `Content-Security-Policy` 不允许加载任何内容，那里会空着，而且没有提示。',
    fix: '小的图片和字体写成 `data:` 放进样式表。正文的字体由 `jd.config.yaml` 的 `theme.font` 决定，正文里的图片放在章节里。',
  },
  'template/unused': {
    message: ({ name: file, replaces }) =>
      replaces ? `已经没有模板引入 ${name(file)}` : `${name(file)} 没有替换 \`jd\` 的任何文件，也没有模板引入它`,
    help: ({ suggestions, replaces }) =>
      replaces ? '删掉它，或者在该用的地方引入它' : (didYouMean(suggestions) ?? '`jd template` 会列出可以替换的文件'),
    what: '工作区的 `templates/` 里有一个文件，名字和 `jd` 的都不同，也没有模板引入它。',
    why: '写它的人想修改手册，但手册没有变化。',
    fix: '按要替换的文件起名，文件夹和扩展名都要一样：`templates/html/position.hbs`、`templates/markdown/position.hbs`、`templates/html/styles/own.css`。不是模板的文件放到别处。',
  },
  'template/outdated': {
    message: ({ name: file }) => `复制之后，\`jd\` 的 ${name(file)} 有了改动`,
    help: ({ name: file }) => `和 ${name(`jd template ${file}`)} 的输出对比，补上新的内容，第一行也要换成新的`,
    what: '工作区的 `templates/` 里有一个文件是从 `jd` 的模板复制来的，而 `jd` 的模板后来改过。',
    why: '副本会取代 `jd` 的模板，所以新版 `jd` 在这里印出的内容，手册里不会有。',
    fix: '用 `jd template` 印出现在的模板，把自己的修改加进去，并保留第一行：它记着副本的来源。没有这一行，`jd` 就不作比较。',
  },
  'template/lost-place': {
    message: ({ name: template, of }) => `模板 ${name(template)} 没有印出${owners[of]}的 \`anchor\`，而链接要指向那里`,
    help: () => '在 `HTML` 里给元素写上 `id="{{anchor}}"`，在 `Markdown` 里在标题前面写 `<a id="{{anchor.id}}"></a>`',
    what: '模板印出了链接要指向的内容（岗位、部门、规程或者章节），却没有印出它的锚点。',
    why: '目录、架构图、索引和上下级的链接会失效，印出来的目录也没有页码。',
    fix: '在它开头的地方印一次锚点。',
  },
};
