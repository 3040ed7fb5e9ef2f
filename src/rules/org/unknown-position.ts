import { forbidUnknown } from '../unknown.ts';

export const unknownPosition = forbidUnknown('org/unknown-position', ['dottedLineTo', 'career']);
