import { expect, it } from 'vitest';
import { undoTwice } from '../../src/import/read/mojibake.ts';

it.each([
  ['â€¢ Greases', '• Greases'],
  ['â€¢ CafÃ©', '• Café'],
  ['A â€“” B', 'A –” B'],
  ['â€¢ ðŸ˜€!', '• 😀!'],
  ['â€¢ Â« Ã', '• « Ã'],
  ['CafÃ©', 'CafÃ©'],
  ['â€', 'â€'],
])('text that was encoded twice is read once, as far as it surely was: %j', (written, text) => {
  expect(undoTwice(written)).toBe(text);
});
