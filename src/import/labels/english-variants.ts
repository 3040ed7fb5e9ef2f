import type { Headings } from '../../schema/headings/heading.ts';

/** Other words by which English forms name what the first list names: employers seldom agree on them. */
export const englishVariants: Headings = {
  title: 'position held|title of post|title of job|title of role|job role|name of the post|name of the position',
  reportsTo:
    'direct manager|direct line manager|report line|leader|role reports to|post reports to|job reports to|this position reports to|this post reports to|this role reports to|managed by|line managed by|directly reports to|next level supervisor|first line manager|line manager title|superior position|superior s title|supervisor position|supervisor name/title|manager name/title|reports to (manager)|reporting to (position)|reporting manager s title|hiring manager',
  department:
    'business/function|function/business|business line|branch|ward|cost center|cost centre|group/division|ward/department|department/ward|service area|service unit|sub department|sub section|department/area|area/department|company/department|programme|program area',
  location:
    'home base|usual place of work|normal place of work|city|work place|location of work|location/site|site/location|based at|home location|posting location|place of posting|place of duty|job site|office base|country/city|city/country',
  grade: 'banding|job class|job band|role grade|career level|grade range|grade (if applicable)|job size',
  employmentType:
    'employment category|job category|type of post|nature of employment|work arrangement|contract status|job basis|engagement type|nature of contract|nature of post|nature of job',
  'conditions.hours':
    'work days|working days|working week|hours of duty|days and hours|duty hours|normal hours of work|hours/week|shift timing|shift timings|work timings|duty timings|timings|weekly working hours|days/hours of work|expectations/commitment|time required',
  code: 'role id|role code|vacancy no|vacancy number|req id|position control number|jd number|jd no|jd code|jd ref|job description number|job description no|pd number|post ref|post id|job description code',
  headcount: 'openings|no of openings|number of openings|vacancies|no of vacancies|number of vacancies|number required',
  directReports:
    'staff reporting|reporting staff|reportees|titles of direct reports|jobs reporting to this position|those reporting to this position|people management responsibility|staff reporting to this position|direct reporting|reporting positions|posts reporting to this post',
  summary:
    'goal|goals|main goal|goal of the job|general statement of job|general statement of duties|job statement|scope/broad function|scope and function|job scope|scope of position|scope of role|role scope|position scope|general description of position|introduction to the role|job definition|broad function|main function|general function|job function summary|the opportunity|purpose and scope|scope and purpose|why this role exists|why the role exists|reason for existence|overall objective|overall objectives|main objectives|role in brief|position brief|position in brief',
  duties:
    'job content|the role involves|your day|a typical day|daily duties|daily tasks|routine duties|scope of responsibilities|scope of duties|detailed responsibilities|detailed duties|day to day duties|operational responsibilities|operational duties|functional responsibilities|service delivery responsibilities|your contribution|how you will contribute|main areas of responsibility',
  qualifications:
    'personnel specification|person profile|job holder specification|prerequisites|pre requisites|ideal profile|the person|job prerequisites|what makes you a great fit|to be successful you will need|what we need from you|what you need to succeed|your profile and experience|you are',
  authority: 'powers|powers and authority|authority and powers|decision power|scope of authority',
  'qualifications.other':
    'language|language proficiency|personal characteristics|clearances|background checks|pre employment checks|vetting|age|nationality|gender',
  'qualifications.abilities':
    'behavioural attributes|behavioral attributes|behavioural skills|behavioral skills|personality|personality traits|personal profile|functional competencies|behavioural competence|leadership competencies',
  'qualifications.certificates': 'driving licence|drivers license|driver s license|driver s licence|security clearance',
  'conditions.travel': 'travel involved|amount of travel|travelling',
  'career.promotion': 'promotion prospects|growth path|career growth|advancement|next position',
  pay: 'base salary|salary package|salary offered|basic salary|pay rate range|base pay|package',
};
