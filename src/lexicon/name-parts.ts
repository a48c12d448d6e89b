// Names travel: Ludwig van Beethoven is written so in every language, so these belong to none.

/** Small words inside a name. */
export const NAME_PARTICLES =
  "van von der den de del della dei degli di da do dos das du des la le les lo los las el al bin ibn bint ben bar abu ould mac mc st y e i zu zur vom ter ten te af av ur und und's 't d san santa";

/** Behind a name, with or without a comma. */
export const NAME_SUFFIXES =
  "jr sr ii iii iv phd ph.d md m.d ma m.a msc m.sc ba b.a mba llm esq dds rn rdn obe mbe cbe mp bsc b.sc dipl.-ing";

/** Before a name. */
export const NAME_TITLES = "dr prof mr mrs ms mag ing dipl univ sir dame rev";
