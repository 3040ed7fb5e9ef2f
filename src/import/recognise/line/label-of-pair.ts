import type { Label } from '../../labels/index.ts';
import { labelOfHolder } from '../form/named-holder.ts';
import type { FormReader } from '../form/reader.ts';
import { labelByValue } from '../words/label-by-value.ts';
import type { Pair } from './pairs.ts';

/** The label of a pair: as it is known, by its words, or by what stands beside it. */
export function labelOfPair(reader: FormReader, { label, written, value }: Pair): Label | undefined {
  return (
    labelOfHolder(reader, written, value) ??
    (label?.path === 'x-note' ? labelByValue(written, value) : undefined) ??
    label ??
    reader.dictionary.guess(written, reader.within === undefined ? {} : { within: reader.within }) ??
    labelByValue(written, value)
  );
}
