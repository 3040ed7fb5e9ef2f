/** The heading that it stands under. */
const nameOf = (element) => {
  const headings = [...element.closest('section').querySelectorAll('h2,h3,h4,h5,h6,figcaption')];
  const above = headings.filter((heading) => heading.compareDocumentPosition(element) & 4).at(-1);
  return above === undefined ? '' : readLine(above);
};

/** How far a chart is moved to show its head; only at first, and only where that is out of sight. */
const entered = new Set();
const findHead = (element) => {
  const head = element.querySelector('svg rect');
  if (head === null || entered.has(element)) return 0;
  entered.add(element);
  const frame = element.getBoundingClientRect();
  const place = head.getBoundingClientRect();
  return place.right > frame.right ? (place.left + place.right) / 2 - frame.left - frame.width / 2 : 0;
};

/** Keys move what one can tab to; what doesn't move is no stop. All is measured before anything is changed. */
const watcher = new ResizeObserver((entries) => {
  const measured = entries.map(({ target }) => ({
    target,
    moves: target.scrollWidth > target.clientWidth,
    head: findHead(target),
  }));
  for (const { target, moves, head } of measured) {
    if (head !== 0) target.scrollLeft = head;
    if (moves) {
      target.tabIndex = 0;
      target.setAttribute('role', 'group');
      target.setAttribute('aria-label', nameOf(target));
    } else for (const name of ['tabindex', 'role', 'aria-label']) target.removeAttribute(name);
  }
});
for (const element of main.querySelectorAll('.scroller,.drawing,.chapter pre')) watcher.observe(element);
