const blocks = 'td,th,li,p,dl>div,pre,figcaption,h2,h3,h4,h5,h6';
const silent = 'svg,caption,thead,.number,.said,.back,.self,.to-sheet,.lookup,.acknowledgement';
let places;

/** The texts of an element that aren't in a block of their own; a field with its label is one, whatever is in it. */
const listTexts = (element, isField) =>
  [...element.childNodes].flatMap((node) => {
    if (node.nodeType === Node.TEXT_NODE) return [node];
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches(silent)) return [];
    if (!isField && (node.matches(blocks) || node.querySelector(blocks) !== null)) return [];
    return listTexts(node, isField);
  });

/** What an element says, and where each of its texts begins in that; a label, its value and its lines stand apart. */
const readTexts = (element) => {
  const nodes = listTexts(element, element.matches('dl>div'));
  const starts = [];
  let line;
  let said = '';
  for (const node of nodes) {
    const within = node.parentElement.closest('dt,p,dd');
    if (said !== '' && within !== line) said += ' ';
    line = within;
    starts.push(said.length);
    said += node.data;
  }
  return { said, nodes, starts };
};

const readLine = (element) => readTexts(element).said.replace(/\s+/g, ' ').trim();

/** A form's code stands beside its title. */
const readHeading = (heading) => {
  const code = heading.parentElement.matches('header') ? heading.parentElement.querySelector('.code') : null;
  return code === null ? readLine(heading) : `${readLine(code)} ${readLine(heading)}`;
};

/** What stands at the foot of a form, below its parts, belongs to the form and not to the last of them. */
const findPlace = (gathered, element) =>
  element.matches('.form > .related') ? gathered.findLast(({ level }) => level === 3) : gathered.at(-1);

const isSilent = (element) => element.closest(silent) !== null;

/** The page by its headings: each with the blocks of text beneath it. Worked out when somebody first searches. */
const gatherPlaces = () => {
  const gathered = [];
  const trail = [];
  for (const element of main.querySelectorAll(blocks)) {
    if (isSilent(element) || element.parentElement.closest('dl>div') !== null) continue;
    const isHeading = /^H\d$/.test(element.tagName);
    if (isHeading) {
      const level = Number(element.tagName[1]);
      trail.length = Math.max(0, level - 2);
      trail[level - 2] = readHeading(element);
      gathered.push({
        level,
        title: trail.filter(Boolean).slice(-2).join(' › '),
        anchor: (element.id === '' ? element.closest('[id]') : element).id,
        blocks: [],
        folded: '',
      });
    }
    const text = isHeading ? readHeading(element) : readLine(element);
    const place = findPlace(gathered, element);
    if (place === undefined || text === '') continue;
    place.blocks.push({ element, text, isHeading });
    place.folded += `${foldText(text)}\n`;
  }
  return gathered;
};

/** The block that has the most of the words, then those that have the rest. */
const chooseBlocks = (candidates, words) => {
  const has = (block, word) => foldText(block.text).includes(word);
  const score = (block) => words.filter((word) => has(block, word)).length;
  const best = candidates.reduce((a, b) => (score(b) > score(a) || (a.isHeading && score(b) === score(a)) ? b : a));
  const rest = words.filter((word) => !has(best, word));
  const others = rest.map((word) => candidates.find((block) => has(block, word)));
  return [best, ...new Set(others)];
};

const searchPlaces = (words) => {
  places ??= gatherPlaces();
  const hits = [];
  for (const [order, place] of places.entries()) {
    if (!words.every((word) => place.folded.includes(word))) continue;
    const count = words.reduce((sum, word) => sum + place.folded.split(word).length - 1, 0);
    const heading = place.blocks.find(({ isHeading }) => isHeading);
    const inTitle = heading !== undefined && words.every((word) => foldText(heading.text).includes(word));
    hits.push({ place, order, count, inTitle, shown: inTitle ? [heading] : chooseBlocks(place.blocks, words) });
  }
  return hits.sort((a, b) => Number(b.inTitle) - Number(a.inTitle) || a.order - b.order);
};
