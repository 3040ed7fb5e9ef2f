/** With whom a holder of the position works, and what for. */
export interface Contact {
  readonly who: string;
  readonly purpose: string;
}

export interface Duty {
  readonly duty: string;
  readonly kpi?: string;
  readonly share?: number;
  readonly essential?: boolean;
  readonly group?: string;
}

export interface Signature {
  readonly by: string;
  readonly date: string;
}

/** What a person knows about a position before choosing a form for it. */
export interface Content {
  readonly language: 'zh' | 'en';
  readonly organisation: string;
  readonly title: string;
  readonly code: string;
  readonly department: string;
  readonly reportsTo: string;
  readonly directReports?: readonly string[];
  readonly headcount?: number;
  readonly grade?: string;
  readonly location?: string;
  readonly employmentType?: string;
  readonly prepared?: Signature;
  readonly reviewed?: Signature;
  readonly approved?: Signature;
  readonly summary: readonly string[];
  readonly internal?: readonly Contact[];
  readonly external?: readonly Contact[];
  readonly education: string;
  readonly experience: string;
  readonly abilities: readonly string[];
  readonly knowledge?: readonly string[];
  readonly certificates?: readonly string[];
  readonly training?: readonly string[];
  readonly preferred?: readonly string[];
  readonly duties: readonly Duty[];
  readonly authority?: readonly string[];
  readonly promotion?: readonly string[];
  readonly rotation?: readonly string[];
  readonly hours?: string;
  readonly place?: string;
  readonly travel?: string;
  readonly physical?: readonly string[];
  readonly flsa?: string;
}
