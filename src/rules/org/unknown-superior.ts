import { forbidUnknown } from '../unknown.ts';

export const unknownSuperior = forbidUnknown('org/unknown-superior', ['reportsTo']);
