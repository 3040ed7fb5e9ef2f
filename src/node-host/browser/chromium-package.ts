/** The package that carries a Chromium for Linux: the last one for the oldest Node that jd runs on. */
export const chromiumPackage = {
  name: '@sparticuz/chromium',
  version: '147.0.0',
  /** Of the tarball, as the registry and package-lock.json have it. */
  integrity: 'sha512-4ZKeAQQa8up2mt675qSitztLdbQrlf8BKdC5naeap+5Mv1OV1OlJdPoU+EJC/p5sQUJUQmN4r+q5+EhaaOUHpQ==',
  /** In megabytes. */
  size: 64,
  program: 'bin/chromium.br',
  /** Libraries that many machines lack. */
  libraries: 'bin/al2023.tar.br',
} as const;

/** The program's own interpreter tells x64 glibc from all else. */
export const chromiumLoader = '/lib64/ld-linux-x86-64.so.2';
