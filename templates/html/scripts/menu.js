import { contents, details } from './contents.js';
import { holds, need, wide } from './page.js';

const summary = need(details, 'summary', HTMLElement);

/** Beside the page the contents are always open, above it the reader opens them. */
const fitMenu = () => {
  details.open = wide.matches;
  summary.tabIndex = wide.matches ? -1 : 0;
};
fitMenu();
wide.addEventListener('change', fitMenu);

const closeMenu = () => {
  if (!wide.matches) details.open = false;
};
summary.addEventListener('click', (event) => {
  if (wide.matches) event.preventDefault();
});
contents.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a') !== null) closeMenu();
});
contents.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || wide.matches) return;
  closeMenu();
  summary.focus();
});
contents.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget !== null && !holds(contents, relatedTarget)) closeMenu();
});
document.addEventListener('pointerdown', ({ target }) => {
  if (!holds(contents, target)) closeMenu();
});
