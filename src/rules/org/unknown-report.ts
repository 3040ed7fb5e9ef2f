import { forbidUnknown } from '../unknown.ts';

export const unknownReport = forbidUnknown('org/unknown-report', ['directReports']);
