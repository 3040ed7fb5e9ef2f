/**
 * Makes each list of terms a list of items for the printer, which has no tags for terms; `roles.ts` makes the first box
 * of such an item its label.
 */
export function nameTerms(page: string): string {
  return page.replace(/<dl\b(?=[ >])/g, '<dl role="list"').replace(/<div(?=[^>]*>\s*<dt\b)/g, '<div role="listitem"');
}
