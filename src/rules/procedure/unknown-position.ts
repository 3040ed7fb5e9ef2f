import { forbidUnknown } from '../unknown.ts';

export const unknownActor = forbidUnknown('procedure/unknown-position', ['procedure']);
