const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** Σ z^(2k+1) / (2k+1)!!: the probability from 0 to z over the density at z. */
function series(z: number): number {
  let [sum, term] = [0, z];
  for (let odd = 3; sum + term !== sum; odd += 2) {
    sum += term;
    term *= (z * z) / odd;
  }
  return sum;
}

/** 1 / (z + 1 / (z + 2 / (z + 3 / …))): the probability beyond z over the density at z. From 2 on. */
function fraction(z: number): number {
  let below = z;
  for (let part = 200; part > 0; part--) below = z + part / below;
  return 1 / below;
}

/**
 * Half-width z of the middle of the standard normal distribution that holds `probability` of it, in (0, 1):
 * 0.95 → 1.959964. Newton's steps from 0 never pass the answer, since the curve bends down, so they stop where they
 * no longer move. Far out it is the little beyond z that is compared, for the middle is all but 1. Exact to about
 * 1e-14 of z.
 */
export function normalQuantile(probability: number): number {
  let z = 0;
  for (let step = 0; step < 200; step++) {
    const half = density(z);
    const missing = z < 2 ? probability - 2 * half * series(z) : 2 * half * fraction(z) - (1 - probability);
    const next = z + missing / (2 * half);
    if (!(next > z)) break;
    z = next;
  }
  return z;
}
