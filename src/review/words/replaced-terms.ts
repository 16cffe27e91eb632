/** Former names that have an entry of their own in the glossary, because people still meet them → the entry of what they are called now. */
export const REPLACED_TERMS: Readonly<Record<string, string>> = {
  // Thirteenth amendment of SGB II, in force since 1 July 2026.
  'buergergeld': 'grundsicherungsgeld',
  'arbeitslosengeld-ii': 'grundsicherungsgeld',
  // Zweites Pflegestärkungsgesetz, in force since 1 January 2017.
  'pflegestufe': 'pflegegrad',
};
