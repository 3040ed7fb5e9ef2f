import type { Handbook } from '../../src/handbook/index.ts';
import { bookWith, dot, parse } from './chapter-book.ts';

const prose = `---
title: Every block
---

# First

A **bold** and *slanted* \`code\` with [a link](https://a.example/x?y=1&z=客服), [mail](mailto:a@b.example) and a\\
broken line.

## Below

1. one
2. two

   more of two

   - a bullet
     - deeper

       \`\`\`
       listing in a list
       \`\`\`
   - | in | a list |
     | -- | ------ |
     | 1  | 2      |

7. other

> quoted
>
> - in a quote
>
> # A heading in a quote

\`\`\`
  spaces   are kept

and blank lines
\`\`\`

| left | right | middle |
| ---- | ----: | :----: |
| 1    | 2     | 3      |

| next | table |
| ---- | ----- |
| a    | b     |

***

![A dot](dot.png)

![The same dot](dot.png)

- ![A dot in a list](dot.png)
-
`;

const { chapter } = parse(prose, new Map([['chapters/dot.png', dot]]));
if (chapter === undefined) throw new Error('the sample can not be read');

/** A draft whose chapter has every kind of block, in every other kind that may hold it. */
export const sampleBook: Handbook = { ...bookWith(chapter), draft: true };
