/** A sentence's inline Markdown as data: what a renderer may set, and nothing else. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  /** `href` is http(s), mailto or `#…`. */
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  /** To a place in this handbook: an `Handbook` anchor, without `#`. */
  | { readonly kind: 'reference'; readonly anchor: string; readonly text: string }
  | { readonly kind: 'break' };
