import { nominativeOf } from '../../labels/nominative.ts';

const russian = String.raw`(?:типовая\s+)?(?:(?:должностная|рабочая|производственная)\s+инструкция|(?:описание|профиль|паспорт|карта)\s+(?:должности|позиции|вакансии))`;
const vietnamese = String.raw`(?:bản\s+|bảng\s+|phiếu\s+)?mô\s+tả\s+(?:công\s+việc|chức\s+danh|vị\s+trí)(?:\s+(?:công\s+việc|việc\s+làm|vị\s+trí|của))*`;
const indonesian = String.raw`(?:uraian|deskripsi|analisis|profil)\s+(?:jabatan|pekerjaan|posisi|tugas)`;

/** The name of the paper and the title after it: `Должностная инструкция повара`, `Uraian Jabatan: Kepala Gudang`. */
const before = new RegExp(
  String.raw`^(?:(${russian})|${vietnamese}|${indonesian})\s*(?:№\s*[\d/-]+\s*)?(?:[-–—:|]\s*)?(?=[\p{L}"«])(.+)$`,
  'iu',
);
/** The words that say only whose paper it is. */
const only = /^(?:для|по|на|и|của|cho|dan|untuk|и\s.*|khái.*|template|mẫu|шаблон)$/iu;

/** The title behind the name of a paper in Russian, Vietnamese or Indonesian; undefined if there is none. */
export function titleBehindName(heading: string): string | undefined {
  const [, paper, title = ''] = before.exec(heading.normalize('NFC')) ?? [];
  const bare = title.replace(/^(?:для|на должность)\s+/iu, '').trim();
  if (bare === '' || only.test(bare) || bare.length > 80) return undefined;
  return paper === undefined ? bare : nominativeOf(bare);
}
