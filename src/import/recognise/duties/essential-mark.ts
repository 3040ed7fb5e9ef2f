const essential = /^(?:e|ess\.?|essential|核心|是)$/iu;
const marginal = /^(?:n|m|n\/?e|marginal|secondary|non-?essential|非核心|否)$/iu;

/** `Essential` or `N/E` in a column that says how much each duty matters. */
export function isEssentialMark(text: string): boolean {
  return essential.test(text.trim()) || marginal.test(text.trim());
}

/** One of two such marks in each row, and both of them somewhere. */
export function areEssentialMarks(texts: readonly string[]): boolean {
  const marks = [...new Set(texts.map((text) => text.trim().toLowerCase()))];
  return marks.length === 2 && marks.some((mark) => essential.test(mark)) && marks.some((mark) => marginal.test(mark));
}
