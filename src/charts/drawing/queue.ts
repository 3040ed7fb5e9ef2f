/** Numbers by how near they are; the nearest comes first. */
export interface Queue {
  push(value: number, distance: number): void;
  pop(): number | undefined;
}

/** A binary heap, in two lists that stay parallel. */
export function openQueue(): Queue {
  const values: number[] = [];
  const distances: number[] = [];
  const put = (at: number, value: number, distance: number): void => {
    values[at] = value;
    distances[at] = distance;
  };
  const move = (from: number, to: number): void => put(to, values[from] ?? 0, distances[from] ?? 0);
  return {
    push(value, distance) {
      let at = values.length;
      for (let above = (at - 1) >> 1; at > 0 && (distances[above] ?? 0) > distance; above = (at - 1) >> 1) {
        move(above, at);
        at = above;
      }
      put(at, value, distance);
    },
    pop() {
      const [first] = values;
      const [value, distance] = [values.pop(), distances.pop()];
      if (values.length === 0 || value === undefined || distance === undefined) return first;
      let at = 0;
      for (let below = 1; below < values.length; below = 2 * at + 1) {
        if ((distances[below + 1] ?? Infinity) < (distances[below] ?? Infinity)) below++;
        if ((distances[below] ?? Infinity) >= distance) break;
        move(below, at);
        at = below;
      }
      put(at, value, distance);
      return first;
    },
  };
}
