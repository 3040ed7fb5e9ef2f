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

const visible = new Set();
let current;
const mark = () => {
  const [first] = [...visible].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1)).slice(-1);
  if (first === undefined || first.id === current) return;
  links.get(current)?.removeAttribute('aria-current');
  current = first.id;
  const active = links.get(current);
  active.setAttribute('aria-current', 'true');
  const item = active.closest('details > ol > li');
  if (many && item !== null) setFolded(item, false);
  if (details.open || matchMedia('(min-width: 1100px)').matches) {
    const frame = side.getBoundingClientRect();
    const place = active.getBoundingClientRect();
    if (place.top < frame.top + 80 || place.bottom > frame.bottom - 20) {
      side.scrollTop += place.top - frame.top - frame.height / 2;
    }
  }
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
contents.addEventListener('click', (event) => {
  if (event.target.closest('a') !== null && !matchMedia('(min-width: 1100px)').matches) details.open = false;
});
