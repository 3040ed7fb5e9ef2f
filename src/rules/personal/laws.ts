import type { Ground } from '../../findings/analysis.ts';
import type { Config, Law } from '../../model/config.ts';

/** The laws that may forbid or restrict what a form asks for; the sources are in the explanation of the rule. */
const lawsOf: Readonly<Record<Ground, readonly Law[]>> = {
  age: ['CN', 'US', 'EU', 'GB'],
  sex: ['CN', 'US', 'EU', 'GB'],
  family: ['CN', 'US', 'EU', 'GB'],
  residence: ['CN'],
  ethnicity: ['CN', 'US', 'EU', 'GB'],
  religion: ['CN', 'US', 'EU', 'GB'],
  height: ['CN', 'US', 'EU', 'GB'],
  looks: ['CN'],
  photo: ['US'],
  health: ['CN', 'US', 'EU', 'GB'],
  'mother-tongue': ['US', 'EU', 'GB'],
};

const union = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');

/** Which of the laws apply where the handbook is used; by its language, if the settings don't say where. */
export function lawsIn({ handbook: { country, region, language } }: Config): readonly Law[] {
  const place = country ?? region;
  if (place === 'CN' || place === 'US' || place === 'GB') return [place];
  if (place !== undefined && union.includes(place)) return ['EU'];
  return language === 'zh-CN' ? ['CN'] : ['US', 'EU', 'GB'];
}

/** Those of the `laws` that a requirement may break. */
export function lawsAgainst(ground: Ground, laws: readonly Law[]): readonly Law[] {
  return lawsOf[ground].filter((law) => laws.includes(law));
}
