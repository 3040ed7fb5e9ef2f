/**
 * Headings of paper forms, separated by bars, by the dotted path of the key or by the line that takes their content.
 */
export type Headings = Readonly<Record<string, string>>;
