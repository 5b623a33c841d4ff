/** Keeps a factor off zero where the arithmetic has eaten a positive one. */
const SMALLEST_PIVOT = 1e-12;

/** Solves a symmetric positive definite system by Cholesky's factors; `matrix` is left as it is. */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length;
  const factor = choleskyOf(matrix);
  const half: number[] = [];
  for (let row = 0; row < size; row++) {
    let sum = right[row] ?? 0;
    for (let column = 0; column < row; column++) sum -= (factor[row]?.[column] ?? 0) * (half[column] ?? 0);
    half.push(sum / (factor[row]?.[row] ?? 1));
  }
  const solution = Array.from({ length: size }, () => 0);
  for (let row = size - 1; row >= 0; row--) {
    let sum = half[row] ?? 0;
    for (let below = row + 1; below < size; below++) sum -= (factor[below]?.[row] ?? 0) * (solution[below] ?? 0);
    solution[row] = sum / (factor[row]?.[row] ?? 1);
  }
  return solution;
}

function choleskyOf(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const factor: number[][] = [];
  for (const [row, values] of matrix.entries()) {
    const made: number[] = [];
    for (let column = 0; column <= row; column++) {
      const above = factor[column] ?? made;
      let sum = values[column] ?? 0;
      for (let inner = 0; inner < column; inner++) sum -= (made[inner] ?? 0) * (above[inner] ?? 0);
      made.push(row === column ? Math.sqrt(Math.max(sum, SMALLEST_PIVOT)) : sum / (above[column] ?? 1));
    }
    factor.push(made);
  }
  return factor;
}
