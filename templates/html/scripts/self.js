import { labels, main } from './page.js';
import { anchorOf } from './reading.js';

/** @param {Element} heading */
const addSelf = (heading) => {
  const anchor = anchorOf(heading);
  if (anchor === main.id || heading.closest('.lookup,.acknowledgement') !== null) return;
  const self = document.createElement('a');
  self.className = 'self';
  self.href = `#${anchor}`;
  self.textContent = '#';
  self.setAttribute('aria-label', labels.link);
  heading.append(' ', self);
};

/** What has parts of the book in it, each of which comes into view by itself. */
const groups = '.department,.procedures';

/** @param {Element} part */
const addSelves = (part) => {
  const within = part.matches(groups) ? ':scope > h2' : 'h2,h3,h4';
  for (const heading of part.querySelectorAll(within)) addSelf(heading);
};

/** The headings of a large book get their links as they come near. */
const selfWatcher = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      selfWatcher.unobserve(target);
      addSelves(target);
    }
  },
  { rootMargin: '100% 0px' },
);
const isLarge = document.body.classList.contains('many');
for (const part of main.querySelectorAll(`:scope > *, :scope > :is(${groups}) > :not(h2)`)) {
  if (isLarge) selfWatcher.observe(part);
  else addSelves(part);
}
