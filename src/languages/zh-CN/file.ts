import type { Entries } from '../language.ts';
import { kibibytes, line, name } from '../quote.ts';
import { readAdvice, readFault } from './system-errors.ts';

/** The line end of classic Mac OS. */
const carriageReturn = 'U+000D';

const kinds: Readonly<Record<string, string>> = {
  folder: '文件夹',
  link: '指向别处的链接',
  device: '设备或管道',
};

const kindNames = { config: '配置', position: '岗位', procedure: '规程', chapter: '章节', template: '模板' } as const;

export const fileEntries: Entries<'file'> = {
  'file/unreadable': {
    message: ({ reason }) => `文件无法读取：${readFault(reason)}`,
    help: ({ reason }) => readAdvice(reason),
    what: '操作系统无法读取这个文件。',
    why: '无法读取的岗位如果略过不报，手册里就会少一个岗位，而且没有人知道。',
    fix: '看看文件归谁所有、谁有权读取；文件在网络盘上的话，检查一下连接。然后重新运行命令。',
  },
  'file/not-regular': {
    message: ({ kind }) => `这里不是文件，而是${kinds[kind] ?? ` ${name(kind)}`}`,
    help: ({ kind }) =>
      kind === 'link'
        ? '把文件本身放到这里，不要用链接'
        : '把它移走，或者改名，不要像岗位、规程或章节那样以 `.yaml`、`.md` 结尾',
    what: '看名字像是岗位、规程或章节文件，实际上是链接、文件夹、管道或设备。',
    why: '链接可能指向工作区之外，读取管道和设备可能永远不会结束。所以 `jd` 只读普通文件。',
    fix: '把文件本身复制到这里，或者改名，让 `jd.config.yaml` 里的通配路径不再匹配它。',
  },
  'file/too-large': {
    message: ({ bytes, limit }) => `文件有 ${kibibytes(bytes)}，超过了上限 ${kibibytes(limit)}`,
    help: () => '把它拆开：一个文件只写一个岗位，长篇文字分成几章',
    what: '文件超过 1 MiB（1,024 KiB）。',
    why: '一份岗位说明书只有几 KiB。这么大的文件多半放错了，也可能是有人想拖垮构建。',
    fix: '确认是不是放错了文件。一个文件只写一个岗位，长篇文字写成 `chapters` 下的 Markdown 文件。',
  },
  'file/not-utf8': {
    message: ({ offset }) => `文件不是用 UTF-8 保存的，第 ${offset + 1} 个字节有误`,
    help: () => '用编辑器打开，另存一次，编码选 `UTF-8`',
    what: '文件的内容不是 UTF-8 文字。可能是 GBK、UTF-16 之类的编码，也可能根本不是文字。',
    why: '编码不对，印出来的汉字就是乱码。',
    fix: '用能正常显示的编辑器打开文件，选「以其他编码保存」，编码选 UTF-8。',
  },
  'file/control-character': {
    message: ({ character }) =>
      character === carriageReturn
        ? `有的行只用 \`${carriageReturn}\` 结尾，这是很老的换行方式`
        : `文字里有看不见的字符 \`${character}\``,
    help({ character, escaped }) {
      if (escaped) return '删掉这个转义，也就是反斜杠和它后面的字符';
      return character === carriageReturn
        ? '重新保存文件，换行符选 `LF` 或 `CRLF`'
        : '把它删掉：多半是从别处复制时带进来的';
    },
    what: '文字里有控制字符、多余的字节序标记、特殊的换行符或者单独的回车符。制表符和普通换行没有问题。',
    why: '这些字符看不见，却会让搜索和比对出错，有的还能让终端显示出与原文不同的内容。',
    fix: '在所指的位置删掉这个字符，或者把那个词重新打一遍。双引号里的转义（如 `"\\0"`）也算。',
  },
  'file/unread': {
    message({ looks, why, more }) {
      const others = more > 0 ? `（这个文件夹里还有 ${more} 个也是）` : '';
      if (looks === 'config') return `这个文件没有读取：配置只写在 ${name('jd.config.yaml')} 里`;
      if (looks === 'other') return '指定了这个文件，但没有读取：没有通配路径匹配它';
      if (looks === 'template') return `这个文件没有读取${others}：模板放在 ${name('templates')} 里`;
      const ending = name(looks === 'chapter' ? '.md' : '.yaml');
      const format = looks === 'chapter' ? 'Markdown' : 'YAML';
      if (why === 'ending') return `这个文件没有读取${others}：${kindNames[looks]}的文件名必须以 ${ending} 结尾`;
      if (why === 'document') return `这个文件没有读取${others}：${kindNames[looks]}要用 ${format} 文件来写`;
      if (why === 'depth') return `这个文件没有读取${others}：章节要直接放在 ${name('chapters')} 里`;
      return `这个文件像是${kindNames[looks]}，但没有读取${others}：没有通配路径匹配它`;
    },
    help({ looks, why, to, taken, more }) {
      if (taken) return `${line(to)} 已经存在：把那里缺的内容补过去，再删掉这个文件`;
      if (looks === 'config') return why === 'ending' ? `改名为 ${line(to)}` : `把配置用 YAML 写到 ${line(to)} 里`;
      if (looks === 'other')
        return `属于手册的，在 ${name('jd.config.yaml')} 的通配路径里加上它所在的文件夹；不属于的，不要指定`;
      if (why === 'ending') return more > 0 ? `都改一下名字，这一个改为 ${line(to)}` : `改名为 ${line(to)}`;
      if (why === 'depth')
        return `移到 ${line(to)}，或者在 ${name('jd.config.yaml')} 里写上 ${name('chapters: chapters/**/*.md')}`;
      if (looks === 'template') return `移到 ${line(to)}`;
      if (why === 'folder')
        return `移到 ${line(to)}，或者在 ${name('jd.config.yaml')} 的 ${name(`${looks}s`)} 里加上它所在的文件夹`;
      const instead = looks === 'procedure' ? '，或者当作普通文字，写成 `chapters` 里的一章' : '';
      return `写成 ${line(to)}${instead}；要保留的文档，请放到别的文件夹，或者让文件名以 ${name('_')} 开头`;
    },
    what: '从位置、名字或者内容看，这个文件像是岗位、规程、章节、模板或者配置，但是没有读取：文件的扩展名不对，或者放在了 `jd` 不查找的文件夹里。直接写给 `jd validate` 检查的文件，只要没有读取，不论像不像，都会报告。',
    why: '如果漏读一份表而不提示，手册里就会少了它，而且没有人知道。',
    fix: '按建议改名或者移动文件，或者在 `jd.config.yaml` 里写上它所在的文件夹。要保留的文件（例如表格原来的 `.docx`），请放到别的文件夹，或者让文件名以 `_` 开头。',
  },
  'file/empty': {
    message: () => '文件是空的',
    help: () => '至少写上 `title` 和 `department`（规程写 `title` 和 `kind`），或者删掉这个文件',
    what: '文件没有内容，或者只有注释。',
    why: '每个文件描述一个岗位或一份规程，空文件没有描述任何内容。',
    fix: '把内容填上（`jd new` 可以生成一份待填的表），或者删掉文件。',
  },
};
