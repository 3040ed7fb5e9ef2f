/** Orders names as readers of a language look them up. The language is named, so that the machine's own has no say. */
export function compareBy(language: string): (a: string, b: string) => number {
  let collator: Intl.Collator | undefined;
  return (a, b) => {
    collator ??= new Intl.Collator(language, { numeric: true });
    return collator.compare(a, b);
  };
}
