const contents = side.querySelector('nav');
const details = contents.querySelector('details');
const links = new Map([...contents.querySelectorAll('a')].map((each) => [each.getAttribute('href').slice(1), each]));
const many = links.size > 60;
if (many) {
  for (const item of contents.querySelectorAll('details > ol > li')) {
    if (item.querySelector('ol') === null) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'fold';
    button.setAttribute('aria-label', `${fold} ${item.querySelector('a').textContent.trim()}`);
    button.addEventListener('click', () => setFolded(item, !item.classList.contains('folded')));
    item.prepend(button);
    setFolded(item, true);
  }
}
function setFolded(item, folded) {
  item.classList.toggle('folded', folded);
  item.querySelector('.fold')?.setAttribute('aria-expanded', String(!folded));
}

let current;
const setCurrent = (id) => {
  if (id === current) return;
  links.get(current)?.removeAttribute('aria-current');
  current = id;
  const active = links.get(current);
  active.setAttribute('aria-current', 'true');
  const item = active.closest('details > ol > li');
  if (many && item !== null) setFolded(item, false);
  showCurrent();
};
/** Moves the list, never the page. */
const showCurrent = () => {
  const frame = wide.matches ? side : contents.querySelector('details > ol');
  const active = links.get(current);
  if (active === undefined || !details.open) return;
  const box = frame.getBoundingClientRect();
  const place = active.getBoundingClientRect();
  if (place.top < box.top + 80 || place.bottom > box.bottom - 20) {
    frame.scrollTop += place.top - box.top - box.height / 2;
  }
};

/** What a link led to is where one is, until one moves on; its place may be too near the page's end to stand high. */
let led = false;
const findTarget = () => {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
};
const follow = () => {
  led = false;
  const target = findTarget();
  // A sheet to sign belongs to the form before it.
  const sheet = target?.closest('.acknowledgement') ?? null;
  for (let each = sheet?.previousElementSibling ?? target; each !== null; each = each.parentElement) {
    if (!links.has(each.id)) continue;
    led = true;
    setCurrent(each.id);
    return;
  }
};
const moveOn = ({ key }) => {
  if (key === undefined || /^(?:Arrow|Page|Home|End|Tab| )/.test(key)) led = false;
};
for (const name of ['wheel', 'touchmove', 'pointerdown', 'keydown']) addEventListener(name, moveOn, { passive: true });

const visible = new Set();
const mark = () => {
  const last = [...visible].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1)).at(-1);
  if (!led && last !== undefined) setCurrent(last.id);
};
const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) visible.add(target);
      else visible.delete(target);
    }
    mark();
  },
  { rootMargin: '-10% 0px -75% 0px' },
);
for (const id of links.keys()) {
  const target = document.getElementById(id);
  if (target !== null) observer.observe(target);
}
addEventListener(
  'scroll',
  () => {
    const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    if (!led && atEnd) setCurrent([...links.keys()].at(-1));
  },
  { passive: true },
);

// Beside the page the contents are always open, above it one opens them.

const summary = details.querySelector('summary');
const fit = () => {
  details.open = wide.matches;
  summary.tabIndex = wide.matches ? -1 : 0;
};
fit();
wide.addEventListener('change', fit);
follow();
addEventListener('hashchange', follow);
summary.addEventListener('click', (event) => {
  if (wide.matches) event.preventDefault();
});
details.addEventListener('toggle', showCurrent);
const shut = () => {
  if (!wide.matches) details.open = false;
};
contents.addEventListener('click', (event) => {
  if (event.target.closest('a') !== null) shut();
});
contents.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || wide.matches) return;
  shut();
  summary.focus();
});
contents.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget !== null && !contents.contains(relatedTarget)) shut();
});
document.addEventListener('pointerdown', (event) => {
  if (!contents.contains(event.target)) shut();
});
