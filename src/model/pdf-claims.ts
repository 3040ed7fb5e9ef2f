/** The standards that a PDF can claim. */
export type PdfStandard = 'PDF/A-2a' | 'PDF/UA-1';

/** Which standards a PDF claims, and which clauses keep it from claiming the others. */
export interface PdfClaims {
  readonly claimed: readonly PdfStandard[];
  readonly withheld: readonly { readonly standard: PdfStandard; readonly clauses: readonly string[] }[];
}
