const open =
  /\b(?:will|shall|must|should|may|includes?|including|following|below|are|is|to|for|of|by|such as|be|entail|involve|comprise)\s*(?:be|include)?\s*:?-?$/i;

/** `The post holder will:` is a sentence that the items below it end, and names nothing. */
export function leadsOn(text: string): boolean {
  return open.test(text);
}
