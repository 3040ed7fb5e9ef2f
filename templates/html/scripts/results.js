/** More neither help a reader nor a browser. */
const [mostWords, mostMarks] = [20, 5000];

let shown = [];
let words = [];
let before = null;

const write = (parent, name, className, text) => {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.textContent = text;
  parent.append(element);
  return element;
};

/** Whether a cut there would part a word, or a sign. */
const isWithin = (text, at) =>
  /^[\p{Script=Latin}\p{M}\d'’-]{2}$/u.test(text.slice(at - 1, at + 1)) || /[\udc00-\udfff]/.test(text[at]);

/** The hit in its context, marked. */
const writeContext = (parent, text) => {
  const [[start, end] = [0, 0]] = findWords(text, words);
  let from = Math.max(0, start - 18);
  while (from > 0 && from < start && (text[from] === ' ' || isWithin(text, from))) from++;
  let to = Math.min(text.length, end + 60);
  while (to < text.length && to > end && (text[to - 1] === ' ' || isWithin(text, to))) to--;
  const part = text.slice(from, to);
  if (from > 0) parent.append('…');
  let at = 0;
  for (const [start, end] of findWords(part, words)) {
    parent.append(part.slice(at, start));
    write(parent, 'mark', '', part.slice(start, end));
    at = end;
  }
  parent.append(part.slice(at));
  if (from + part.length < text.length) parent.append('…');
};

/** Up and down through the results, and back to the field. */
const move = (step) => {
  const options = [...list.querySelectorAll('a')];
  const at = options.indexOf(document.activeElement) + step;
  (options[at] ?? (at < 0 ? field : options.at(-1) ?? field)).focus();
};

const show = () => {
  words = [...new Set(foldText(field.value).split(/\s+/).filter(Boolean))].slice(0, mostWords);
  const hits = words.length === 0 ? [] : searchPlaces(words);
  shown = hits.slice(0, most);
  list.replaceChildren();
  for (const [nth, { place, shown: passages, count }] of shown.entries()) {
    const option = write(write(list, 'li', '', ''), 'a', '', '');
    option.href = `#${place.anchor}`;
    const where = write(option, 'span', 'where', place.title);
    if (count > 1) write(where, 'span', 'times', ` ×${count}`);
    const context = write(option, 'span', 'context', '');
    for (const { text } of passages) {
      if (context.childNodes.length > 0) context.append(' · ');
      writeContext(context, text);
    }
    option.addEventListener('click', (event) => {
      event.preventDefault();
      open(nth);
    });
  }
  const total = hits.length;
  const rest = total > shown.length ? more.replace('{n}', String(total - shown.length)) : '';
  status.textContent =
    words.length === 0 ? '' : total === 0 ? nothing : `${found.replace('{n}', String(total))}${rest}`;
  list.hidden = shown.length === 0;
  side.classList.toggle('searching', words.length > 0);
  const { top } = side.getBoundingClientRect();
  if (words.length > 0 && top > 0 && !wide.matches) scrollBy(0, top);
};

/** Marks the words on the page without touching it. */
const highlight = (elements) => {
  if (globalThis.Highlight === undefined || CSS.highlights === undefined) return;
  const ranges = [];
  for (const element of elements) {
    const { said, nodes, starts } = readTexts(element);
    const nodeAt = (at) => starts.findLastIndex((start) => start <= at);
    for (const [from, to] of findWords(said, words)) {
      if (ranges.length === mostMarks) break;
      const [first, last] = [nodeAt(from), nodeAt(to - 1)];
      const range = new Range();
      range.setStart(nodes[first], from - starts[first]);
      range.setEnd(nodes[last], to - starts[last]);
      ranges.push(range);
    }
  }
  CSS.highlights.set('found', new Highlight(...ranges));
};

const open = (nth) => {
  const hit = shown[nth];
  if (hit === undefined) return;
  const [{ element }] = hit.shown;
  location.hash = hit.place.anchor;
  highlight(hit.place.blocks.map((block) => block.element));
  close();
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
};

const close = () => {
  list.hidden = true;
  side.classList.remove('searching');
};
