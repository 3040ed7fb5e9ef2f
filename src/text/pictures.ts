/**
 * Signs that are an ornament before words, by their blocks and without boxes, ticks and numbers: which of them Unicode
 * calls pictographs differs from one version of Node to another.
 */
const picture =
  '[\\u200d\\ufe0f\\u203c\\u2049\\u231a-\\u23ff\\u25aa\\u25ab\\u25b6\\u25c0\\u25fb-\\u260f\\u2613-\\u2712\\u2719-\\u2775\\u2794-\\u27bf\\u2b00-\\u2bff\\u3030\\u303d\\u3297\\u3299\\u{1f000}-\\u{1faff}]';

/** Pictures at the beginning of a text that has words. */
export const leadingPictures = new RegExp(`^(?:${picture}\\s*)+(?=\\S)`, 'u');
