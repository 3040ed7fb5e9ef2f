import { type Planned, planDocuments } from './documents.ts';

/** The documents that are kept as LibreOffice writes them, whatever the seed of a run is. */
export const planOfficeDocuments = (): Planned[] =>
  planDocuments(undefined, 20261123).filter(
    ({ ending, name, features }) =>
      // LibreOffice 7.4 writes the text of a content control four times over.
      ending === 'docx' && /-(?:0|2)\.docx$/.test(name) && !features.includes('content-controls'),
  );

export const officeFolder = new URL('../../import/written-by-libreoffice/', import.meta.url);
