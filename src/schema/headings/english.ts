import type { Headings } from './heading.ts';

/**
 * The headings that American and British forms use for the parts that jd keeps. They come from position descriptions of
 * the US civil service (federal, state and county), of universities and of employers' associations, and from job
 * descriptions and person specifications of the NHS and of British councils and universities; none of their prose was
 * used.
 */
export const englishHeadings: Headings = {
  code: 'position number|position no|position id|position code|job number|job no|job id|job code|job ref|job reference|job reference number|post number|post no|post reference|class code|requisition number',
  title:
    'job title|position title|working title|functional title|official title|official position title|post title|role title|title of post|title of position|job name|position name|role|post',
  aliases: 'also known as|other titles|alternate titles|alternative titles',
  formerTitles: 'former title|previous title|previous titles|formerly|formerly known as',
  department:
    'department name|department/division|division|division/department|department/unit|directorate|business unit|organizational unit|organisational unit|organization unit|work unit|school/department|department/office|faculty/department',
  reportsTo:
    'reports to|report to|reporting to|job reports to|position reports to|reports to title|reports directly to|supervisor|supervisor title|title of supervisor|immediate supervisor|immediate superior|direct supervisor|supervised by|supervision received|line manager|reporting manager|manager title|reporting relationship|reporting line|responsible to|accountable to|managerially accountable to|post responsible to',
  dottedLineTo:
    'dotted line|dotted line report|dotted line reporting|functional manager|functional supervisor|functionally reports to|functional reporting|matrix manager|indirect supervisor|secondary supervisor|professionally accountable to|professional accountability|clinically accountable to',
  directReports:
    'direct reports|supervises|supervision|supervision exercised|supervision given|supervision of others|supervisory responsibility|supervisory responsibilities|supervisory duties|positions supervised|positions directly supervised|employees supervised|staff supervised|staff managed|number of direct reports|no of direct reports|number supervised|direct subordinates|line reports|line manages|line management|line management responsibility|line management responsibilities|responsible for staff|staff responsible for|people management|management responsibility|manages',
  headcount:
    'fte|full time equivalent|number of positions|no of positions|number of posts|no of posts|number of incumbents|no of post holders|number of job holders|no of job holders|authorized positions|establishment',
  grade:
    'job grade|position grade|grade level|grade/band|band|pay band|salary band|afc band|agenda for change band|band/grade|job level|position level|level/grade|career band',
  family:
    'job family|job group|job class|job series|job classification|occupational group|occupational series|career family|career group|career track|career stream|classification|class series|staff group',
  employmentType:
    'employment type|type of employment|employment status|employee type|job type|position type|type of position|type of appointment|appointment type|contract|contract type|type of contract|full time/part time|full/part time|full or part time|time base|tenure',
  location:
    'work location|job location|primary location|office location|location of post|location of position|duty station|duty location|place of work|work site|work base|base|base/location',
  approval: 'approvals|signatures|sign off|authorization|authorisation|approval signatures',
  'approval.prepared.by': 'prepared by|written by|drafted by|completed by|created by|author',
  'approval.prepared.date':
    'date prepared|date written|date created|date drafted|date completed|preparation date|creation date|date of preparation|prepared on',
  'approval.reviewed.by': 'reviewed by|reviewer|checked by|hr review',
  'approval.reviewed.date':
    'date reviewed|last reviewed|date last reviewed|last review|last review date|date of last review|reviewed on',
  'approval.approved.by': 'approved by|approver|authorized by|authorised by|agreed by|hr approval',
  'approval.approved.date': 'date approved|approval date|approved on|date of approval|date agreed',
  incumbents:
    'incumbent|current incumbent|role holder|incumbent name|name of incumbent|employee|employee name|name of employee|post holder|post holders|job holder|position holder|held by',
  effective: 'effective date|date effective|effective from|in force from|effective as of|implementation date',
  reviewBy: 'review date|next review|next review date|date of next review|review due|review due date|due for review',
  revisions:
    'revision history|revision record|change history|change log|document history|version history|version control|amendment record',
  summary:
    'position summary|job summary|role summary|post summary|summary of position|summary of duties|summary of role|summary of post|position overview|job overview|role overview|overview of role|position purpose|job purpose|role purpose|purpose|purpose of position|purpose of job|purpose of role|purpose of post|purpose of the position|purpose of the job|purpose of the role|purpose of the post|primary purpose|main purpose|main purpose of job|main purpose of the job|key purpose|overall purpose|general purpose|basic purpose|position objective|job objective|objective|general summary|general description|general statement of duties|basic function|primary function|position description|job description|role description|brief description|description|description of work|nature of work|about the role|scope of work|job statement|position statement|introduction',
  contacts:
    'working relationships|work relationships|key relationships|key working relationships|key contacts|working contacts|work contacts|personal contacts|nature of contacts|nature and purpose of contacts|purpose of contacts|contacts and relationships|communications|communication and relationships|communications and relationships|communications and working relationships|communication and working relationships|internal and external contacts|internal/external contacts|internal and external relationships|interfaces|key interfaces|interactions|liaison|stakeholders|key stakeholders',
  'contacts.internal':
    'internal contacts|internal contact|internal relationships|internal communication|internal communications|internal stakeholders|internal customers',
  'contacts.external':
    'external contacts|external contact|external relationships|external communication|external communications|external stakeholders|external customers',
  qualifications:
    'minimum qualifications|minimum requirements|required qualifications|basic qualifications|job qualifications|position qualifications|qualification|qualifications required|qualification requirements|qualification standards|job requirements|position requirements|role requirements|entry requirements|person specification|job specification|selection criteria|essential criteria|essential qualifications|minimum job requirements|what you bring|candidate profile',
  'qualifications.education':
    'education level|education required|education requirements|educational requirements|educational background|educational qualifications|required education|minimum education|minimum education required|academic qualifications|degree|degree required|formal education|education and qualifications',
  'qualifications.experience':
    'work experience|required experience|minimum experience|minimum experience required|experience required|experience requirements|years of experience|professional experience|previous experience|relevant experience|related experience|job related experience',
  'qualifications.abilities':
    'skills|required skills|skills required|key skills|job skills|technical skills|soft skills|special skills|skills and abilities|skills/abilities|skills and aptitudes|required skills/abilities|abilities required|competency|competencies|core competencies|key competencies|required competencies|behaviours|behaviors|personal attributes|personal qualities|aptitudes|attributes',
  'qualifications.knowledge':
    'required knowledge|knowledge required|knowledge requirements|job knowledge|technical knowledge|specialist knowledge|specialized knowledge|knowledge areas',
  'qualifications.certificates':
    'certification|certifications|certificate|license|licenses|licence|licences|licensure|license/certification|licenses/certifications|licenses and certifications|certifications and licenses|certificates and licenses|certificates licenses registrations|required licenses|required certifications|credentials|registration|professional registration|professional qualifications|licensing requirements',
  'qualifications.training':
    'required training|training required|training requirements|mandatory training|specialized training|special training|vocational training|training and development',
  'qualifications.preferred':
    'preferred qualifications|preferred education|preferred experience|preferred education and experience|preferred skills|preferred requirements|desired qualifications|desired skills|desirable|desirable criteria|desirable qualifications|desirable requirements|nice to have|special selection factors',
  'qualifications.other':
    'other requirements|other qualifications|other skills|other skills and abilities|other job requirements|special requirements|special conditions|additional requirements|conditions of employment|background check|age requirement',
  duties:
    'duties and responsibilities|duties & responsibilities|duties/responsibilities|responsibilities|responsibilities and duties|roles and responsibilities|roles & responsibilities|key responsibilities|main responsibilities|primary responsibilities|principal responsibilities|core responsibilities|specific responsibilities|job responsibilities|position responsibilities|key duties|key duties and responsibilities|main duties|main duties and responsibilities|main duties of the job|main duties of the post|primary duties|principal duties|principal duties and responsibilities|major duties|major duties and responsibilities|major responsibilities|core duties|specific duties|general duties|typical duties|representative duties|illustrative duties|examples of duties|job duties|job duties and responsibilities|position duties|description of duties|statement of duties|duties of the post|accountabilities|key accountabilities|principal accountabilities|main accountabilities|key result areas|key results areas|functions|job functions|primary functions|key tasks|main tasks|tasks|work performed|what you will do',
  'duties.duty': 'task|function|job function|accountability|duty statement|duty description|description|activity',
  'duties.kpi':
    'kpi|performance indicator|performance indicators|key performance indicator|key performance indicators|performance measure|performance measures|performance standard|performance standards|performance criteria|performance expectations|performance metrics|performance objectives|measures|measures of success|success measures|success criteria|metrics|key metrics|evaluation criteria|expected results|expected outcomes',
  'duties.share':
    '% of time|% time|% of time spent|% of total time|percent of time|percent time|percent of time spent|percentage of time|percentage of time spent|percentage time|estimated % of time|approximate % of time|time percentage|time spent|time allocation|allocation of time',
  'duties.essential':
    'essential function|essential duty|is essential|essential y/n|essential or marginal|essential/marginal',
  'duties.kpi.target': 'targets|target value|goal|goals|benchmark',
  'duties.kpi.formula':
    'calculation|calculation method|method of calculation|how calculated|how measured|measurement method',
  'duties.kpi.weight': 'weighting|weightage|kpi weight',
  'duties.kpi.period':
    'measurement period|measurement frequency|evaluation period|appraisal period|appraisal cycle|performance period|performance cycle|review cycle|review period|reporting frequency',
  'duties.kpi.source': 'data source|data sources|source of data|source of information',
  authority:
    'authorities|level of authority|scope of authority|limits of authority|delegated authority|decision authority|decision making|decision making authority|decisions|financial authority|financial responsibility|financial responsibilities|fiscal responsibility|budget|budget authority|budget responsibility|budgetary responsibility|budgetary authority|signing authority|spending authority|approval authority|freedom to act|independence of action|complexity and decision making',
  career:
    'career path|career paths|career ladder|career development|career progression|advancement|career advancement|career opportunities',
  'career.rotation': 'job rotation|rotates with|lateral moves|lateral move',
  'career.promotion':
    'promotes to|promotion to|promotion opportunities|promotional opportunities|next position|next level|advances to',
  'career.substitutes': 'substitute|deputy|deputised by|deputized by|backup|stand in|cover|covered by|alternate',
  conditions:
    'working conditions|work conditions|job conditions|conditions of work|working environment and conditions|work environment and conditions',
  'conditions.place':
    'work environment|working environment|environment|environmental conditions|environmental factors|work setting|surroundings|physical environment|work surroundings|physical surroundings',
  'conditions.hours':
    'working hours|work hours|hours of work|hours per week|weekly hours|standard hours|contracted hours|scheduled hours|expected hours of work|position type and expected hours of work|work schedule|schedule|shift|shifts|work week|working pattern|working time',
  'conditions.travel':
    'travel required|travel requirement|travel requirements|travel expectations|travel percentage|percentage of travel|% travel|% of travel|amount of travel',
  'conditions.physical':
    'physical demands|physical requirements|physical demand|physical requirement|physical effort|physical abilities|physical activities|physical conditions|physical demands of the job|physical and mental demands|physical/mental demands|mental and physical demands|physical and mental requirements|ada requirements|ada physical demands|lifting requirements|manual handling',
  pay: 'salary|annual salary|annual remuneration|salary per annum|salary information|compensation|remuneration|wage|wages|pay rate|rate of pay|hourly rate|salary and benefits|compensation and benefits',
  'pay.grade': 'pay grade|salary grade|wage grade|pay level|salary level',
  'pay.min': 'minimum salary|minimum pay|minimum wage|minimum rate|salary minimum|starting salary|salary from',
  'pay.max': 'maximum salary|maximum pay|maximum rate|salary maximum|salary to|top salary',
  'pay.currency': 'salary currency|pay currency',
  'pay.period': 'pay period|pay basis|pay frequency|salary basis|salary period|wage period',
  'compliance.flsa':
    'flsa status|flsa classification|flsa designation|flsa category|flsa code|flsa exemption|fair labor standards act|exempt|non exempt|exempt status|exemption status|exempt/non exempt|exempt or non exempt|overtime status|overtime eligibility|wage and hour status',
};

