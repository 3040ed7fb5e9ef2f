/** One case and width, so that what looks alike is found alike. */
const foldText = (text) => text.normalize('NFKC').toLowerCase();

/** A text folded, and for each of its units where it stands in the text as written. */
const foldWithMap = (text) => {
  let folded = '';
  const map = [];
  let at = 0;
  // A letter and its accents fold together, and may become one.
  for (const [sign] of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const part = foldText(sign);
    for (let unit = 0; unit < part.length; unit++) map.push(at);
    folded += part;
    at += sign.length;
  }
  map.push(at);
  return { folded, map };
};

/** Where words stand in a text, from and to, in order and apart. */
const findWords = (text, words) => {
  const { folded, map } = foldWithMap(text);
  const spans = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      const end = at + word.length;
      const last = map.findIndex((from, unit) => unit >= end && from > map[end - 1]);
      spans.push([map[at], last < 0 ? text.length : map[last]]);
    }
  }
  spans.sort((a, b) => a[0] - b[0]);
  return spans.filter(([from], at) => at === 0 || from >= spans[at - 1][1]);
};
