/**
 * Groups, and how strongly each two of them were compared.
 */
export interface GroupNetwork {
  /** Adds to the strength between two groups. */
  link(a: number, b: number, weight: number): void;
  /** Returns the statistic of what each group has in excess, and the number of comparisons. */
  compare(excess: readonly number[]): { chiSquare: number; degreesOfFreedom: number };
}

/**
 * Returns a network of groups that are not yet linked.
 *
 * **Rule.** The covariance of the excesses has the negative weights beside its diagonal, and rows
 * that add up to 0. Taking the groups out one by one, and linking their neighbors instead, inverts
 * it without a subtraction: nothing cancels, and a group with no link left is exactly one that adds
 * no comparison.
 *
 * @param size - Number of groups.
 * @returns The network.
 * @source Grassmann, Taksar and Heyman, Regenerative Analysis and Steady State Distributions for
 *   Markov Chains. Operations Research 33 (1985), 1107-1116, for elimination without subtraction.
 */
export function groupNetwork(size: number): GroupNetwork {
  const weights = new Float64Array(size * size);
  const at = (i: number, j: number) => Number(weights[i * size + j]);
  const link = (i: number, j: number, weight: number) => {
    weights[i * size + j] = at(i, j) + weight;
  };
  return {
    link,
    compare(excess) {
      const rest = [...excess];
      let chiSquare = 0;
      let degreesOfFreedom = 0;
      for (let i = 0; i < size; i += 1) {
        const own = Number(rest[i]);
        let total = 0;
        for (let j = i + 1; j < size; j += 1) total += at(i, j);
        if (total === 0) continue;
        degreesOfFreedom += 1;
        chiSquare += own ** 2 / total;
        for (let j = i + 1; j < size; j += 1) {
          const part = at(i, j) / total;
          rest[j] = Number(rest[j]) + part * own;
          for (let k = i + 1; k < size; k += 1) link(j, k, part * at(i, k));
        }
      }
      return { chiSquare, degreesOfFreedom };
    },
  };
}
