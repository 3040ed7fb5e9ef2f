import { parseByYaml } from '../../../src/source/index.ts';
import { readQuickly } from '../../../src/source/quick/index.ts';

const file = 'positions/agent.yaml';
const rounds = 11;

/** Microseconds of processor time that each reader takes for a text: the median of rounds that alternate. */
export function measureReaders(forms: readonly string[]): { quick: number; yaml: number } {
  const bytes = forms.map((form) => new TextEncoder().encode(form));
  const texts = bytes.map((each) => new TextDecoder().decode(each));
  const quick: number[] = [];
  const yaml: number[] = [];
  for (let round = 0; round < rounds; round++) {
    quick.push(timeOf(() => texts.map((text) => readQuickly(file, text))) / texts.length);
    yaml.push(timeOf(() => bytes.map((each) => parseByYaml(file, each))) / texts.length);
  }
  return { quick: medianOf(quick), yaml: medianOf(yaml) };
}

function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** As many Chinese forms as wanted of about as many bytes each, which no two share a text. */
export function makeForms(count: number, size: number): string[] {
  return Array.from({ length: count }, (_, nth) => {
    let text = `title: 客服专员${nth}\ncode: 客-${1000 + nth}\ndepartment: 客服部\nreportsTo: 客服主管\nheadcount: 2\nsummary: 受理客户的求助与投诉，按时回访。\nqualifications:\n  education: 大专以上\n  skills: [沟通能力强, "熟悉办公软件"]\nduties:\n`;
    for (let duty = 1; Buffer.byteLength(text) < size - 100; duty++) {
      text += `  # 第 ${duty} 项\n  - duty: 接听第${nth}组的来电，做到及时、准确，并登记到台账。\n    share: ${duty + 0.5}\n    kpi:\n      - name: 及时率\n        target: "≥9${duty % 10}%"\n`;
    }
    return text;
  });
}
