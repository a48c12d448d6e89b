// Names travel: Ludwig van Beethoven is written so in every language, so these belong to none.

/** Small words inside a name. */
export const NAME_PARTICLES =
  "van von der den de del della dei degli di da do dos das du des la le les lo los las el al bin ibn bint binti binte bte a/l a/p ben bar abu ould mac mc st y e i zu zur vom ter ten te af av 's 't d san santa";

/** Behind a name, with or without a stop. */
export const NAME_SUFFIXES =
  "Jr jr JR Sr sr SR II III IV PhD Ph.D MD M.D MA M.A MSc M.Sc BA B.A MBA LLM Esq DDS RN RDN RD OBE MBE CBE MP BSc CFP";

/** Before a name. */
export const NAME_TITLES = "dr prof mr mrs ms mag ing dipl univ sir dame rev lt col capt sgt maj";

/** By-words of one language that are first names elsewhere. */
export const BY_WORD_NAMES = "oleh yazan di";

/** What a place of two words opens with, and a name does not. */
export const PLACE_HEADS = "new los las st tel port cape hong buenos são kuala fort north south east west नई";
