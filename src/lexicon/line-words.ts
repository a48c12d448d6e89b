/** placeholder */
export interface LineWords {
  [role: string]: unknown;
}
