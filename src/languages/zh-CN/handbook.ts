import type { Entries } from '../language.ts';
import { codePoint, name } from '../quote.ts';

/** The number of characters that fit in a sentence. */
const shown = 3;

export const handbookEntries: Entries<'handbook'> = {
  'handbook/missing-glyph': {
    message({ characters }) {
      const listed = characters.slice(0, shown).map((character) => `${name(character)}（\`${codePoint(character)}\`）`);
      const more = characters.length > shown ? `等 ${characters.length} 个字符` : '';
      return `字体里没有 ${listed.join('、')}${more}，印出来会是一个空框`;
    },
    help: () => '把有这个字的字体文件放进工作区，在 `jd.config.yaml` 里写上它，如 `theme: { font: fonts/names.ttf }`',
    what: '文字里有一个字符，`theme.font` 指定的字体里没有，`jd` 自带的字体里也没有。`jd build` 生成 `html` 或 `pdf` 时才会提示；`jd validate` 不排版，所以不提示。',
    why: '看文件看不出缺字，往往要到手册印出来才发现，而且多半是人名里的字。',
    fix: '把有这个字的字体文件（`.ttf`、`.otf`、`.woff` 或 `.woff2`）放进工作区，把路径写到 `jd.config.yaml` 的 `theme.font`，其余的字仍用 `jd` 自带的字体。也可以换一种写法：生僻字写成通用字形，表情符号写成文字。',
  },
};
