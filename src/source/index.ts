import type { Finding } from '../findings/finding.ts';
import type { ReadFault } from '../host.ts';
import { composeDocument, type Read, readValue } from './compose.ts';
import { explain, type Stop } from './explain.ts';
import { findMergeMarks } from './merge-marks.ts';
import { readQuickly } from './quick/index.ts';
import { readText } from './read-text.ts';
import { rootKeysOf } from './root-keys.ts';
import type { Source } from './source.ts';
import { readTokens } from './tokens.ts';

/** Reads one file; never throws, and takes time proportional to the file's length. `yaml` is asked only if it must be. */
export function parseSource(file: string, bytes: Uint8Array | ReadFault): Source {
  return parse(file, bytes, readQuickly);
}

/** Reads one file by `yaml` alone, which gives the same. */
export function parseByYaml(file: string, bytes: Uint8Array | ReadFault): Source {
  return parse(file, bytes, () => undefined);
}

function parse(file: string, bytes: Uint8Array | ReadFault, readSurely: typeof readQuickly): Source {
  const decoded = readText(file, bytes);
  const { text } = decoded;
  if (decoded.findings.length > 0) return broken(file, text, decoded.findings);
  const merge = findMergeMarks(file, text);
  if (merge !== undefined) return broken(file, text, [merge]);
  const sure = readSurely(file, text);
  if (sure !== undefined) return sure;
  const reading = read(file, text);
  if (reading.findings.length > 0) {
    return broken(
      file,
      text,
      explain(file, text, reading, (copy) => read(file, copy)),
    );
  }
  const { value, cautions, spellings, root } = reading;
  return { file, text, value, findings: [], cautions, spellings, rootKeys: rootKeysOf(text, root) };
}

/** Reads in three stages: refused marks, the grammar, and the value. */
function read(file: string, text: string): Omit<Read, 'findings'> & Stop & { readonly root?: unknown } {
  const { tokens, findings } = readTokens(file, text);
  if (findings.length > 0) return { value: undefined, findings, cautions: [], spellings: [], stage: 0 };
  const document = composeDocument(tokens, text);
  const stage = document !== undefined && document.errors.length + document.warnings.length > 0 ? 1 : 2;
  return { ...readValue(file, text, document), root: document?.contents, stage };
}

/** A source without a value, or whose value can't be read. */
export function broken(file: string, text: string, findings: readonly Finding[]): Source {
  return { file, text, value: undefined, findings, cautions: [], spellings: [], rootKeys: [] };
}
