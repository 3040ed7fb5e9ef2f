import { labels, main } from './page.js';
import { anchorOf, isSilent } from './reading.js';

for (const heading of main.querySelectorAll('h2,h3,h4')) {
  const anchor = anchorOf(heading);
  if (anchor === main.id || isSilent(heading)) continue;
  const self = document.createElement('a');
  self.className = 'self';
  self.href = `#${anchor}`;
  self.textContent = '#';
  self.setAttribute('aria-label', labels.link);
  heading.append(' ', self);
}
