/** One case and width, so that what looks alike is found alike. */
const foldText = (text) => text.normalize('NFKC').toLowerCase();

/** A text folded, and for each of its units where it stands in the text as written. */
const foldWithMap = (text) => {
  let folded = '';
  const map = [];
  let at = 0;
  // A letter and its accents fold together, and may become one.
  for (const [sign] of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const part = sign.length === 1 && sign < '\x80' ? sign.toLowerCase() : foldText(sign);
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
      // Up to the next sign as written, where the last one folds to several.
      let end = at + word.length;
      while (end < folded.length && map[end] === map[end - 1]) end++;
      spans.push([map[at], map[end]]);
    }
  }
  spans.sort((a, b) => a[0] - b[0]);
  return spans.filter(([from], at) => at === 0 || from >= spans[at - 1][1]);
};
