/** Words of offices that everyday language uses in another sense, and what tells that a sentence is the language of offices. */

/**
 * Written forms that mean their term only in a label or in official company: "Höhe der Leistung", but not "Eine großartige Leistung
 * der Mannschaft!". What a dictionary gives two senses belongs here; what decides between them in one sentence belongs into `SENSES`.
 */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set([]);

/** Words that hardly stand in a sentence which is not about offices, insurances or money from them. `*` at an end stands for any letters. */
export const OFFICIAL_WORDS: readonly string[] = [];
