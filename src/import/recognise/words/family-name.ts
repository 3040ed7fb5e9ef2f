const head = /^(\p{Lu}.{2,50}?)\s+(?:job|career) family(?:\s+(?:profiles?|descriptions?|job descriptions?))?$/iu;

/** The job family that a heading names, as `Fashion Retail Job Family`; such a heading names no position. */
export function familyIn(heading: string): string | undefined {
  return head.exec(heading)?.[1];
}
