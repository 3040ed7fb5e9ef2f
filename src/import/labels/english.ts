import type { Headings } from '../../schema/headings/heading.ts';

/** Labels of English forms beside the headings that the schema knows: parts of the form, columns, and questions. */
export const englishLabels: Headings = {
  form: 'job description|position description|role description|job specification|role profile|job profile|position profile|job description form|position description form|job description and person specification|post description|role specification|position specification|job description template',
  basic:
    'basic information|general information|position information|job information|position details|job details|role details|post details|job identification|position identification|identification|position data|job data|key details|job particulars|post particulars|section a|details',
  number: 'no|s.no|s no|serial no|serial number|number|item|#|ref|item no|s/n|sn|sl no|sr no',
  title:
    'name of job|name of the job|job position|designation|functional job title|official title|official job title|class title|civil service title|position name|advertised position|vacancy|job title/position|title of the position|name of position|name of post|position/title|title/position|position held|title of post|title of job|title of role|job role|name of the post|name of the position|payroll title|university payroll title|role name|approved title|name of role|budgeted title',
  department:
    'parent wg|parent working group|working group|parent circle|department/location|location/department|department/base|department/site|department and location|dept/location|dept|dept/division|department/team|team|division/section|section|unit|department or unit|org unit|organisational unit|organizational unit|business unit|business group|business area|portfolio|cost centre name|work unit|service|department/organization|service/department|function|division/branch/unit|branch/unit|directorate|school/service|faculty/service|school/faculty|faculty|school|college|business/function|function/business|business line|branch|ward|cost center|cost centre|group/division|ward/department|department/ward|service area|service unit|sub department|sub section|department/area|area/department|company/department|programme|program area|division/branch/section|care group|division/care group|clinical business unit|speciality/department|specialty/department|office/unit|home department|department/speciality|clinical division|business division',
  reportsTo:
    'manager’s role|manager s role|manager s title|manager s position|supervision received from|receives supervision from|hierarchically|administratively|you report to|you ll report to|you will report to|your boss|reports to (title)|reports to position|reporting officer|reports into|manager|superior|direct superior|immediate manager|reports|direct manager|direct line manager|report line|leader|role reports to|post reports to|job reports to|this position reports to|this post reports to|this role reports to|managed by|line managed by|directly reports to|next level supervisor|first line manager|line manager title|superior position|superior s title|supervisor position|supervisor name/title|manager name/title|reports to (manager)|reporting to (position)|reporting manager s title|hiring manager|line manager s job title|supervisor title & position number|post to which directly responsible|hiring manager title|solid line reporting|solid line|manager s position title|supervisor s title and position number|direct supervisor s title|immediate supervisor s title',
  directReports:
    'line management responsibility for|line management responsibility|line management responsibilities|line management of|workers supervised|employees supervised|staff supervised|positions supervised|your crew|your direct reports|you manage|you supervise|you lead|responsible for|staff responsible to this post|direct report positions|supervises (titles)|direct report|subordinates|number and titles of direct reports|positions reporting to this role|reporting to this role|reports to this position|people managed|line manages|team|staff reporting|reporting staff|reportees|titles of direct reports|jobs reporting to this position|those reporting to this position|people management responsibility|staff reporting to this position|direct reporting|reporting positions|posts reporting to this post|immediate subordinates|direct reports to this position|supervision/management of people|management of people|reports (direct)|supervisory/managerial responsibilities|team management responsibility|staff management responsibility',
  summary:
    'distinguishing features of the class|distinguishing features|general description|general statement|position statement|job statement|reason job exists|reason the job exists|reason for the post|reason for post|reason for the job|reason for the role|reason for the position|aim|general accountability|job objectives|job objective|position objectives|position objective|job goal|position goal|role goal|goal of the position|role objective|the job in a sentence|the role in a sentence|in a sentence|in one sentence|in short|about the position|about this position|nature of work|definition|job brief|role brief|brief|brief summary|purpose of role|why this job exists|main objective|at a glance|the role|about the job|about this role|the position|your role|what the role is about|role in a nutshell|mission|mission of the position|summary|overview|job summary/purpose|goal|goals|main goal|goal of the job|general statement of job|general statement of duties|scope/broad function|scope and function|job scope|scope of position|scope of role|role scope|position scope|general description of position|introduction to the role|job definition|broad function|main function|general function|job function summary|the opportunity|purpose and scope|scope and purpose|why this role exists|why the role exists|reason for existence|overall objective|overall objectives|main objectives|role in brief|position brief|position in brief|summary description|principal function|distinguishing summary|why does this role exist|the purpose of this role is to|the purpose of this post is to|the purpose of the role is to|the purpose of the post is to|context and purpose of the job|brief description of position|brief description of the position|brief description of job|brief description of the job|what s the job|brief job description|brief description|class characteristics|class summary|class concept|class definition|characteristics of work|general nature of work|nature of position',
  duties:
    'areas of work|main areas of work|the post holder will|the postholder will|the job holder will|the jobholder will|the post holder will be responsible for|the postholder will be responsible for|you will be responsible for|what you ll be responsible for|the role involves|the job involves|typical work activities|typical activities|typical work tasks|work activities|work tasks|illustrative duties|illustrative examples of work|examples of duties|examples of work|typical duties|typical tasks|representative duties|statement of duties|general statement of duties|key performance areas|key performance area|your job|your work|what you do|what you do here|what the job involves|what the job is|key responsibilities and accountabilities|main tasks and responsibilities|principal responsibilities|what you will do|what you ll do|your responsibilities|your tasks|your duties|what you will be doing|what you ll be doing|in this role you will|you will|responsibilities include|duties include|day to day|day to day responsibilities|responsibilities|duties|duties and responsibilities|roles and responsibilities|role and responsibilities|what will you do|what does the job involve|job content|your day|a typical day|daily duties|daily tasks|routine duties|scope of responsibilities|scope of duties|detailed responsibilities|detailed duties|day to day duties|operational responsibilities|operational duties|functional responsibilities|service delivery responsibilities|your contribution|how you will contribute|main areas of responsibility|corporate responsibilities|general responsibilities|corporate duties|examples of work to be performed|examples of work performed|illustrative examples of work performed|examples of essential work|examples of essential duties|work examples',
  qualifications:
    'profile|candidate|your background|what you bring|what you will bring|what you ll bring|your profile|who you are|what we are looking for|what we re looking for|job standards|job standard|we are looking for|requirements|requirement|about you|you have|you should have|what you need|what you ll need|what you will need|candidate profile|person profile|ideal candidate|the ideal candidate|minimum requirements|basic qualifications|person specification|required qualifications|minimum qualifications|must have|must haves|essential criteria|essential requirements|essential|essentials|essential attributes|essential qualifications|essential selection criteria|selection criteria|mandatory|mandatory criteria|required|personnel specification|job holder specification|prerequisites|pre requisites|ideal profile|the person|job prerequisites|what makes you a great fit|to be successful you will need|what we need from you|what you need to succeed|your profile and experience|you are|employment standards|experience and training guidelines',
  'qualifications.education':
    'education|education/training|academic qualifications|educational qualifications|educational background|qualifications/education|education level|degree|educational attainment|education level attained|academic attainment',
  'qualifications.experience':
    'experience|work experience|years of experience|previous experience|professional experience|relevant experience|acceptable experience',
  'qualifications.abilities':
    'skill|ability|skills|abilities|competencies|key skills|skills and abilities|skills and competencies|core competencies|technical skills|soft skills|personal attributes|personal qualities|attributes|aptitudes|competences|key competencies|behavioural competencies|behavioral competencies|behavioural attributes|behavioral attributes|behavioural skills|behavioral skills|personality|personality traits|personal profile|functional competencies|behavioural competence|leadership competencies|ability to|aptitude|disposition|leadership capabilities|skill in|skills in',
  'qualifications.knowledge':
    'knowledges|knowledge|knowledge of|required knowledge of|working knowledge of|technical knowledge|specialist knowledge|product knowledge|knowledge required by the position',
  'qualifications.certificates':
    'certificates and licences|certificates and licenses|certificate|certificates|certifications|licences|licenses|licenses and certifications|certifications and licenses|licences and certificates|licensure|professional registration|registration|certification|driving licence|drivers license|driver s license|driver s licence|security clearance|professional membership|membership of professional body|professional memberships|memberships',
  'qualifications.training': 'training|required training|mandatory training|specialised training|specialized training',
  'qualifications.preferred':
    'plus|an asset|asset|good to have|it would be great if you have|it would be great if|great if you have|even better if you have|nice to have|nice to haves|bonus points|preferred|preferred qualifications|desirable|desired|desirable criteria|desirable requirements|desirable attributes|desirable qualifications|desirable selection criteria|pluses|it s a plus|would be a plus|preferred skills|assets|an advantage|bonus points if you have',
  'qualifications.other':
    'language|language skills|other requirements|additional requirements|special requirements|other|languages|language requirements|other skills|language proficiency|personal characteristics|clearances|background checks|pre employment checks|vetting|age|nationality|gender|circumstances',
  contacts:
    'coordinates with|co ordinates with|liaises with|liaison with|interacts with|collaborates with|communicates with|scope of contact|scope of contacts|points of contact|functional relationships|working contacts|communications and working relationships',
  'x-structure':
    'reporting|reporting lines|lines of reporting|reporting relationships|reporting chart|reporting structure|organisation chart|organization chart|position in the organisation|position in the organization',
  'contacts.internal':
    'internal liaison|internal liaisons|liaison internal|works closely with|inside|internal|internal contacts|internal relationships|within the organisation|within the organization|inside the organisation|inside the organization|inside the company|within the company|contacts within the organisation|contacts within the organization|inside contacts',
  'contacts.external':
    'external liaison|external liaisons|liaison external|outside|external|external contacts|external relationships|outside the organisation|outside the organization|outside the company|contacts outside the organisation|contacts outside the organization|outside contacts',
  'contacts.with':
    'contact|who|with whom|contact with|party|stakeholder|person/department|position/organisation|contacts|title',
  'contacts.purpose':
    'purpose|why|reason|nature of contact|purpose of contact|subject|reason for contact|purpose/nature of interaction|purpose of interaction|nature of interaction|nature and purpose',
  'contacts.frequency': 'frequency|how often|frequency of contact',
  'contacts.side':
    'inside/outside|inside or outside|internal or external|int/ext|internal/external|type of contact|type',
  'duties.duty':
    'output|outputs|outcome|outcomes|deliverable|deliverables|description of duty|duty or task|task or duty|statement of duty|duty|duties|responsibility|responsibilities|task|tasks|accountability|function|description|duties and responsibilities|key responsibility|area of responsibility|activities|key activities|main activities|typical activities|job duties|key duties|major activities|actions|task statement|work performed|activities performed',
  'duties.kpi':
    'results to be achieved|results expected|done well when|it is done well when|measured by|how it is measured|standards of performance|standard of performance|performance standards|performance measures|evidence of success|indicators of success|success indicators|success criteria|expected result|expected results|expected outcome|expected outcomes|expected output|expected outputs|desired outcome|desired outcomes|measure of success|measures of success|target|result|results|how we measure it|success looks like|kpi|kpis|measure|measures|indicator|indicators|performance indicator|key performance indicator|performance measure|performance standard|standard|standards|key performance indicators|success measure|measured by|how measured',
  'duties.kpi.unit': 'uom|unit of measure|unit of measurement',
  'duties.kpi.period': 'review frequency|frequency of review|measurement frequency|frequency of measurement',
  'duties.share':
    '%|share|time|time share|time allocation|time allocated|allocation|weighting|% time|weight|percentage|percent|weight %|approx %|approx % of time|time %',
  'duties.essential': 'essential|essential/marginal|e/m|essential y/n|type|essential or marginal',
  'duties.group':
    'area|category|kpa|kfa|key result area|kra|result area|theme|group|key area|responsibility area|accountability area',
  kpis: 'kpi|kpis|key performance indicators|performance indicators|performance measures|measures of success|success measures|how success is measured|key metrics|metrics|performance standards|what success looks like|key performance indicators kpis|performance metrics|success criteria|how success will be measured|critical success factors',
  'authority.kind': 'type of delegation|type of authority|kind of decision|type|kind|area|category',
  'authority.text':
    'delegation|delegations|power|powers|transaction|matter|matters|authority|decision|description|detail|details',
  'authority.limit': 'limit|amount|limit of authority|value|financial limit|approval limit|monetary limit',
  authority:
    'level of autonomy|autonomy|scope of authority|level of authority|decision making|delegation|delegations|delegated authority|delegated authorities|delegation of authority|delegations of authority|financial delegation|financial delegations|delegation limits|authority limits|limits of authority|approval limits|financial authority|decision rights|decision making authority|powers|powers and authority|authority and powers|decision power|decisions made independently|independent decisions',
  'revisions.version':
    'version|ver|rev|revision|issue|version no|rev no|revision no|revision number|version number|issue no|amendment no|amendment number',
  'revisions.date':
    'date|revision date|date of change|date of revision|effective date|date effective|date approved|issue date',
  'revisions.change':
    'nature of amendment|nature of amendments|nature of revision|details of amendment|details of revision|change|changes|description|summary of changes|details of change|details of changes|description of change|nature of change|reason for change|amendment|changes made|description of revision|description of changes|reason for revision',
  'revisions.by': 'by|author|changed by|revised by|amended by|approved by',
  'career.promotion':
    'next step|next career move|career path|career progression|career development|next role|next roles|promotion to|promotional path|promotion prospects|growth path|career growth|advancement|next position|next career step|line of promotion|lines of promotion',
  'career.rotation':
    'rotation|rotation with|job rotation|rotation options|rotation possibilities|possible rotation|lateral move|lateral moves|lateral movement|lateral transfer|may rotate with|rotates with',
  'compliance.flsa':
    'flsa|flsa status|flsa classification|flsa designation|flsa exemption|exemption status|exempt status|overtime status|fair labor standards act (flsa) status|overtime eligible|fair labor standards act status|wage/hour status',
  'pay.grade': 'wage scale|pay scale group|salary schedule|salary placement',
  employmentType:
    'employment|budget status|job status|employment status|appointment|nature of appointment|terms of appointment|status|post status|position status|engagement|basis of employment|employment basis|work type|employment category|job category|type of post|nature of employment|work arrangement|contract status|job basis|engagement type|nature of contract|nature of post|nature of job|full time/part time/casual|full time/part time|full-time/part-time|employee class|time type|permanent/temporary|permanent or temporary|appointment type|position time type|employee type',
  family:
    'occupational family|occupational group|occupational grouping|job group|job function|functional area|discipline|job family/sub-family|job family/sub family|job family group|occupational category|job stream|role profile family|job family and level',
  formerTitles:
    'previous job title|previous post title|former job title|old title|previously known as|current title (if different)|former titles|previous titles',
  aliases:
    'alternative job title|alternative job titles|alternative title|alternative titles|other job titles|other titles|functional title|in house title|internal title|also known as|business title|other titles used|local title|working title (if different)',
  dottedLineTo:
    'also answers to|also answerable to|also responsible to|functionally|technically|functional reporting line|functional report|functional reporting|functional manager|dotted line|dotted line report|dotted line manager|technical supervisor|technical reporting line|professionally accountable to|professional lead|professional reporting line|matrix manager|secondary reporting line|professionally responsible to|matrix reporting line|matrix reporting|indirect reports to|indirectly reports to|also reports to|clinical supervisor|professional supervisor|professional line manager|clinically responsible to|clinically accountable to',
  'conditions.hours':
    'time budget|time commitment|approximate commitment of time|hours/shift|expected time commitment|roster|rosters|shift roster|work roster|shift pattern|swing|weekly hours|hours per week|contracted hours|work days|working days|working week|hours of duty|days and hours|duty hours|normal hours of work|hours/week|shift timing|shift timings|work timings|duty timings|timings|weekly working hours|days/hours of work|expectations/commitment|time required|position type/expected hours of work|rostered hours|scheduled weekly hours|hours per fortnight|shift patterns',
  'career.substitutes':
    'in absence responsibilities are delegated to|in absence delegated to|responsibilities delegated to|delegates to|stand-in when absent|stand in when absent|cover during absence|replaced by|stand in|stand-in|stands in|stand in during absence|stand-in during absence|delegated to|in absence|in the absence of|in absence duties covered by|duties covered by|in the absence of the job holder|absence cover|covered in absence by|deputised by|deputy|backup|back up|relieved by|acting arrangements|deputises for|deputizes for|relief position|covered by',
  location:
    'based in|you ll be based in|where you work|campus|campus/site|campus/location|home base|usual place of work|normal place of work|city|work place|location of work|location/site|site/location|based at|home location|posting location|place of posting|place of duty|job site|office base|country/city|city/country|site|official station|usual work location|headquarters|city/state|city and state|duty station location',
  grade:
    'paterson grade|peromnes grade|job level/band|task grade|job grade|post grade|post level|job level|classification/grade/band|classification/grade|grade/band|classification|salary range|pay band|banding|job class|job band|role grade|career level|grade range|grade (if applicable)|job size|proposed band|proposed grade|classification level|group and level|hew level|aps level|award classification|grade/spine points|position classification|hera grade|staff grade|evaluated grade|hay grade|grade/scale|salary/grade',
  code: 'job ref no|position code/id|class code|role number|post no|position no|reference number|reference|ref no|ref|vacancy reference|job reference no|role id|role code|vacancy no|vacancy number|req id|position control number|jd number|jd no|jd code|jd ref|job description number|job description no|pd number|post ref|post id|job description code|post reference number|jd reference|position control no|pcn|je reference|job evaluation number|job evaluation reference|job evaluation no|caje ref|establishment number|establishment no|position description number|position description no|pd no|position ref|position reference|job ref number',
  'approval.prepared.by': 'compiled by|drawn up by|originated by|originator',
  'approval.reviewed.by': 'verified by|endorsed by|recommended by',
  'approval.approved.by': 'signed off by|sanctioned by|ratified by|approving authority',
  'approval.date': 'date|date signed|signed on',
  'approval.prepared.date':
    'date compiled|date prepared|date drafted|date written|compiled on|prepared date|date of issue|issue date|issued|issued on|date issued|prepared on date|date of job description|job description date',
  'approval.reviewed.date': 'reviewed date|date of review',
  'approval.approved.date':
    'approved date|date of authorisation|authorised date|authorized date|board approved date|date authorised|date authorized|board approval date|board approved',
  'x-note':
    'rev no|rev number|revision no|revision number|doc no|doc ref no|document no|document number|document ref no|form no|form number|format no|note|notes|remark|remarks|please note|disclaimer|comment|comments|nb|tools and equipment|equipment issued|equipment used|tools and equipment used|machines and equipment|mission statement|for office use only|office use only|bargaining unit|union|union code|union status|union affiliation|union representation|dot code|dot number|soc code|naics code|eeo category|eeo code|eeo job category|eeo-4 code|workers compensation code|terms of employment|evaluation|performance evaluation|job evaluation|mission and values',
  'x-signature':
    'incumbent s signature|incumbent signature|employee s signature|supervisor s signature|manager s signature|signature of employee|signature of incumbent|signature of supervisor|signature of manager|signature|signed|employee signature|manager signature|supervisor signature|signature/date|job description agreement|head of department signature|agreement and signatures|agreement/signatures|signatures of agreement',
  headcount:
    'sanctioned strength|sanctioned posts|complement|approved complement|no of incumbents|number of incumbents|number in post|establishment number of posts|openings|no of openings|number of openings|vacancies|no of vacancies|number of vacancies|number required|positions available|number of positions available|no of positions available',
  'conditions.travel': 'travel involved|amount of travel|travelling|overnight travel|travel time',
  pay: 'base salary|salary package|salary offered|basic salary|pay rate range|base pay|package|remuneration package|total remuneration package|minimum/maximum salary|salary details|trp|pay and benefits|starting pay',
  incumbents:
    'name of the employee|name of the job holder|name of the post holder|name of the incumbent|name of post holder|name of postholder|name of jobholder|name of job holder|occupant|name of officer|name of employee|employee s name|incumbent s name|name of incumbent',
  effective: 'effectivity date|effectivity|date in force|in force from',
  reviewBy: 'date for review|to be reviewed by|review due|review due date|date for next review',
  'x-revision':
    'date last reviewed/updated|rev date|date modified|document control|amendment history|change record|issue no|issue number|version|version date|version control|date of last review|last reviewed|date last reviewed',
  'qualifications.education+experience': 'acceptable experience and training',
  'conditions.place': 'environmental demands|environment demands',
  'conditions.physical':
    'physical skills|essential physical functions|physical and sensory demands|physical skills and effort',
  'duties.kpi.source': 'means of verification|evidence',
  'duties.kpi.target': 'annual target',
};
