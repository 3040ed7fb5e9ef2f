/** `35%`, `约 12.5％` alone in a cell, as the share of a duty is written; its number. */
export const percentage = /^(?:约\s*)?(\d{1,3}(?:\.\d)?)\s*[%％]$/u;
