/** 1 / (1 + e⁻ᶻ), without overflow. */
export function sigmoid(z: number): number {
  if (z >= 0) return 1 / (1 + Math.exp(-z));
  const e = Math.exp(z);
  return e / (1 + e);
}

/** ln(1 + eᶻ), without overflow: what a « no » costs at the logit z; a « yes » costs it at −z. */
export function softplus(z: number): number {
  return z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z));
}

export interface Row {
  readonly features: readonly number[];
  readonly y: 0 | 1;
}

/** The sum of −ln p(y) over the rows, at coefficients. */
export function lossOf(rows: readonly Row[], at: Float64Array): number {
  let loss = 0;
  for (const { features, y } of rows) {
    const z = dot(features, at);
    loss += softplus(y === 1 ? -z : z);
  }
  return loss;
}

/** Adds the gradient and the Hessian of the loss to what they hold, and gives the loss. */
export function addLoss(rows: readonly Row[], at: Float64Array, gradient: Float64Array, hessian: Float64Array): number {
  const size = at.length;
  let loss = 0;
  for (const { features, y } of rows) {
    const z = dot(features, at);
    loss += softplus(y === 1 ? -z : z);
    const p = sigmoid(z);
    const curvature = p * (1 - p);
    for (let row = 0; row < size; row++) {
      const one = features[row] ?? 0;
      if (one === 0) continue;
      gradient[row] = (gradient[row] ?? 0) + (p - y) * one;
      for (let column = 0; column < size; column++) {
        const place = row * size + column;
        hessian[place] = (hessian[place] ?? 0) + curvature * one * (features[column] ?? 0);
      }
    }
  }
  return loss;
}

function dot(features: readonly number[], at: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < at.length; place++) sum += (features[place] ?? 0) * (at[place] ?? 0);
  return sum;
}
