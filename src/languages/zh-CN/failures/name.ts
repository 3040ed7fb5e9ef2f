import type { Reading } from '../../../findings/meant.ts';
import type { FailurePhrases } from '../../failure-texts.ts';
import { whole } from '../../quote.ts';
import { askMeant } from '../likeness.ts';
import { adviseReading } from '../reference-advice.ts';
import { didYouMean, join } from '../words.ts';

export const nameFailures: FailurePhrases<'name' | 'new' | 'init'> = {
  'name/unknown-position': {
    message: ({ name }) => `没有哪个岗位的标识、编号、名称或别名是 ${whole(name)}`,
    help: (facts) => adviseName(facts) ?? '全部岗位见 `jd graph`',
  },
  'name/ambiguous': {
    message: ({ name, candidates }) => `${whole(name)} 可能是 ${join(candidates.map(whole), ' 或 ')}`,
    help: () => '写标识，指明是哪一个',
  },
  'name/unknown-department': {
    message: ({ name }) => `没有 ${whole(name)} 这个部门`,
    help: ({ name, suggestions }) => askMeant(suggestions, name) ?? '全部部门见 `jd graph`',
  },
  'name/empty-department': {
    message: ({ name }) => `部门 ${whole(name)} 没有岗位，所以没有内容可以生成`,
    help: () => '换一个部门',
  },
  'name/not-in-department': {
    message: ({ name, department }) => `${whole(name)} 不在部门 ${whole(department)} 里`,
    help: () => '去掉 `--department`，或者换一个岗位',
  },
  'name/no-form': {
    message: ({ name, why }) =>
      `${whole(name)} 没有可以生成的表：${why === 'broken' ? '它的文件有误' : '它不在工作区之内'}`,
    help: ({ why }) => (why === 'broken' ? '先改正文件；`jd validate` 会指出错误' : '换一个岗位'),
  },
  'name/folder': {
    message: ({ name }) => `${whole(name)} 是文件夹，不是岗位`,
    help: () => '工作区要写在 `--position` 前面',
  },
  'name/unknown-finding': {
    message: ({ name }) => `没有 ${whole(name)} 这种问题`,
    help: ({ suggestions }) => didYouMean(suggestions) ?? '全部代码见 `jd explain`',
  },
  'name/unfixable-finding': {
    message: ({ name }) => `${whole(name)} 这类问题 \`jd\` 不能改`,
    help: () => '不要写它；各类问题怎么改，见 `jd explain`',
  },
  'name/unknown-schema': {
    message: ({ name }) => `没有 ${whole(name)} 这个 Schema`,
    help: ({ suggestions, known }) => didYouMean(suggestions) ?? `只有 ${known.map(whole).join('、')}`,
  },
  'name/unknown-template': {
    message: ({ name }) => `没有 ${whole(name)} 这个模板`,
    help: ({ suggestions }) => didYouMean(suggestions) ?? '全部模板见 `jd template`',
  },
  'new/file-name': {
    message: ({ id }) => `${whole(id)} 是文件名，不是标识`,
    help: ({ instead }) => `去掉后缀，写 ${whole(instead)}`,
  },
  'new/not-id': {
    message({ id, why, strangers, length }) {
      const reasons = {
        empty: '',
        characters: `，里面有${strangers.map((sign) => (sign === ' ' ? '空格' : ` ${whole(sign)}`)).join('、')}`,
        length: `，它有 ${length} 个字符`,
        beginning: '，开头不是文字或数字',
        device: '，这个名称在有的系统上指设备',
      };
      return `${whole(id)} 不能用作标识${reasons[why]}`;
    },
    help: ({ why, offers }) =>
      [
        ...(why === 'device' ? [] : ['只用文字、数字、`-`、`_` 和 `.`，最多 64 个字符']),
        didYouMean(offers) ?? (why === 'device' ? '换一个标识' : ''),
      ]
        .filter((part) => part !== '')
        .join('；'),
  },
  'new/taken': {
    message: ({ id, file }) => `标识 ${whole(id)} 已经被使用${file === '' ? '' : `，在 ${whole(file)}`}`,
    help: ({ offers: [offered] }) => `换一个标识${offered === undefined ? '' : `，比如 ${whole(offered)}`}`,
  },
  'new/no-title': {
    message: () => '没有写名称',
    help: ({ example }) => `用 \`--title\` 写明，比如 \`--title ${example}\``,
  },
  'new/unknown-superior': {
    message: ({ name }) => `没有哪个岗位的标识、编号、名称或别名是 ${whole(name)}`,
    help: ({ file, entry, ...facts }) =>
      `${endAdvice(adviseName(facts))}如果这个上级不在本手册之内，在 ${whole(file)} 的 \`external\` 下面加上 ${whole(entry)}`,
  },
  'new/unknown-department': {
    message: ({ name }) => `没有 ${whole(name)} 这个部门`,
    help: ({ name, suggestions, file, entry }) =>
      `${endAdvice(askMeant(suggestions, name))}如果是新部门，在 ${whole(file)} 的 \`departments\` 下面加上 ${whole(entry)}`,
  },
  'new/two-kinds': {
    message: () => '`--procedure` 和 `--chapter` 不能一起写',
    help: () => '只写一个',
  },
  'new/other-kind': {
    message: ({ option, kind }) => `${whole(option)} 只用于${kind === 'position' ? '岗位' : '规程'}`,
    help: ({ kind }) => (kind === 'procedure' ? '加上 `--procedure`，或者去掉它' : '去掉它'),
  },
  'init/no-name': {
    message: ({ name }) => `${whole(name)} 不能作部门名称`,
    help: () => '用 `--department` 写明部门名称',
  },
  'new/no-department': {
    message: () => '新岗位既没有写上级，也没有写部门',
    help: () => '用 `--reports-to` 写明上级；没有上级的，用 `--department` 写明部门',
  },
  'new/superior-without-department': {
    message: ({ name }) => `${whole(name)} 在这里没有部门可以沿用`,
    help: () => '用 `--department` 写明部门',
  },
  'new/exists': {
    message: ({ file }) => `${whole(file)} 已经存在，没有写任何文件`,
    help: () => '换一个标识',
  },
  'new/faulty': {
    message: ({ message }) => message,
    help: ({ help }) => help,
  },
};

/** What to do about a name that no position has, by what it says or what it resembles. */
function adviseName({
  name,
  suggestions,
  reading,
}: {
  readonly name: string;
  readonly suggestions: readonly string[];
  readonly reading?: Reading;
}): string | undefined {
  return reading ? adviseReading(name, reading) : askMeant(suggestions, name);
}

/** The advice as a sentence of its own, before another one. */
function endAdvice(advice = ''): string {
  return advice === '' || advice.endsWith('？') ? advice : `${advice}。`;
}
