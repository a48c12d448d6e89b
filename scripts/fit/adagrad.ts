/** One step of AdaGrad for weight `k`, then a proximal step of L1 and L2.
 *  @param squares the sums of squared gradients so far. */
export function update(
  weights: Float64Array,
  squares: Float64Array,
  k: number,
  grad: number,
  rate: number,
  l1: number,
  l2: number,
): void {
  squares[k]! += grad * grad;
  const eta = rate / Math.sqrt(squares[k]!);
  let v = weights[k]! + eta * grad;
  const shrink = eta * l1;
  v = v > shrink ? v - shrink : v < -shrink ? v + shrink : 0;
  weights[k] = v / (1 + eta * l2);
}
