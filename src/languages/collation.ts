/** Orders names as readers of a language look them up, independently of the machine's own locale. */
export function compareBy(language: string): (a: string, b: string) => number {
  let collator: Intl.Collator | undefined;
  return (a, b) => {
    collator ??= new Intl.Collator(language, { numeric: true });
    return collator.compare(a, b);
  };
}
