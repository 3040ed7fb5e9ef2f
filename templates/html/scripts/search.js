box.hidden = false;
if (matchMedia('(hover: hover)').matches) field.placeholder = hint;
field.addEventListener('focus', ({ relatedTarget }) => {
  if (!box.contains(relatedTarget)) before = relatedTarget;
  places ??= gatherPlaces();
  if (field.value !== '') show();
});
field.addEventListener('input', (event) => {
  if (!event.isComposing) show();
});
field.addEventListener('compositionend', show);
box.addEventListener('keydown', (event) => {
  // Safari tells of the key that ends a composition by its old number only.
  if (event.isComposing || event.keyCode === 229) return;
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
    field.blur();
    (before ?? document.body).focus();
  }
});
document.addEventListener('keydown', (event) => {
  if (event.isComposing) return;
  if (event.key === 'Escape') CSS.highlights?.delete('found');
  const typing = event.target.closest('input,textarea,select,[contenteditable]') !== null;
  // The key bears these signs too, where one writes Chinese.
  const slash = ['/', '／', '、'].includes(event.key) && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!slash && !(event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey))) return;
  event.preventDefault();
  field.focus();
  field.select();
});
document.addEventListener('pointerdown', (event) => {
  if (!side.contains(event.target)) close();
});
side.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget !== null && !side.contains(relatedTarget)) close();
});
