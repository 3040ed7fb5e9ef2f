import type { Entries } from '../index.ts';
import { dutyShown, name } from '../quote.ts';

export const textEntries: Entries<'text'> = {
  'text/asterisks': {
    message: ({ words }) => `${name(words, dutyShown)} 两边的星号会被当作标记，印不出来`,
    help: () => '要印出星号，每个星号写成 `\\*`（双引号里写 `\\\\*`）；要加粗，写 `**…**`',
    what: '夹在文字之间的星号（`长*宽*高`）、隔着标点的星号（`带*为必填，带*为选填`）、隐去名字的星号（`张**先生、李**女士`），既可能是要印的符号，也可能是标记。这里按标记处理：中间的文字突出显示，星号不印。',
    why: '公式、注释号、隐去的姓名会在印出时丢掉星号，而且谁也看不出来。',
    mend: '要印出星号就写成 `\\*`，在双引号里 YAML 要求写 `\\\\*`。数字旁的星号（`7*24`）和连成一串的星号（`138****5678`）照原样印出。确实要当标记用的，在 `jd.config.yaml` 里关掉这条规则，或者在两边留空格。',
  },
};
