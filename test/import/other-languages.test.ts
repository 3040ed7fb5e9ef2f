import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/import/values/dates.ts';
import { positionsIn } from '../support/imported.ts';

const russian = `ДОЛЖНОСТНАЯ ИНСТРУКЦИЯ старшего кладовщика

Подразделение: Склад готовой продукции
Непосредственный руководитель: Начальник склада
Подчинённые: нет

1. ДОЛЖНОСТНЫЕ ОБЯЗАННОСТИ
1) Принимает товар по накладным
2) Ведёт учёт остатков

2. Права
1) Останавливать отгрузку без документов

3. Требования
1) Среднее профессиональное образование
2) Опыт работы на складе от двух лет
3) Знание правил хранения
4) Удостоверение водителя погрузчика
5) Умение работать с терминалом
`;
const vietnamese = `Bản mô tả công việc: Nhân viên thủ kho

Bộ phận: Kho thành phẩm
Báo cáo cho: Trưởng kho
Cấp dưới: không có

1. Nhiệm vụ
1) Nhận hàng theo phiếu
2) Kiểm kê cuối tháng

2. Quyền hạn
1) Từ chối hàng không có phiếu

3. Yêu cầu
1) Tốt nghiệp trung cấp trở lên
2) Một năm kinh nghiệm quản lý kho
3) Ưu tiên người biết lái xe nâng
`;
const indonesian = `Uraian Jabatan: Petugas Gudang

Unit Kerja: Gudang Barang Jadi
Atasan Langsung: Kepala Gudang
Bawahan: tidak ada

1. Uraian Tugas
1) Menerima barang sesuai surat jalan
2) Menghitung stok setiap bulan

2. Wewenang
1) Menolak barang tanpa surat jalan

3. Persyaratan
1) Pendidikan minimal SMK
2) Pengalaman satu tahun di gudang
3) Mampu mengoperasikan komputer
4) Usia maksimal 35 tahun
`;

describe('a form in another language', () => {
  it('may be Russian, with the title in the genitive and ё or е', () => {
    expect(positionsIn('a.txt', russian)).toMatchObject([
      {
        department: 'Склад готовой продукции',
        reportsTo: 'Начальник склада',
        directReports: [],
        duties: [{ duty: 'Принимает товар по накладным' }, { duty: 'Ведёт учёт остатков' }],
        authority: [{ text: 'Останавливать отгрузку без документов' }],
        qualifications: {
          education: 'Среднее профессиональное образование',
          experience: 'Опыт работы на складе от двух лет',
          knowledge: ['Знание правил хранения'],
          certificates: ['Удостоверение водителя погрузчика'],
          abilities: ['Умение работать с терминалом'],
        },
      },
    ]);
  });

  it.each(['NFC', 'NFD'])('may be Vietnamese, with labels in %s', (form) => {
    const [position] = positionsIn('a.txt', vietnamese.normalize(form)) as Record<string, unknown>[];
    expect(JSON.parse(JSON.stringify(position).normalize('NFC'))).toMatchObject({
      title: 'Nhân viên thủ kho',
      department: 'Kho thành phẩm',
      reportsTo: 'Trưởng kho',
      directReports: [],
      duties: [{ duty: 'Nhận hàng theo phiếu' }, { duty: 'Kiểm kê cuối tháng' }],
      authority: [{ text: 'Từ chối hàng không có phiếu' }],
      qualifications: {
        education: 'Tốt nghiệp trung cấp trở lên',
        experience: 'Một năm kinh nghiệm quản lý kho',
        preferred: ['Ưu tiên người biết lái xe nâng'],
      },
    });
  });

  it('may be Indonesian', () => {
    expect(positionsIn('a.txt', indonesian)).toMatchObject([
      {
        title: 'Petugas Gudang',
        department: 'Gudang Barang Jadi',
        reportsTo: 'Kepala Gudang',
        directReports: [],
        duties: [{ duty: 'Menerima barang sesuai surat jalan' }, { duty: 'Menghitung stok setiap bulan' }],
        authority: [{ text: 'Menolak barang tanpa surat jalan' }],
        qualifications: {
          education: 'Pendidikan minimal SMK',
          experience: 'Pengalaman satu tahun di gudang',
          abilities: ['Mampu mengoperasikan komputer'],
          other: ['Usia maksimal 35 tahun'],
        },
      },
    ]);
  });

  it.each(['12 марта 2025 г.', '«12» марта 2025 года', '12.03.2025', 'ngày 12 tháng 3 năm 2025', '12 Maret 2025'])(
    'has the date %s',
    (text) => {
      expect(readDate(text)).toBe('2025-03-12');
    },
  );
});
