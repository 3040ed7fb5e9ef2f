'use strict';
{
  const side = document.querySelector('.side');
  const box = side.querySelector('.search');
  const field = box.querySelector('input');
  const list = box.querySelector('ul');
  const status = box.querySelector('[role="status"]');
  const { found, nothing, more, link, fold } = box.dataset;
  const main = document.querySelector('main');
  const most = 40;
  const mostMarks = 5000;
  const mostWords = 20;

  // Text

  /** One case and width, so that what looks alike is found alike. */
  const foldText = (text) => text.normalize('NFKC').toLowerCase();

  /** A text folded, and for each of its units where it stands in the text as written. */
  const foldWithMap = (text) => {
    let folded = '';
    const map = [];
    let at = 0;
    for (const sign of text) {
      const part = sign < '\x80' ? sign.toLowerCase() : foldText(sign);
      for (let unit = 0; unit < part.length; unit++) map.push(at);
      folded += part;
      at += sign.length;
    }
    map.push(at);
    return { folded, map };
  };

  /** Where words stand in a text, from and to, in order and apart. */
  const findWords = (text, words) => {
    const { folded, map } = foldWithMap(text);
    const spans = [];
    for (const word of words) {
      for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
        // Up to the next sign as written, where the last one folds to several.
        let end = at + word.length;
        while (end < folded.length && map[end] === map[end - 1]) end++;
        spans.push([map[at], map[end]]);
      }
    }
    spans.sort((a, b) => a[0] - b[0]);
    return spans.filter(([from], at) => at === 0 || from >= spans[at - 1][1]);
  };

  // Places

  const blocks = 'tr,li,p,dl>div,pre,figcaption,h2,h3,h4,h5,h6';
  const silent = 'svg,caption,thead,.said,.back,.self,.lookup,.acknowledgement';
  let places;

  /** A row's cells and a field's label are words apart; links of the page's own aren't its text. */
  const readText = (element) => {
    const apart = element.matches('tr,div') ? ' ' : '';
    const parts = [...element.childNodes].map((node) => {
      if (node.nodeType !== Node.ELEMENT_NODE) return node.textContent;
      return node.matches(silent) ? '' : readText(node);
    });
    return parts.join(apart);
  };

  const readLine = (element) => readText(element).replace(/\s+/g, ' ').trim();

  /** A form's code stands beside its title. */
  const readHeading = (heading) => {
    const code = heading.parentElement.matches('header') ? heading.parentElement.querySelector('.code') : null;
    return code === null ? readLine(heading) : `${readLine(code)} ${readLine(heading)}`;
  };

  const isSilent = (element) => element.closest(silent) !== null;

  /** The page by its headings: each with the blocks of text beneath it. Worked out when somebody first searches. */
  const gatherPlaces = () => {
    const gathered = [];
    const trail = [];
    for (const element of main.querySelectorAll(blocks)) {
      if (isSilent(element)) continue;
      const isHeading = /^H\d$/.test(element.tagName);
      if (isHeading) {
        const level = Number(element.tagName[1]);
        trail.length = Math.max(0, level - 2);
        trail[level - 2] = readHeading(element);
        gathered.push({
          title: trail.filter(Boolean).slice(-2).join(' › '),
          anchor: (element.id === '' ? element.closest('[id]') : element).id,
          blocks: [],
          folded: '',
        });
      } else if (element.querySelector(blocks) !== null) continue;
      const text = isHeading ? readHeading(element) : readLine(element);
      const place = gathered.at(-1);
      if (place === undefined || text === '') continue;
      place.blocks.push({ element, text, isHeading });
      place.folded += `${foldText(text)}\n`;
    }
    return gathered;
  };

  const searchPlaces = (words) => {
    places ??= gatherPlaces();
    const hits = [];
    for (const [order, place] of places.entries()) {
      if (!words.every((word) => place.folded.includes(word))) continue;
      const count = words.reduce((sum, word) => sum + place.folded.split(word).length - 1, 0);
      const heading = place.blocks.find(({ isHeading }) => isHeading);
      const inTitle = heading !== undefined && words.every((word) => foldText(heading.text).includes(word));
      const score = (block) => words.filter((word) => foldText(block.text).includes(word)).length;
      const best = place.blocks.reduce((a, b) => (score(b) > score(a) || (a.isHeading && score(b) === score(a)) ? b : a));
      hits.push({ place, order, count, inTitle, best: inTitle ? heading : best });
    }
    return hits.sort((a, b) => Number(b.inTitle) - Number(a.inTitle) || a.order - b.order);
  };

  // Results

  let shown = [];
  let words = [];
  let before = null;

  const write = (parent, name, className, text) => {
    const element = document.createElement(name);
    if (className !== '') element.className = className;
    element.textContent = text;
    parent.append(element);
    return element;
  };

  /** The hit in its context, marked. */
  const writeContext = (parent, text) => {
    const [first = [0, 0]] = findWords(text, words);
    const from = Math.max(0, first[0] - 18);
    const part = text.slice(from, first[1] + 60);
    if (from > 0) parent.append('…');
    let at = 0;
    for (const [start, end] of findWords(part, words)) {
      parent.append(part.slice(at, start));
      write(parent, 'mark', '', part.slice(start, end));
      at = end;
    }
    parent.append(part.slice(at));
    if (from + part.length < text.length) parent.append('…');
  };

  /** Up and down through the results, and back to the field. */
  const move = (step) => {
    const options = [...list.querySelectorAll('a')];
    const at = options.indexOf(document.activeElement) + step;
    (options[at] ?? (at < 0 ? field : options.at(-1) ?? field)).focus();
  };

  const show = () => {
    words = [...new Set(foldText(field.value).split(/\s+/).filter(Boolean))].slice(0, mostWords);
    const hits = words.length === 0 ? [] : searchPlaces(words);
    shown = hits.slice(0, most);
    list.replaceChildren();
    for (const [nth, { place, best, count }] of shown.entries()) {
      const option = write(write(list, 'li', '', ''), 'a', '', '');
      option.href = `#${place.anchor}`;
      const where = write(option, 'span', 'where', place.title);
      if (count > 1) write(where, 'span', 'times', ` ×${count}`);
      writeContext(write(option, 'span', 'context', ''), best.text);
      option.addEventListener('click', (event) => {
        event.preventDefault();
        open(nth);
      });
    }
    const total = hits.length;
    const rest = total > shown.length ? more.replace('{n}', String(total - shown.length)) : '';
    status.textContent =
      words.length === 0 ? '' : total === 0 ? nothing : `${found.replace('{n}', String(total))}${rest}`;
    list.hidden = shown.length === 0;
    side.classList.toggle('searching', words.length > 0);
  };

  /** Marks the words on the page without touching it. */
  const highlight = (elements) => {
    if (globalThis.Highlight === undefined || CSS.highlights === undefined) return;
    const ranges = [];
    for (const element of elements) {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        for (const [from, to] of findWords(node.data, words)) {
          if (ranges.length === mostMarks) break;
          const range = new Range();
          range.setStart(node, from);
          range.setEnd(node, to);
          ranges.push(range);
        }
      }
    }
    CSS.highlights.set('found', new Highlight(...ranges));
  };

  const open = (nth) => {
    const hit = shown[nth];
    if (hit === undefined) return;
    const { element } = hit.best;
    location.hash = hit.place.anchor;
    highlight(hit.place.blocks.map((block) => block.element));
    close();
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'center' });
  };

  const close = () => {
    list.hidden = true;
    side.classList.remove('searching');
  };

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

  // Contents

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

  // Links to every place

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
}
