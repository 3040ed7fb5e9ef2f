import type { ChapterLimit, ImageTrouble } from '../../findings/finding.ts';
import type { Entries } from '../language.ts';
import { name } from '../quote.ts';
import { markdownFor } from '../tags.ts';
import { didYouMean } from './words.ts';

const troubles: Readonly<Record<ImageTrouble, readonly [what: string, todo: string]>> = {
  inline: ['夹在一行文字中间', '让图片独占一段'],
  remote: ['是一个网址，而手册不从网上加载任何内容', '把图片放进工作区，写它的路径'],
  outside: ['不是工作区里的路径', '把图片放进工作区，路径从章节所在的文件夹写起'],
  missing: ['读不到：没有这个文件，或者它是一个链接', '改正路径；路径从章节所在的文件夹写起'],
  kind: ['不是 `PNG`、`JPEG`、`GIF` 或 `WebP` 图片', '把图片另存为 `PNG` 或 `JPEG`'],
  'too-large': ['超过了 5 MiB', '把图片缩小'],
  pixels: ['超过了 6400 万像素', '把图片缩小'],
};

const limits: Readonly<Record<ChapterLimit, readonly [what: string, todo: string]>> = {
  depth: ['引用和列表嵌套得太深，里面的内容会丢失', '减少嵌套的层数'],
  cells: ['到这里为止，表格可能超过 200,000 格', '把章节拆开，或者去掉一些列'],
  links: ['到这里为止，链接的地址加起来超过了 4 MiB', '缩短地址，或者少用一些链接'],
  pictures: ['到这一章为止，手册里的图片加起来超过了 64 MiB，同一张图显示几次就算几次', '把图片缩小，或者少放几张'],
};

const inMarkdown = {
  br: '换行在行尾写 `\\`，再从下一行接着写（在表格里就另起一行）',
  strong: '加粗写成 `**…**`',
  em: '强调写成 `*…*`',
  img: '图片写成 `![…](…)`，独占一段',
  a: '链接写成 `[…](…)`',
  hr: '横线写成单独一行 `---`，上下各空一行',
  table: '表格每行用 `|` 分开各列，表头下面写一行 `| --- | --- |`',
};

export const chapterEntries: Entries<'chapter'> = {
  'chapter/front-matter': {
    message: () => '第一行的 `---` 开始了文首信息，后面却没有另一行 `---` 来结束它',
    help: () => '在最后一个键的下面单独写一行 `---`，或者去掉第一行',
    what: '章节以一行 `---` 开头，这表示文首信息（标题和位置）的开始，可是后面没有第二行 `---` 来结束它。',
    why: '写给程序看的内容会印成手册的正文，标题和位置也会丢失。',
    fix: '用单独一行 `---` 结束文首信息。章节开头如果要一条横线，写 `***`。',
  },
  'chapter/html': {
    message: ({ written }) => `${name(written)} 是 \`HTML\`，章节里不能用`,
    help: ({ written }) =>
      `${markdownFor(written, inMarkdown) ?? '改用 Markdown 写'}；如果就是要印出这个符号，在 \`<\` 前面加 \`\\\``,
    what: '章节里写了 `HTML`。章节用 Markdown 写：标题、段落、列表、表格、引用、代码、图片和链接。注释（`<!-- -->`）会忽略。',
    why: '`HTML` 可能在大家信任的手册里加载、运行或者隐藏内容，印到纸上或换成别的格式又会丢失。',
    fix: '用 Markdown 表达同样的内容。要显示 `<` 这个符号，写成 `\\<`。',
  },
  'chapter/image': {
    message: ({ written, trouble }) => `图片 ${name(written)} ${troubles[trouble][0]}`,
    help: ({ trouble }) => troubles[trouble][1],
    what: '章节里写的图片放不进手册：它不在工作区里，或者不是浏览器都能显示的格式，或者太大，或者夹在一行文字中间。',
    why: '手册是要发送和保存的单个文件。不在里面的图片总有一天会找不到；从别处加载的图片，会让对方的服务器知道谁在看。',
    fix: '把图片存为 `PNG`、`JPEG`、`GIF` 或 `WebP`，不超过 5 MiB，放在工作区里，独占一段：`![图的内容](pictures/plan.png)`。路径从章节所在的文件夹写起。',
  },
  'chapter/link': {
    message: ({ written }) => `指向 ${name(written)} 的链接，在手册里找不到目标`,
    help: ({ suggestions }) =>
      didYouMean(suggestions) ??
      '从章节所在的文件夹写起，写章节、岗位或规程的文件；也可以写标题（`#` 加标题的文字，字母小写，空格写成 `-`）、`#table` 这样的位置，或者网址、邮箱地址',
    what: '章节里的链接指向了手册里没有的位置、不属于手册的文件，或者手册不支持的地址。',
    why: '读者点击链接没有反应，或者在句子中间看到一串地址。',
    fix: '用文件路径链接到章节、岗位或规程：`[名词](glossary.md)`、`[主管](../positions/supervisor.yaml)`，这样的链接在代码托管网站上也能点开。指向标题的链接也一样：`[服务时间](#服务时间)`、`[服务时间](about.md#服务时间)`。手册的各部分是 `#contents`、`#chart`、`#table`、`#procedures`、`#kpis` 和 `#index`。',
  },
  'chapter/limit': {
    message: ({ limit }) => limits[limit][0],
    help: ({ limit }) => limits[limit][1],
    what: '章节嵌套得太深，或者内容太多，手册放不下：列表最多嵌套 20 层，表格最多 200,000 格，链接地址最多 4 MiB，图片最多 64 MiB。',
    why: '没有人会写这样的章节给人看。一个很小的文件可以膨胀到哪台机器都编不出手册；嵌套太深的内容会丢失，而且没有任何提示。',
    fix: '把章节拆开，减少列表的层数，或者把图片缩小。',
  },
};
