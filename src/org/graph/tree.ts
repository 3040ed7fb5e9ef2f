/** Something with what is below it. Trees may be deeper than the stack, so nothing here calls itself. */
export interface Tree<T> {
  readonly value: T;
  readonly below: readonly Tree<T>[];
}

/** A node of a tree, with its place. */
export interface TreeNode<T> {
  readonly tree: Tree<T>;
  readonly value: T;
  /** 0 for a head. */
  readonly level: number;
  /** Absent for a head. */
  readonly superior?: Tree<T>;
  /** Whether no sibling follows. */
  readonly last: boolean;
}

/** Every node once, superiors before their reports. */
export function listNodes<T>(trees: readonly Tree<T>[]): TreeNode<T>[] {
  const nodes: TreeNode<T>[] = [];
  const stack: TreeNode<T>[] = [];
  const push = (siblings: readonly Tree<T>[], level: number, superior?: Tree<T>): void => {
    for (let at = siblings.length - 1; at >= 0; at--) {
      const tree = siblings[at];
      if (tree === undefined) continue;
      const last = at === siblings.length - 1;
      stack.push({ tree, value: tree.value, level, last, ...(superior === undefined ? {} : { superior }) });
    }
  };
  push(trees, 0);
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    nodes.push(node);
    push(node.tree.below, node.level + 1, node.tree);
  }
  return nodes;
}

/** Trees of the same form with other values. */
export function mapTrees<From, To>(
  trees: readonly Tree<From>[],
  change: (value: From, superior: From | undefined) => To,
): Tree<To>[] {
  const heads: Tree<To>[] = [];
  const changed = new Map<Tree<From> | undefined, Tree<To>[]>([[undefined, heads]]);
  for (const { tree, value, superior } of listNodes(trees)) {
    const below: Tree<To>[] = [];
    changed.get(superior)?.push({ value: change(value, superior?.value), below });
    changed.set(tree, below);
  }
  return heads;
}

/** The number of nodes below each node, at any level. */
export function countBelow<T>(trees: readonly Tree<T>[]): ReadonlyMap<Tree<T>, number> {
  const counts = new Map<Tree<T>, number>();
  for (const { tree } of listNodes(trees).reverse()) {
    counts.set(
      tree,
      tree.below.reduce((sum, each) => sum + 1 + (counts.get(each) ?? 0), 0),
    );
  }
  return counts;
}
