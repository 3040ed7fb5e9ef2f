/** Whether a value is certainly right; if not, it may be wrong. */
export type Check = (value: unknown) => boolean;

export type Compile = (schema: unknown) => Check;

/** Makes the check of a keyword from what the schema gives it; undefined if another keyword reads it. */
export type Keyword = (
  operand: unknown,
  schema: Readonly<Record<string, unknown>>,
  compile: Compile,
) => Check | undefined;

export type Keywords = Readonly<Record<string, Keyword>>;
