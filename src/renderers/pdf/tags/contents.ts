import { isOneOf, makeElement } from './roles.ts';
import type { Element, Kid, ObjectMark } from './tree.ts';

/** Makes the first list of links to the entries of the contents, and its neighbours, a table of contents. */
export function nameContents(top: Element, leadsToEntry: (link: ObjectMark) => boolean): void {
  const isContents = (kid: Kid): kid is Element =>
    isOneOf(kid, ['L']) && kid.kids.length > 1 && kid.kids.every((item) => isEntry(item, leadsToEntry));
  const search = (element: Element): boolean => {
    const found = element.kids.filter(isContents);
    found.forEach(convert);
    return (
      found.length > 0 || element.kids.some((kid) => kid.kind === 'element' && kid.role !== 'Table' && search(kid))
    );
  };
  search(top);
}

function isEntry(item: Kid, leadsToEntry: (link: ObjectMark) => boolean): boolean {
  if (item.kind !== 'element') return false;
  const links = item.kids.flatMap((kid): Kid[] =>
    isOneOf(kid, ['LBody', 'P']) ? kid.kids.flatMap((each) => (isOneOf(each, ['P']) ? each.kids : [each])) : [kid],
  );
  const [first] = links.filter((kid) => isOneOf(kid, ['Link']));
  return first?.kind === 'element' && first.kids.some((kid) => kid.kind === 'object' && leadsToEntry(kid));
}

function convert(list: Element): void {
  list.role = 'TOC';
  for (const item of list.kids) {
    if (item.kind !== 'element') continue;
    item.role = 'TOCI';
    item.kids = item.kids
      .flatMap((kid): Kid[] => (isOneOf(kid, ['LBody']) ? kid.kids : [kid]))
      .map((kid): Kid => {
        if (isOneOf(kid, ['L'])) convert(kid);
        if (isOneOf(kid, ['P'])) {
          kid.kids = kid.kids.map((each): Kid => (isOneOf(each, ['Link']) ? makeElement('Reference', [each]) : each));
          return kid;
        }
        return isOneOf(kid, ['Link']) ? makeElement('Reference', [kid]) : kid;
      });
  }
}
