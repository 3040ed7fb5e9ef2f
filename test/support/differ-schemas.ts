import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { compileSchema } from '../../src/schema/accept/index.ts';

export interface Compared {
  /** How many values both accept. */
  readonly accepted: number;
  /** How many ajv alone accepts: those that jd's quick check leaves to it. */
  readonly left: number;
  readonly refused: number;
}

/** Asks jd's quick check and ajv about the same values; throws if the quick check accepts what ajv doesn't. */
export function compare(schema: object, values: fc.Arbitrary<unknown>, { runs, seed }: Draw): Compared {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, ownProperties: true });
  addFormats.default(ajv, ['date']);
  const validate = ajv.compile(schema);
  const accepts = compileSchema(schema);
  const counts = { accepted: 0, left: 0, refused: 0 };
  fc.assert(
    fc.property(values, (value) => {
      const isRight = validate(value);
      const isAccepted = accepts(value);
      if (isAccepted && !isRight) throw new Error(`ajv refuses it: ${ajv.errorsText(validate.errors)}`);
      counts[isAccepted ? 'accepted' : isRight ? 'left' : 'refused']++;
    }),
    { numRuns: runs, ...(seed === undefined ? {} : { seed }) },
  );
  return counts;
}

export interface Draw {
  readonly runs: number;
  readonly seed?: number | undefined;
}