/** Headings for more than one key at once, by the line that takes them. */
export const englishLines: Headings = {
  'pay: { min: …, max: …, currency: …, period: … }':
    'salary range|pay range|compensation range|wage range|hiring range|hourly range|hourly rate range|target salary range|salary scale|pay scale|salary band range|annual salary range|salary/pay range',
  'duties: [{ duty: …, essential: true }]':
    'essential functions|essential job functions|essential functions of the job|essential functions of the position|essential duties|essential job duties|essential duties and responsibilities|essential functions and responsibilities|essential responsibilities|essential tasks',
  'duties: [{ duty: …, essential: false }]':
    'marginal functions|marginal duties|non essential functions|non essential duties|secondary functions|secondary duties|secondary responsibilities|additional duties|additional responsibilities|other duties|other duties as assigned|other responsibilities|peripheral duties|ancillary duties|incidental duties',
  'revisions: [{ version: …, date: …, change: … }]':
    'last revised|revised|revised date|date revised|revised on|revision date|date of revision|date last revised|date of last revision|last updated|last update|updated|date updated|date last updated|last modified|version number|version no|document version|revision|revision number|revision no|rev|version/date',
  'qualifications: { knowledge: […], abilities: […] }':
    'knowledge skills and abilities|knowledge skills & abilities|knowledge skills abilities|knowledge and skills|knowledge & skills|skills and knowledge|knowledge/skills/abilities|knowledge skills and competencies|knowledge training and experience|ksa|ksas',
  'qualifications: { education: …, experience: … }':
    'education and experience|education & experience|education/experience|required education and experience|minimum education and experience|education and work experience|education and/or experience|education training and experience|qualifications and experience|experience and qualifications|training and experience',
  'conditions: { place: …, physical: […] }':
    'physical demands and work environment|physical demands and working conditions|physical demands/work environment|physical requirements and work environment|work environment and physical demands|work environment/physical demands|working conditions and physical demands|physical requirements and working conditions',
};

/** Headings about the organisation, not about a position, by the line of the config that takes them. */
export const englishConfigLines: Headings = {
  'handbook: { organisation: … }':
    'company|company name|organization|organisation|organization name|organisation name|employer|agency|agency name|institution|name of employer|trust',
  'handbook: { acknowledgement: true }':
    'acknowledgment|acknowledgement|employee acknowledgment|employee acknowledgement|acknowledgment of receipt|employee signature|incumbent signature|employee sign off|signature of employee|signature of post holder|post holder signature',
  'handbook: { confidentiality: … }': 'confidentiality|confidentiality level|document classification',
};
