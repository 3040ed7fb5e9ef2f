box.hidden = false;
field.addEventListener('focus', () => {
  places ??= gatherPlaces();
  if (field.value !== '') show();
});
field.addEventListener('input', (event) => {
  if (!event.isComposing) show();
});
field.addEventListener('compositionend', show);
box.addEventListener('keydown', (event) => {
  if (event.isComposing) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined && !list.hidden) {
    event.preventDefault();
    move(step);
  } else if (event.key === 'Enter' && event.target === field) {
    event.preventDefault();
    open(0);
  } else if (event.key === 'Escape') {
    event.preventDefault();
    field.value = '';
    show();
    CSS.highlights?.delete('found');
    field.blur();
    (before ?? document.body).focus();
  }
});
document.addEventListener('keydown', (event) => {
  const typing = event.target.closest('input,textarea,select,[contenteditable]') !== null;
  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!slash && !(event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey))) return;
  event.preventDefault();
  before = document.activeElement === field ? before : document.activeElement;
  field.focus();
  field.select();
});
document.addEventListener('pointerdown', (event) => {
  if (!side.contains(event.target)) close();
});
