export interface Misnamed {
  readonly name: string;
  readonly suggestions: readonly string[];
}
