import type { Headings } from '../../schema/headings/heading.ts';

/** Labels of Indonesian forms, by the path that takes their content. */
export const indonesianLabels: Headings = {
  form: 'uraian jabatan|deskripsi jabatan|deskripsi pekerjaan|uraian pekerjaan|analisis jabatan|formulir analisis jabatan|informasi jabatan|informasi faktor jabatan|formulir uraian jabatan|formulir deskripsi jabatan|form uraian jabatan|form deskripsi jabatan|formulir analisis jabatan (anjab)|anjab|job desk|jobdesk|jobdesc|job desc|deskripsi tugas|gambaran jabatan|profil jabatan|deskripsi peran|profil pekerjaan|deskripsi posisi|pernyataan jabatan|spesifikasi pekerjaan dan jabatan|uraian tugas dan wewenang jabatan',
  basic:
    'identitas jabatan|identifikasi jabatan|data jabatan|informasi umum|informasi dasar|identitas|identitas pekerjaan|data umum|informasi jabatan umum|keterangan jabatan|identifikasi pekerjaan|data pekerjaan|identitas posisi|informasi posisi|informasi pekerjaan|kedudukan jabatan|informasi dasar jabatan|umum|detail lowongan|informasi lowongan',
  number: 'nomor|no urut|nomor urut|nr',
  title:
    'jabatan|nama jabatan|posisi|nama posisi|judul jabatan|nama pekerjaan|posisi/jabatan|jabatan/posisi|judul pekerjaan|lowongan|posisi yang dibutuhkan|peran|nama peran|jabatan yang dibutuhkan|sebutan jabatan|gelar jabatan|formasi jabatan|lowongan kerja',
  code: 'kode jabatan|kode posisi|nomor jabatan|kode pekerjaan|kode|no jabatan|kode lowongan|no. kode jabatan',
  aliases: 'nama lain|sebutan lain',
  department:
    'unit kerja|unit organisasi|departemen|divisi|bagian|bidang|departemen/divisi|divisi/departemen|departemen/bidang|departemen/bagian|bagian/departemen|seksi|unit/bagian|departemen/unit|satuan kerja|direktorat|instalasi|divisi/bagian|unit kerja/bagian|biro|subbagian|sub bagian|bagian/unit|bagian/divisi|unit/departemen|bidang/bagian|tim|satuan organisasi|unit kerja eselon iii|unit kerja eselon iv|unit penempatan|ruangan|unit / instalasi',
  reportsTo:
    'atasan langsung|atasan|melapor kepada|melapor ke|bertanggung jawab kepada|bertanggungjawab kepada|bertanggung jawab langsung kepada|jabatan atasan langsung|nama jabatan atasan langsung|pelaporan|lapor kepada|lapor ke|pimpinan langsung|supervisor langsung|dilaporkan kepada|melaporkan kepada|induk jabatan|pejabat atasan langsung|melapor langsung kepada|bertanggung jawab secara langsung kepada|garis pelaporan|pertanggungjawaban|atasan (jabatan)',
  dottedLineTo:
    'atasan tidak langsung|melapor secara fungsional kepada|atasan fungsional|koordinasi fungsional|melapor tidak langsung kepada',
  directReports:
    'bawahan langsung|bawahan|membawahi|membawahkan|bawahan langsung jabatan|jabatan bawahan langsung|jabatan yang dibawahi|mengawasi|menyelia|anak buah|staf bawahan|jabatan di bawahnya|yang dibawahi|jumlah dan jabatan bawahan langsung|supervisi|memimpin',
  headcount:
    'jumlah|jumlah personil|jumlah formasi|jumlah pemegang jabatan|jumlah karyawan|jumlah kebutuhan|jumlah pegawai|jumlah orang|jumlah personel|jumlah posisi|jumlah yang dibutuhkan|jumlah tenaga',
  grade:
    'golongan|kelas jabatan|pangkat|pangkat/golongan|grade jabatan|level jabatan|tingkat jabatan|gol|eselon|jenjang|jenjang jabatan|golongan jabatan|peringkat jabatan|golongan/pangkat|tingkat|level/golongan',
  family:
    'rumpun jabatan|keluarga jabatan|jenis jabatan|kelompok jabatan|jenis pekerjaan|fungsi jabatan umum|kategori jabatan|kategori',
  employmentType:
    'status karyawan|status kepegawaian|status pekerjaan|status kerja|tipe pekerjaan|jenis kontrak|jenis kepegawaian|status kekaryawanan|tipe kontrak|hubungan kerja (status)|sifat pekerjaan|ikatan kerja|jenis hubungan kerja|tipe kerja',
  location:
    'lokasi|lokasi kerja|tempat kerja|penempatan|wilayah kerja|lokasi penempatan|kota|wilayah|area kerja|tempat tugas|lokasi pekerjaan|cabang|lokasi kantor',
  incumbents: 'nama pemegang jabatan|pemegang jabatan|nama karyawan|nama pegawai|pemangku jabatan|nama pejabat',
  effective: 'tanggal berlaku|berlaku mulai|berlaku sejak|mulai berlaku|tanggal efektif|tgl berlaku|berlaku efektif',
  reviewBy: 'tanggal tinjauan|tanggal peninjauan|ditinjau kembali',
  revisions: 'riwayat revisi|riwayat perubahan|catatan revisi|catatan perubahan|sejarah revisi',
  'revisions.version': 'versi|revisi|no revisi|nomor revisi|edisi',
  'revisions.date': 'tanggal|tanggal revisi|tgl|tgl revisi',
  'revisions.change': 'perubahan|uraian perubahan|keterangan|uraian revisi|isi perubahan|deskripsi perubahan',
  'revisions.by': 'oleh|penyusun|direvisi oleh',
  summary:
    'ringkasan jabatan|ikhtisar jabatan|tujuan jabatan|tujuan|ringkasan|ringkasan pekerjaan|ikhtisar|fungsi utama|tujuan utama|ringkasan tugas|misi jabatan|tujuan pekerjaan|gambaran umum|tujuan dibentuk jabatan|tujuan dibentuknya jabatan|deskripsi singkat|tujuan umum jabatan|fungsi jabatan|fungsi|tujuan posisi|rumusan jabatan|gambaran umum jabatan|gambaran pekerjaan|deskripsi umum|tujuan utama jabatan|ringkasan posisi|sasaran jabatan|iktisar jabatan|tujuan peran|pengertian|misi|tugas umum',
  duties:
    'tugas|tugas pokok|uraian tugas|tugas utama|tugas dan tanggung jawab|tanggung jawab|tugas dan tanggung jawab utama|tanggung jawab utama|tugas tanggung jawab|tanggung jawab dan tugas|rincian tugas|tugas & tanggung jawab|tugas jabatan|tugas pokok dan fungsi|tupoksi|uraian tugas pokok|tugas pokok dan tanggung jawab|tugas harian|deskripsi tugas utama|kegiatan|tugas-tugas|tugas rutin|tanggung jawab jabatan|tugas-tugas utama|tanggung jawab pekerjaan|tugas pekerjaan|uraian kegiatan|kewajiban|tugas dan kewajiban|aktivitas utama|kegiatan utama|tugas, tanggung jawab|uraian tugas dan tanggung jawab|tugas khusus|tugas tambahan|tugas berkala|uraian tugas jabatan|tugas dan fungsi|tugas pokok jabatan|hal yang akan anda lakukan|yang akan anda lakukan|apa yang akan anda lakukan|kualifikasi tugas|tugas lain|tugas lainnya|tugas lain-lain|tanggungjawab|tugas dan tanggungjawab|tanggung jawab kerja|detail pekerjaan|fungsi dan tugas|area tanggung jawab|deskripsi tanggung jawab',
  'duties.duty':
    'tugas|uraian tugas|uraian|kegiatan|aktivitas|rincian tugas|tugas pokok|uraian kegiatan|deskripsi|tanggung jawab|rincian kegiatan|tugas utama|uraian tugas jabatan|tanggung jawab utama',
  'duties.kpi':
    'indikator|indikator kinerja|indikator keberhasilan|ukuran keberhasilan|hasil|tolok ukur|tolok ukur keberhasilan|ukuran kinerja|standar kinerja|output|keluaran|indikator kinerja utama|indikator kinerja individu|kriteria keberhasilan|hasil kerja|standar keberhasilan|ukuran hasil|tolak ukur',
  'duties.kpi.target': 'sasaran|target kinerja|standar|nilai target',
  'duties.kpi.period': 'periode|frekuensi|frekuensi pengukuran|periode pengukuran',
  'duties.kpi.weight': 'bobot|bobot %|bobot (%)',
  'duties.kpi.unit': 'satuan|satuan ukuran|satuan hasil',
  'duties.kpi.formula':
    'formula|rumus|formulasi|cara perhitungan|formulasi hitung|formulasi perhitungan|rumus perhitungan|cara pengukuran',
  'duties.kpi.source': 'sumber data|sumber|sumber informasi',
  'duties.share':
    'persentase|persentase waktu|% waktu|waktu|alokasi waktu|porsi waktu|persen|proporsi waktu|waktu %|proporsi',
  'duties.group': 'bidang|kategori|kelompok tugas|area|fungsi|area tanggung jawab|kelompok',
  kpis: 'indikator kinerja|indikator kinerja utama|indikator keberhasilan|ukuran keberhasilan|indikator kinerja kunci|tolok ukur kinerja|standar kinerja|ukuran kinerja|indikator kinerja individu|iku|iki|prestasi yang diharapkan|prestasi kerja yang diharapkan|target kerja|tolok ukur|indikator keberhasilan kerja|kriteria keberhasilan|target kinerja|ukuran prestasi|standar prestasi kerja',
  authority:
    'wewenang|kewenangan|hak dan wewenang|wewenang jabatan|batas wewenang|otoritas|wewenang dan hak|hak|wewenang utama|batasan wewenang|kewenangan jabatan|lingkup wewenang|wewenang pengambilan keputusan|tingkat wewenang',
  'authority.text': 'uraian wewenang|wewenang|uraian|keputusan',
  'authority.limit': 'batas|limit|batas nilai|batasan',
  contacts:
    'hubungan kerja|hubungan jabatan|korelasi jabatan|relasi kerja|hubungan kerja jabatan|hubungan|kontak kerja|hubungan kerja utama|koordinasi|hubungan kerja/koordinasi|koordinasi dengan|berkoordinasi dengan|interaksi',
  'contacts.internal':
    'hubungan internal|internal perusahaan|hubungan kerja internal|di dalam perusahaan|dalam perusahaan|di dalam organisasi|kontak internal|dalam organisasi|pihak internal|hubungan ke dalam|intern|hubungan intern|koordinasi internal|internal organisasi',
  'contacts.external':
    'hubungan eksternal|eksternal|hubungan kerja eksternal|eksternal perusahaan|di luar perusahaan|luar perusahaan|di luar organisasi|kontak eksternal|pihak eksternal|luar organisasi|hubungan ke luar|ekstern|hubungan ekstern|koordinasi eksternal|eksternal organisasi',
  'contacts.with':
    'dengan|pihak|dengan siapa|jabatan/instansi|unit kerja/instansi|unit/instansi|nama unit|pihak terkait|jabatan|unit kerja|instansi|bagian|mitra|hubungan dengan',
  'contacts.purpose':
    'dalam hal|tujuan|perihal|keperluan|tujuan hubungan|hal|terkait|maksud|untuk keperluan|tujuan koordinasi',
  'contacts.frequency': 'frekuensi|frekuensi hubungan|intensitas',
  'contacts.side': 'jenis|internal/eksternal|sifat hubungan|jenis hubungan',
  qualifications:
    'persyaratan|persyaratan jabatan|syarat jabatan|kualifikasi|spesifikasi jabatan|kualifikasi jabatan|syarat|persyaratan umum|kualifikasi umum|spesifikasi pekerjaan|persyaratan pekerjaan|persyaratan kerja|kualifikasi minimum|kualifikasi minimal|kriteria|persyaratan minimal|persyaratan minimum|kualifikasi pekerjaan|kualifikasi yang dibutuhkan|syarat-syarat jabatan|kriteria kandidat|kualifikasi kandidat|kualifikasi wajib|persyaratan khusus|syarat umum|syarat khusus|persyaratan jabatan minimum|kualifikasi & persyaratan|persyaratan dan kualifikasi|kualifikasi dan persyaratan|syarat kualifikasi|wajib|persyaratan wajib|kualifikasi personil|persyaratan kualifikasi|spesifikasi|spesifikasi orang|kami mencari|kriteria pelamar',
  'qualifications.education':
    'pendidikan|pendidikan formal|pendidikan minimal|tingkat pendidikan|latar belakang pendidikan|kualifikasi pendidikan|pendidikan terakhir|jurusan|pendidikan terendah|pendidikan/jurusan|pendidikan minimum|syarat pendidikan|pendidikan umum|bidang studi|jenjang pendidikan|pendidikan dan jurusan|strata pendidikan',
  'qualifications.experience':
    'pengalaman|pengalaman kerja|pengalaman minimal|lama pengalaman|pengalaman kerja minimal|masa kerja|pengalaman jabatan|pengalaman yang dibutuhkan|syarat pengalaman|pengalaman minimum|pengalaman profesional',
  'qualifications.education+experience':
    'pendidikan dan pengalaman|pendidikan & pengalaman|pendidikan/pengalaman|pendidikan dan pengalaman kerja|pendidikan, pengalaman',
  'qualifications.knowledge':
    'pengetahuan|pengetahuan kerja|pengetahuan teknis|pengetahuan yang dibutuhkan|pengetahuan khusus|pengetahuan jabatan|pengetahuan dasar',
  'qualifications.abilities':
    'keahlian|keterampilan|kemampuan|ketrampilan|kompetensi|keterampilan kerja|kompetensi teknis|kompetensi inti|kompetensi perilaku|kemampuan teknis|sikap|keterampilan teknis|kompetensi manajerial|kompetensi jabatan|soft skill|hard skill|keahlian khusus|kompetensi yang dibutuhkan|bakat kerja|temperamen kerja|minat kerja|kepribadian|keahlian teknis|keterampilan khusus|keterampilan dan keahlian|kompetensi sosial kultural|sikap kerja|keterampilan/keahlian|keahlian/keterampilan|keahlian dan keterampilan|skill|kemampuan khusus|kompetensi dasar|sikap dan perilaku|kemampuan dan keterampilan|kualitas pribadi|sifat pribadi|karakter|kompetensi umum|bakat',
  'qualifications.knowledge+abilities':
    'pengetahuan dan keterampilan|pengetahuan & keterampilan|pengetahuan dan keahlian|pengetahuan dan kemampuan|pengetahuan/keterampilan|pengetahuan, keterampilan',
  'qualifications.certificates':
    'sertifikat|sertifikasi|lisensi|surat izin|sertifikasi/lisensi|sim|sertifikat/lisensi|sertifikat keahlian|sertifikat kompetensi|sertifikasi yang dibutuhkan|surat izin mengemudi|sertifikat profesi|str/sip|lisensi/sertifikasi',
  'qualifications.training':
    'pelatihan|kursus|kursus/pelatihan|pelatihan/kursus|diklat|pendidikan dan pelatihan|pendidikan non formal|pelatihan yang dibutuhkan|diklat/pelatihan|kursus/diklat|diklat teknis|pelatihan yang pernah diikuti|pendidikan nonformal|pelatihan teknis|kursus dan pelatihan|pendidikan dan latihan|pelatihan wajib|diklat fungsional|diklat penjenjangan',
  'qualifications.preferred':
    'diutamakan|lebih disukai|nilai tambah|nilai plus|lebih diutamakan|menjadi nilai tambah|kualifikasi tambahan|keuntungan tambahan|akan menjadi nilai tambah|diinginkan|kualifikasi yang diutamakan|yang diutamakan|persyaratan tambahan|preferensi',
  'qualifications.other':
    'lain-lain|persyaratan lain|syarat lain|syarat lainnya|lainnya|jenis kelamin|usia|umur|bahasa|kemampuan bahasa|persyaratan lainnya|kondisi fisik pelamar|batas usia|bahasa asing|kemampuan berbahasa|usia maksimal|persyaratan lain-lain|tinggi badan|penampilan',
  career: 'jenjang karir|karir|karier|jenjang karier|pengembangan karir|pengembangan karier',
  'career.promotion':
    'promosi|jalur karir|jalur karier|promosi ke|jabatan promosi|peluang karir|dapat dipromosikan ke|promosi jabatan|karir selanjutnya|karir lanjutan|jabatan selanjutnya|pengembangan jabatan',
  'career.rotation': 'rotasi|mutasi|rotasi ke|rotasi jabatan|dapat dirotasi ke|mutasi ke|pindah ke jabatan',
  'career.substitutes':
    'pengganti|pejabat pengganti|digantikan oleh|pendelegasian|delegasi|bila berhalangan digantikan oleh|pengganti sementara|bila tidak ada di tempat digantikan oleh|pelaksana tugas|pendelegasian wewenang kepada|jika berhalangan digantikan oleh|pengganti jika berhalangan',
  conditions: 'kondisi kerja|lingkungan dan kondisi kerja|kondisi pekerjaan',
  'conditions.place':
    'lingkungan kerja|kondisi lingkungan kerja|keadaan tempat kerja|tempat bekerja|kondisi tempat kerja|lingkungan',
  'conditions.hours':
    'jam kerja|waktu kerja|hari kerja|jadwal kerja|hari dan jam kerja|hari/jam kerja|shift kerja|jam operasional|waktu bekerja',
  'conditions.travel': 'perjalanan dinas|dinas luar|perjalanan|dinas luar kota',
  'conditions.physical':
    'kondisi fisik|upaya fisik|syarat fisik|risiko bahaya|resiko bahaya|risiko kerja|kesehatan|upaya fisik kerja|resiko kerja|kemungkinan risiko bahaya|persyaratan fisik|tuntutan fisik',
  pay: 'gaji|kisaran gaji|upah|remunerasi|rentang gaji|gaji pokok|range gaji|besaran gaji|imbalan|penghasilan|kompensasi',
  'x-note':
    'catatan|keterangan|bahan kerja|perangkat kerja|alat kerja|hasil kerja|fasilitas|tunjangan|benefit|yang kami tawarkan|kami menawarkan|keuntungan|cara melamar|perangkat/alat kerja|fasilitas kerja|peralatan kerja|perlengkapan kerja|tentang kami|tentang perusahaan|apa yang kami tawarkan|sarana kerja|dasar hukum|perangkat|beban kerja|peta jabatan|prestasi|benefit yang didapat|batas lamaran|batas akhir lamaran|cara mendaftar|kontak|manfaat|alat bantu kerja|kelengkapan kerja|penutup|bahan dan alat kerja|kontak kami',
  'x-signature':
    'tanda tangan|ttd|paraf|mengetahui karyawan|ditandatangani oleh|tanda tangan karyawan|pernyataan|yang menerima tugas|penerima tugas|tanda tangan pemegang jabatan',
  'x-structure':
    'struktur organisasi|bagan organisasi|kedudukan dalam organisasi|posisi dalam struktur organisasi|kedudukan dalam struktur organisasi|posisi dalam organisasi|bagan struktur organisasi|peta jabatan organisasi',
  approval: 'pengesahan|persetujuan|lembar pengesahan|otorisasi|lembar persetujuan',
  'approval.prepared.by':
    'disusun oleh|dibuat oleh|disiapkan oleh|dibuat|disusun|disiapkan|penyusun|diajukan oleh|dirumuskan oleh',
  'approval.reviewed.by':
    'diperiksa oleh|ditinjau oleh|diperiksa|direview oleh|diverifikasi oleh|diketahui oleh|mengetahui|diketahui|pemeriksa|diulas oleh',
  'approval.approved.by':
    'disetujui oleh|disahkan oleh|disetujui|disahkan|menyetujui|ditetapkan oleh|mengesahkan|ditetapkan|penyetuju',
  'approval.date': 'tanggal|tgl|tanggal tanda tangan',
  'approval.prepared.date':
    'tanggal dibuat|tanggal disusun|tanggal pembuatan|tgl dibuat|tanggal terbit|tanggal penyusunan|tgl pembuatan|tgl terbit',
  'approval.reviewed.date': 'tanggal diperiksa|tanggal pemeriksaan',
  'approval.approved.date':
    'tanggal disetujui|tanggal pengesahan|tanggal persetujuan|tanggal disahkan|tanggal ditetapkan',
};
