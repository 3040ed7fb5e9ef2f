import type { PayKey, PostingKey } from '../../findings/built-fault.ts';
import type { Config } from '../../model/config.ts';
import type { Position } from '../../model/position.ts';
import { describeJob, joinSentences, strong } from './description.ts';
import { readEmploymentTypes } from './employment-type.ts';
import { writeSalary } from './salary.ts';

/** A posting, or the keys that it lacks. */
export type Posting =
  | { readonly missing: readonly PostingKey[] }
  | { readonly posting: object; readonly withoutPay?: PayKey };

/** `draft` is a word to put at the beginning. The date is one of the form, since nobody knows when it is posted. */
export function writePosting(position: Position, { handbook }: Config, draft: string | undefined): Posting {
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
  const qualifications = joinSentences(Object.values(position.qualifications ?? {}).flat());
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
