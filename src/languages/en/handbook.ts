import type { Entries } from '../language.ts';
import { codePoint, name } from '../quote.ts';
import { join } from './words.ts';

/** The number of characters that fit in a sentence. */
const shown = 3;

export const handbookEntries: Entries<'handbook'> = {
  'handbook/missing-glyph': {
    message({ characters }) {
      const listed = characters.slice(0, shown).map((character) => `${name(character)} (\`${codePoint(character)}\`)`);
      const more = characters.length > shown ? [`${characters.length - shown} more`] : [];
      const them = characters.length === 1 ? 'it' : 'them';
      return `no font has ${join([...listed, ...more], 'and')}, so an empty box is printed for ${them}`;
    },
    help: ({ characters }) =>
      `put a font file that has ${characters.length === 1 ? 'it' : 'them'} into the workspace and set it in \`jd.config.yaml\`, such as \`theme: { font: fonts/names.ttf }\``,
    what: 'A character of the text is neither in the font that `theme.font` names nor in the one that comes with jd. `jd build` reports it when it writes HTML or PDF; `jd validate` doesn’t check it.',
    why: "You can't see a missing character by reading the files. It shows when the handbook is printed, and mostly in somebody's name.",
    fix: 'Put a font file that has the character (TTF, OTF, WOFF or WOFF2) into the workspace and write its path under `theme.font` in `jd.config.yaml`; jd’s font is still used for all characters that it lacks. Or write another character: the common form of a rare one, or a word instead of an emoji.',
  },
};
