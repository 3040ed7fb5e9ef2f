for (const heading of main.querySelectorAll('h2,h3,h4')) {
  const anchor = (heading.id === '' ? heading.closest('[id]') : heading).id;
  if (anchor === main.id || isSilent(heading)) continue;
  const self = document.createElement('a');
  self.className = 'self';
  self.href = `#${anchor}`;
  self.textContent = '#';
  self.setAttribute('aria-label', link);
  heading.append(' ', self);
}
