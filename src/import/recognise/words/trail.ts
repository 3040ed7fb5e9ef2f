/** `Home > Careers > Vacancies`: where a page is on its site; what it is called is the last of it. */
export function endOfTrail(text: string): string | undefined {
  return /^\S.{0,40}?\s[>›»]\s\S/u.test(text) ? (text.split(/\s[>›»]\s/u).at(-1) ?? '').trim() : undefined;
}
