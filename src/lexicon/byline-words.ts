/** What a language says around names: a bar stands between words or phrases.
 *
 *  Words are as they stand in a line, lower case. A word has one role in a language; the rest
 *  follows from its neighbours, so "photo" + "by" needs no phrase of its own.
 */
export interface BylineWords {
  /** Before an author: `"by|written by|author"`. */
  by: string;
  /** Behind an author: `"기자"`. */
  after?: string;
  /** Before an editor: `"edited by"`. */
  editor: string;
  /** Before a translator: `"translated by"`. */
  translator: string;
  /** Before a photographer who is credited with the story, not with one picture: `"photographs by"`. */
  photographer?: string;
  /** Before or behind those who helped: `"additional reporting by|contributed to this report"`. */
  contributor: string;
  /** Between two names: `"and"`. */
  and: string;
  /** Between a name and an agency whose material was used: `"with|with material from"`. */
  using?: string;
  /** Between a person and the paper or station that the person writes for: `"for|special to"`. */
  house?: string;
  /** Stems that tell a job, at the start or end of a word: `"report"` stands in "reporters", `"redakteur"` in "Chefredakteurin". */
  job: string;
  /** Stems that make a name a desk's, not a person's: `"newsroom|redaktion"`. */
  staff: string;
  /** What stands beside names and is none: counts, buttons, section names. `"min read|follow|opinion"`. */
  beside?: string;
  /** Labels of a picture credit, by kind. */
  photo: string;
  video: string;
  illustration: string;
  graphic?: string;
  audio?: string;
  /** Credit labels that tell no kind: `"credit|source"`. */
  credit: string;
}

/** What a word may mean in a byline or a credit. */
export type BylineRole = keyof BylineWords;
