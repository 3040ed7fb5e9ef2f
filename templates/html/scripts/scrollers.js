/** The heading that it stands under. */
const nameOf = (element) => {
  const headings = [...element.closest('section').querySelectorAll('h2,h3,h4,h5,h6,figcaption')];
  const above = headings.filter((heading) => heading.compareDocumentPosition(element) & 4).at(-1);
  return above === undefined ? '' : readLine(above);
};
/** Keys move what one can tab to; what doesn't move is no stop. */
const watcher = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth <= target.clientWidth) {
      for (const name of ['tabindex', 'role', 'aria-label']) target.removeAttribute(name);
      continue;
    }
    target.tabIndex = 0;
    target.setAttribute('role', 'group');
    target.setAttribute('aria-label', nameOf(target));
  }
});
for (const element of main.querySelectorAll('.scroller,.drawing,.chapter pre')) watcher.observe(element);

/** A chart that is too wide is entered at its head. */
for (const drawing of main.querySelectorAll('.drawing')) {
  const head = drawing.querySelector('rect');
  if (head === null) continue;
  const frame = drawing.getBoundingClientRect();
  const box = head.getBoundingClientRect();
  if (box.right > frame.right) drawing.scrollLeft = (box.left + box.right) / 2 - frame.left - frame.width / 2;
}
