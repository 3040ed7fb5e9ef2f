const blocks = 'tr,li,p,dl>div,pre,figcaption,h2,h3,h4,h5,h6';
const silent = 'svg,caption,thead,.said,.back,.self,.to-sheet,.lookup,.acknowledgement';
let places;

/** A row's cells and a field's label are words apart; links of the page's own aren't its text. */
const readText = (element) => {
  const apart = element.matches('tr,div') ? ' ' : '';
  const parts = [...element.childNodes].map((node) => {
    if (node.nodeType !== Node.ELEMENT_NODE) return node.textContent;
    return node.matches(silent) ? '' : readText(node);
  });
  return parts.join(apart);
};

const readLine = (element) => readText(element).replace(/\s+/g, ' ').trim();

/** A form's code stands beside its title. */
const readHeading = (heading) => {
  const code = heading.parentElement.matches('header') ? heading.parentElement.querySelector('.code') : null;
  return code === null ? readLine(heading) : `${readLine(code)} ${readLine(heading)}`;
};

const isSilent = (element) => element.closest(silent) !== null;

/** The page by its headings: each with the blocks of text beneath it. Worked out when somebody first searches. */
const gatherPlaces = () => {
  const gathered = [];
  const trail = [];
  for (const element of main.querySelectorAll(blocks)) {
    if (isSilent(element)) continue;
    const isHeading = /^H\d$/.test(element.tagName);
    if (isHeading) {
      const level = Number(element.tagName[1]);
      trail.length = Math.max(0, level - 2);
      trail[level - 2] = readHeading(element);
      gathered.push({
        title: trail.filter(Boolean).slice(-2).join(' › '),
        anchor: (element.id === '' ? element.closest('[id]') : element).id,
        blocks: [],
        folded: '',
      });
    } else if (element.querySelector(blocks) !== null) continue;
    const text = isHeading ? readHeading(element) : readLine(element);
    const place = gathered.at(-1);
    if (place === undefined || text === '') continue;
    place.blocks.push({ element, text, isHeading });
    place.folded += `${foldText(text)}\n`;
  }
  return gathered;
};

const searchPlaces = (words) => {
  places ??= gatherPlaces();
  const hits = [];
  for (const [order, place] of places.entries()) {
    if (!words.every((word) => place.folded.includes(word))) continue;
    const count = words.reduce((sum, word) => sum + place.folded.split(word).length - 1, 0);
    const heading = place.blocks.find(({ isHeading }) => isHeading);
    const inTitle = heading !== undefined && words.every((word) => foldText(heading.text).includes(word));
    const score = (block) => words.filter((word) => foldText(block.text).includes(word)).length;
    const best = place.blocks.reduce((a, b) => (score(b) > score(a) || (a.isHeading && score(b) === score(a)) ? b : a));
    hits.push({ place, order, count, inTitle, best: inTitle ? heading : best });
  }
  return hits.sort((a, b) => Number(b.inTitle) - Number(a.inTitle) || a.order - b.order);
};
