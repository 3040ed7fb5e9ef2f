import type { PayKey, PostingKey } from '../../findings/built-fault.ts';
import type { Handbook } from '../../handbook/index.ts';
import type { HandbookLabels } from '../../languages/labels.ts';
import type { Config } from '../../model/config.ts';
import type { Position } from '../../model/position.ts';
import { describeJob, joinSentences, strong } from './description.ts';
import { readEmploymentTypes } from './employment-type.ts';
import { writeSalary } from './salary.ts';

/** A posting, or the keys that it lacks. */
export type Posting =
  | { readonly missing: readonly PostingKey[] }
  | { readonly posting: object; readonly withoutPay?: PayKey };

/** A draft begins with that word. The date is one of the form, since nobody knows when it is posted. */
export function writePosting(
  position: Position,
  { handbook }: Config,
  book: Pick<Handbook, 'draft' | 'labels'>,
): Posting {
  const draft = book.draft ? book.labels.draft : undefined;
  const { id, code, title, location, effective, approval, employmentType, duties, conditions, pay } = position;
  const description = describeJob(position);
  const date = effective ?? approval?.approved?.date;
  const needed: Readonly<Record<PostingKey, string | undefined>> = {
    summary: description === '' ? undefined : description,
    effective: date,
    location,
    'handbook.organisation': handbook.organisation,
    'handbook.region': handbook.country,
  };
  const missing = Object.entries(needed).flatMap(([key, value]) => (value === undefined ? [key as PostingKey] : []));
  if (missing.length > 0) return { missing };
  const salary = handbook.pay ? writeSalary(pay) : undefined;
  const qualifications = listQualifications(position, book.labels);
  return {
    posting: {
      '@type': 'JobPosting',
      title,
      description: draft === undefined ? description : `<p>${strong(draft)}</p>${description}`,
      identifier: { '@type': 'PropertyValue', name: handbook.organisation, value: code ?? id },
      datePosted: date,
      hiringOrganization: { '@type': 'Organization', name: handbook.organisation },
      jobLocation: {
        '@type': 'Place',
        address: { '@type': 'PostalAddress', addressLocality: location, addressCountry: handbook.country },
      },
      ...(employmentType === undefined ? {} : { employmentType: readEmploymentTypes(employmentType) }),
      ...(typeof salary === 'object' ? { baseSalary: salary } : {}),
      ...(duties.length === 0 ? {} : { responsibilities: joinSentences(duties.map(({ duty }) => duty)) }),
      ...(qualifications === '' ? {} : { qualifications }),
      ...(conditions?.hours === undefined ? {} : { workHours: joinSentences([conditions.hours]) }),
    },
    ...(typeof salary === 'string' ? { withoutPay: salary } : {}),
  };
}

/** What schema.org calls qualifications is required, so what is only preferred says so. */
function listQualifications({ qualifications }: Position, { fields, colon }: HandbookLabels): string {
  const { preferred = [], ...required } = qualifications ?? {};
  return [
    ...Object.values(required)
      .flat()
      .map((each) => joinSentences([each])),
    ...preferred.map((each) => `${fields.preferred}${colon}${joinSentences([each])}`),
  ].join('\n');
}
