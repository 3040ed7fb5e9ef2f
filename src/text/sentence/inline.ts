/** A sentence's inline Markdown as data: everything that a renderer may output. */
export type Inline = Words & {
  /**
   * The path of the value in its file; neighbours that print one value have the same object. Absent for words of jd and
   * for a value that is printed again.
   */
  readonly source?: readonly (string | number)[];
};
type Words =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  /** `href` is http(s), mailto or `#…`. */
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  /** A link to an anchor in this handbook, without `#`. */
  | { readonly kind: 'reference'; readonly anchor: string; readonly text: string }
  | { readonly kind: 'break' };
