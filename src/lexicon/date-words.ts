/** placeholder */
export interface DateWords {
  [role: string]: unknown;
}
