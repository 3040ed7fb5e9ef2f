/** Headings of paper forms, separated by bars; the key is the dotted path or the line that takes their content. */
export type Headings = Readonly<Record<string, string>>;
