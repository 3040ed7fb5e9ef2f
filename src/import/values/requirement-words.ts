/** The kinds under which a requirement may be, in the order in which they are tried. */
export type RequirementKind =
  | 'education'
  | 'experience'
  | 'certificates'
  | 'knowledge'
  | 'abilities'
  | 'training'
  | 'preferred'
  | 'other';

type Rule = readonly [kind: RequirementKind, pattern: RegExp];

/** The rules of the languages beside Chinese and English; words end where no letter follows, as `\b` knows only Latin ones. */
const russian: readonly Rule[] = [
  ['other', /^(?:готовность к|без вредных|возраст|гражданство|пол[ :]|ответственное отношение)/u],
  ['knowledge', /^(?:знани[ея]|хорошее знание|отличное знание|уверенное знание|понимание|знаете|знакомство)/u],
  [
    'abilities',
    /^(?:умени[ея]|навык|уверенн(?:ый|ое)|владение|способность|свободн|грамотн|умеете|коммуникаб|ответственност|внимательн|стрессоустойч|пунктуальн|аккуратн)/u,
  ],
  ['education', /образовани|диплом|(?<!\p{L})вуз/u],
  ['experience', /(?<!\p{L})опыт|(?<!\p{L})стаж/u],
  [
    'certificates',
    /удостоверени|сертификат|лицензи|допуск|водительск|(?<!\p{L})права категории|медицинск\p{L}+ книжк|медкнижк|группа по электробезопасности/u,
  ],
  ['knowledge', /знани|понимани/u],
  ['abilities', /умени|навык|владени|способност|качеств|умеет/u],
];
const vietnamese: readonly Rule[] = [
  [
    'other',
    /^(?:nam|nữ|tuổi|độ tuổi|giới tính|sức khỏe|có sức khỏe|ngoại hình|sẵn sàng|chấp nhận|từ \d+ ?- ?\d+ tuổi)/u,
  ],
  ['knowledge', /^(?:có )?(?:kiến thức|hiểu biết|am hiểu|nắm vững|hiểu rõ)/u],
  ['abilities', /^(?:có )?(?:kỹ năng|kĩ năng|khả năng|thành thạo|sử dụng|tinh thần)/u],
  [
    'education',
    /tốt nghiệp|trình độ (?!tiếng)|đại học|cao đẳng|trung cấp|bằng cấp|cử nhân|thạc sĩ|học vấn|chuyên ngành/u,
  ],
  ['experience', /kinh nghiệm|thâm niên/u],
  ['certificates', /chứng chỉ|bằng lái|giấy phép|chứng nhận/u],
  ['knowledge', /kiến thức|hiểu biết|am hiểu/u],
  [
    'abilities',
    /kỹ năng|kĩ năng|khả năng|thành thạo|sử dụng (?:tốt|thành)|giao tiếp|năng lực|trung thực|cẩn thận|nhiệt tình|trách nhiệm|chịu được áp lực/u,
  ],
];
const indonesian: readonly Rule[] = [
  [
    'other',
    /^(?:pria|wanita|laki|perempuan|usia|umur|berusia|bersedia|sehat|berpenampilan|maksimal usia|belum menikah)/u,
  ],
  ['knowledge', /^(?:memiliki |mempunyai )?(?:pengetahuan|pemahaman)|^(?:memahami|mengetahui|mengerti|paham)/u],
  [
    'abilities',
    /^(?:memiliki |mempunyai )?(?:kemampuan|keterampilan|keahlian)|^(?:mampu|menguasai|dapat|terampil|mahir)/u,
  ],
  [
    'education',
    /\bpendidikan\b|\blulusan\b|\bijazah\b|\bsarjana\b|\b(?:sma|smk|slta|smp)\b|\b[sd] ?[1-4]\b(?=.*(?:jurusan|akuntansi|teknik|segala|semua|ekonomi|manajemen))|^(?:min(?:imal|\.)? )?[sd] ?[1-4]\b/u,
  ],
  ['experience', /\bpengalaman|\bberpengalaman\b/u],
  ['certificates', /\bsertifikat|\bsertifikasi\b|\bbersertifikat\b|\bsim [abc]\b|\bsurat izin\b|\bstr\b|\bsip\b/u],
  ['knowledge', /\bpengetahuan\b|\bmemahami\b|\bpemahaman\b/u],
  [
    'abilities',
    /\bkemampuan\b|\bmampu\b|\bketerampilan\b|\bmenguasai\b|\bkomunikasi\b|\bteliti\b|\bjujur\b|\bkerja ?sama\b|\bdisiplin\b|\bbertanggung ?jawab\b/u,
  ],
];

const preferred =
  /(?:приветствуется|приветствуются|желател\p{L}+|(?:будет|является|как) (?:плюсом|преимуществом|плюс)|преимуществом|предпочтительн\p{L}+|là (?:một )?lợi thế|(?:được )?ưu tiên|diutamakan|lebih disukai|nilai (?:tambah|plus))[\s).!;]*$|^(?:желательн|преимуществом|ưu tiên|diutamakan|lebih disukai)/u;

/** The kind of a requirement by its Russian, Vietnamese or Indonesian words; undefined where none of theirs is in it. */
export function kindInOtherLanguages(text: string): RequirementKind | undefined {
  if (preferred.test(text)) return 'preferred';
  const rules = /\p{Script=Cyrillic}/u.test(text) ? russian : /[ăđơưạ-ỹ]/u.test(text) ? vietnamese : indonesian;
  return rules.find(([, pattern]) => pattern.test(text))?.[0];
}
