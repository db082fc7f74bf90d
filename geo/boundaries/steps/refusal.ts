/** A reason, in words for the operator, why nothing was built. */
export class Refusal extends Error {
  override name = 'Refusal';
}
