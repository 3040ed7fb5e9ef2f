import { type Planned, planDocuments } from './documents.ts';

/** The documents that are kept as LibreOffice writes them, whatever the seed of a run is. */
export const planOfficeDocuments = (): Planned[] =>
  planDocuments(undefined, 20261123).filter(({ ending, name }) => ending === 'docx' && /-(?:0|2)\.docx$/.test(name));

export const officeFolder = new URL('../../import/written-by-libreoffice/', import.meta.url);
