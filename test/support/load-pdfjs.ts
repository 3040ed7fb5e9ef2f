type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/**
 * pdf.js for old runtimes puts slow functions of its own in the place of some of the language's, `push` among them, for
 * all that runs after it in the same worker: jd is tested with the language's.
 */
export async function loadPdfjs(): Promise<Pdfjs> {
  return keepLanguage(() => import('pdfjs-dist/legacy/build/pdf.mjs'));
}

export async function loadPdfjsWorker(): Promise<unknown> {
  // @ts-expect-error The package has no types for this half of it.
  return keepLanguage(() => import('pdfjs-dist/legacy/build/pdf.worker.mjs'));
}

/** What is added is left there, since pdf.js needs it; what is as it was is not touched, since it would be slower ever after. */
async function keepLanguage<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  const kept = builtIns.flatMap((object) =>
    Reflect.ownKeys(object).map((name) => ({ object, name, before: Reflect.getOwnPropertyDescriptor(object, name) })),
  );
  const loaded = await load();
  for (const { object, name, before } of kept) {
    const now = Reflect.getOwnPropertyDescriptor(object, name);
    if (before !== undefined && now?.value !== before.value) Object.defineProperty(object, name, before);
  }
  return loaded;
}

const builtIns: readonly object[] = [
  JSON,
  Math,
  ...[Array, Date, Function, Map, Number, Object, Promise, RegExp, Set, String, Uint8Array].flatMap((built) => [
    built,
    built.prototype as object,
  ]),
];
