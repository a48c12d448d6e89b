/** placeholder */
export interface BylineWords {
  [role: string]: unknown;
}
