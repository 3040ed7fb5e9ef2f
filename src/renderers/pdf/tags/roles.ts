import { PDFName } from '@cantoo/pdf-lib';
import type { Element, Kid, Mark } from './tree.ts';

/** What is part of a line. */
const inline = new Set(['Span', 'Link', 'Reference', 'Quote', 'Code', 'Note']);
/** What holds lines. */
const lines = new Set([
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'TH',
  'TD',
  'LBody',
  'Lbl',
  'Caption',
  'Figure',
  'Formula',
  ...inline,
]);
const rowGroups = new Set(['TR', 'THead', 'TBody', 'TFoot', 'Caption']);
/** What the browser writes for what has no role of its own. */
const none = 'NonStruct';

/**
 * Gives every element a role that readers know: a browser writes boxes without a role, list items without a body, and
 * backgrounds below tables. `keeps` says which marks are text.
 */
export function nameRoles(top: Element, keeps: (mark: Mark) => boolean): Element {
  const tidy = (kid: Kid): Kid[] => {
    if (kid.kind === 'mark') return keeps(kid) ? [kid] : [];
    if (kid.kind === 'object') return [kid];
    const isLeaf = kid.kids.every((each) => each.kind !== 'element');
    kid.kids = kid.kids.flatMap(tidy);
    if (kid.role === none || kid.role === 'Div') {
      const kids = isLeaf ? kid.kids : settleBox(kid);
      return kids.length > 0 && isForeign(kid) ? [{ ...kid, role: kids.every(isInline) ? 'Span' : 'Div', kids }] : kids;
    }
    if (kid.kids.length === 0 && kid.role !== 'TD' && kid.role !== 'TH') return [];
    arrange(kid);
    return [kid];
  };
  top.kids = top.kids.flatMap(tidy);
  arrange(top);
  return top;
}

export function makeElement(role: string, kids: Kid[]): Element {
  return { kind: 'element', role, kids };
}

/** A box of lines is a paragraph, one of boxes a division. */
function settleBox(box: Element): Kid[] {
  if (box.kids.length === 0) return [];
  if (box.kids.every(isInline)) return [makeElement('P', box.kids)];
  return box.kids.length === 1 ? box.kids : [makeElement('Div', gatherLines(box.kids))];
}

/** Whether it is in another language than what is around it. */
function isForeign({ dict }: Element): boolean {
  return dict?.has(PDFName.of('Lang')) === true;
}

function isInline(kid: Kid): boolean {
  return kid.kind !== 'element' || inline.has(kid.role);
}

/** Neighbouring parts of lines become a paragraph. */
function gatherLines(kids: readonly Kid[]): Kid[] {
  const gathered: Kid[] = [];
  let line: Element | undefined;
  for (const kid of kids) {
    if (!isInline(kid)) {
      line = undefined;
      gathered.push(kid);
    } else if (line === undefined) {
      line = makeElement('P', [kid]);
      gathered.push(line);
    } else line.kids.push(kid);
  }
  return gathered;
}

function arrange(element: Element): void {
  const { role, kids } = element;
  if (role === 'L') {
    element.kids = kids.map((kid) => (isOneOf(kid, ['LI', 'L', 'Caption']) ? kid : makeItem([kid])));
  } else if (role === 'LI') element.kids = makeItem(kids).kids;
  else if (role === 'Table') element.kids = kids.filter((kid) => kid.kind === 'element' && rowGroups.has(kid.role));
  else if (role === 'TR') element.kids = kids.filter((kid) => isOneOf(kid, ['TH', 'TD']));
  else if (/^(?:P|H\d|Lbl|Link|Span)$/.test(role)) element.kids = kids.flatMap(openLines);
  else if (!lines.has(role)) element.kids = gatherLines(kids);
}

/** A label and a body; without a label the first of several paragraphs is one, as in a list of terms. */
function makeItem(kids: readonly Kid[]): Element {
  const labels = kids.filter((kid) => isOneOf(kid, ['Lbl']));
  const [first, ...more] = kids.filter((kid) => !labels.some((label) => label === kid));
  if (first === undefined) return makeElement('LI', labels);
  const isTerm = first.kind === 'element' && first.role === 'P' && more.length > 0 && !isOneOf(more[0], ['L']);
  if (labels.length === 0 && isTerm) {
    return makeElement('LI', [makeElement('Lbl', first.kids), makeElement('LBody', more)]);
  }
  return makeElement('LI', [...labels, makeElement('LBody', [first, ...more])]);
}

/** Paragraphs within a line are part of it. */
function openLines(kid: Kid): Kid[] {
  return kid.kind === 'element' && !isInline(kid) && kid.role !== 'Figure' && kid.role !== 'Lbl'
    ? kid.kids.flatMap(openLines)
    : [kid];
}

export function isOneOf(kid: Kid | undefined, roles: readonly string[]): kid is Element {
  return kid?.kind === 'element' && roles.includes(kid.role);
}
