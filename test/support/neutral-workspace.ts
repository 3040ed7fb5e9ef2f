/**
 * A workspace that fills in every field and has every fault a book can show, written in Greek letters, so that each
 * Latin or Han letter in what is built of it is jd's own. It has errors: build it with `--allow-errors`.
 */
export function neutralWorkspace(language: string): Record<string, string> {
  return {
    'jd.config.yaml': `
handbook:
  subtitle: α
  organisation: β
  version: "1.0"
  date: 2024-06-01
  confidentiality: γ
  number: δ
  effective: 2024-07-01
  status: controlled
  copy: ε
  watermark: ζ
  language: ${language}
  acknowledgement: true
  pay: true
  vacancies: true
  approval: { prepared: { by: α, date: 2024-06-01 }, countersigned: [{ by: η }] }
  revisions: [{ version: "1", date: 2024-06-01, change: β, by: γ }]
departments:
  - { name: Ω, mission: ω, functions: [ψ, φ], order: 1 }
  - { name: Ψ, parent: Ω, order: 2 }
external: [{ id: θ, title: Θ }]
form: { parts: full, own: [{ key: x-σ, label: σ }] }
`,
    'positions/α.yaml': everything,
    'positions/β.yaml': `
code: β-1
title: Β
department: Ω
reportsTo: α
headcount: 2
duties:
  - { duty: χ, kpi: χχ }
`,
    'positions/γ.yaml': '{ title: Γ, department: Ψ, reportsTo: δ }',
    'positions/δ.yaml': '{ title: Δ, department: Ψ, reportsTo: γ }',
    'positions/ε.yaml': '{ title: Ε, department: Ψ, reportsTo: λλλλ }',
    'positions/ζ.yaml': 'title: [',
    'procedures/ι.yaml': `
title: ι
kind: rules
purpose: ιι
appliesTo: [α, β]
items: [κ, { title: κκ, text: κκκ, by: [α, β] }]
`,
    'procedures/λ.yaml': '{ title: λ, kind: stages, items: [{ title: λλ, text: λλλ, by: β }] }',
    'procedures/μ.yaml': `
title: μ
kind: cases
cases:
  - when: μμ
    approach: μμμ
    steps: [ν, { do: νν, by: β, escalateTo: α }]
  - { when: ξ, steps: ξξ }
`,
  };
}

const everything = `
id: α
code: α-1
title: Α
aliases: [α1, α2]
formerTitles: [α3, α4]
department: Ω
reportsTo: θ
dottedLineTo: [θ, β]
directReports: [β]
headcount: 1
grade: β1
family: β2
employmentType: β3
location: β4
approval:
  prepared: { by: γ1, date: 2024-06-01 }
  reviewed: { by: γ2, date: 2024-06-02 }
  approved: { by: γ3, date: 2024-06-03 }
  countersigned: [{ by: γ6, date: 2024-06-04 }]
incumbents: [γ4, γ5]
effective: 2024-07-01
reviewBy: 2027-07-01
revisions: [{ version: "1.1", date: 2024-08-01, change: δ1, by: δ2 }]
summary: [ε1, { group: ε2, items: [ε3, ε4] }, ε90]
contacts:
  internal: { share: 40, with: [ζ1, ζ2, { who: ζ7, purpose: ζ8, frequency: ζ9 }], purpose: ζ3 }
  external: { share: 60, with: [{ who: ζ4, purpose: ζ5, frequency: ζ6 }], purpose: ζζ }
qualifications:
  education: η1
  experience: η2
  abilities: [η3, η4]
  knowledge: η5
  certificates: η6
  training: η7
  preferred: η8
  other: η9
dutyGroups:
  - { group: θ2, share: 60, kpi: { name: π1, target: 3, unit: π2, formula: π3, weight: 0, period: π4, source: π5 } }
duties:
  - duty: θ1
    group: θ2
    share: 60
    essential: true
    functions: ψ
    kpi: { name: θ3, target: 95, unit: θ4, formula: θ5, weight: 25, period: θ6, source: θ7 }
  - { duty: θ8, share: 40, essential: false, kpi: [{ name: θ9, unit: ι1, weight: 50 }] }
kpis: [{ name: ω1, target: 7, unit: ω2, formula: ω3, weight: 25, period: ω4, source: ω5 }]
authority: [{ kind: ι2, text: ι3, limit: ι4 }]
career: { rotation: [β, θ], promotion: [θ], substitutes: [β] }
conditions: { place: κ1, hours: κ2, travel: κ3, physical: [κ4, κ5] }
pay: { grade: λ1, min: 1, max: 2, currency: λ2, period: λ3 }
compliance: { flsa: μ1 }
x-σ: [true, false, σ1]
`;
