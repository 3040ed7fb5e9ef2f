/** `21a. Education` and `POSITION TITLE OF IMMEDIATE SUPERVISOR (as approved)` are set as labels are: numbered, or in capitals. */
export function isSetAsLabel(written: string): boolean {
  return (
    isNumberedAsLabel(written) ||
    (/\p{Lu}{3}/u.test(written) && !/\p{Ll}{2}/u.test(written.replace(/\([^()]*\)/gu, '')))
  );
}

/** A number and letters behind it: `2. Item number`, `17b) External`. */
function isNumberedAsLabel(written: string): boolean {
  return /^(?:\d{1,2}[a-z]?|[a-z])[.)]\s*\p{L}/iu.test(written);
}
