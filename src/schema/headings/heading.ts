/** Headings of paper forms, separated by bars: by the dotted path of the key, or by the line, that takes what is under them. */
export type Headings = Readonly<Record<string, string>>;
