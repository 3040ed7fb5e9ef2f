/** The package that contains a Chromium for Linux, in its last version for the oldest Node that jd supports. */
export const chromiumPackage = {
  name: '@sparticuz/chromium',
  version: '147.0.0',
  /** The hash of the tarball, as in the registry and package-lock.json. */
  integrity: 'sha512-4ZKeAQQa8up2mt675qSitztLdbQrlf8BKdC5naeap+5Mv1OV1OlJdPoU+EJC/p5sQUJUQmN4r+q5+EhaaOUHpQ==',
  /** In megabytes. */
  size: 64,
  program: 'bin/chromium.br',
  /** Libraries that many machines lack. */
  libraries: 'bin/al2023.tar.br',
} as const;

/** The loader that the program needs; it exists only on x64 with glibc. */
export const chromiumLoader = '/lib64/ld-linux-x86-64.so.2';
