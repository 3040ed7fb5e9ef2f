/** What a person did that YAML doesn't take, as `source` names it. */
const troubles = [
  'NESTED_MAPPING',
  'MISSING_COLON',
  'FULLWIDTH_COLON',
  'SPACE_AFTER_COLON',
  'SPACE_AFTER_DASH',
  'SPACE_BEFORE_COMMENT',
  'MISPLACED_DASH',
  'FOLDED_DASH',
  'BAD_INDENT',
  'TAB_AS_INDENT',
  'UNCLOSED_QUOTE',
  'UNCLOSED_SINGLE_QUOTE',
  'UNCLOSED_BRACKET',
  'MISSING_COMMA',
  'TRAILING_TEXT',
  'BLOCK_HEADER',
  'BAD_SCALAR_START',
  'BAD_DQ_ESCAPE',
  'EMPTY_KEY',
  'EXPLICIT_KEY',
  'COMPLEX_KEY',
  'KEY_OVER_1024_CHARS',
] as const;
export type YamlTrouble = (typeof troubles)[number];

/** The parser's own codes, where they come without a closer look. */
const synonyms: Readonly<Record<string, YamlTrouble>> = {
  BLOCK_AS_IMPLICIT_KEY: 'NESTED_MAPPING',
  MULTILINE_IMPLICIT_KEY: 'MISSING_COLON',
  BLOCK_IN_FLOW: 'MISSING_COMMA',
  NON_STRING_KEY: 'COMPLEX_KEY',
};

/** undefined where all that is known is the parser's own sentence. */
export function yamlTrouble(problem: string): YamlTrouble | undefined {
  return troubles.find((trouble) => trouble === problem) ?? synonyms[problem];
}
