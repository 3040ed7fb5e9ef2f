import { describe, expect, it } from 'vitest';
import { composeHandbook } from '../../../src/handbook/compose.ts';
import type { Handbook } from '../../../src/handbook/index.ts';
import { english } from '../../../src/languages/en/index.ts';
import { expectLinear } from '../../support/processor-time.ts';
import { readBookmarks, readDocument } from '../../support/read-docx.ts';
import { renderDocx } from '../../support/render-docx.ts';
import { compileFiles, writePosition } from '../../support/workspace.ts';

function composeBook(count: number): Handbook {
  const files = Array.from({ length: count }, (_, at) => [
    `positions/p${at}.yaml`,
    writePosition(
      `code: X-${at}\ntitle: Post ${at}\ndepartment: D${at % 20}\nreportsTo: ${at === 0 ? 'null' : `p${Math.floor((at - 1) / 5)}`}`,
    ),
  ]);
  return composeHandbook(compileFiles(Object.fromEntries(files)), english, false);
}

describe('a large book', () => {
  it('costs as much more as it is larger, and each form adds as many bookmarks', async () => {
    // Everything is done before the first wait.
    const large = await expectLinear(composeBook, (book) => renderDocx(book), 160, { times: 4 });
    const small = await renderDocx(composeBook(40));
    const count = (bytes: Uint8Array): number => readBookmarks(readDocument(bytes)).length;
    const each = count(small) / 40;
    expect(count(large) / 160).toBeGreaterThan(each - 3);
    expect(count(large) / 160).toBeLessThan(each + 1);
    expect(large.length / 160).toBeLessThan((small.length / 40) * 1.1);
  });
});
