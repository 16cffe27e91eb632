/**
 * Terms of the glossary that stand in the word list of the Goethe-Zertifikat B1 (2016) or are what everybody calls the thing: a form
 * may use them without explaining. Residents still get them explained; an editor would only be told what cannot be said more simply.
 */
export const KNOWN_WORDS: ReadonlySet<string> = new Set([
  'angaben', 'angaben-zur-person', 'anmeldung', 'anschrift', 'antrag', 'antragsteller', 'antragsdatum', 'arbeitgeber', 'ausfuellhinweise', 'bargeld', 'behinderung', 'behoerde', 'datenschutz', 'datenschutzhinweise', 'einkommen', 'familienname',
  'familienstand', 'formular', 'geburtsdatum', 'geburtsort', 'geburtsurkunde', 'geschieden', 'girokonto', 'haushalt', 'hausarzt', 'heizkosten', 'iban', 'jobcenter', 'kindergeld', 'kontoauszug',
  'kontoinhaber', 'kopie', 'kraftfahrzeug', 'krankenhausaufenthalt', 'krankenkasse', 'krankenversicherung', 'ledig', 'miete', 'mietvertrag', 'ort-datum', 'personalausweis', 'pflege',
  'pflegedienst', 'pflegeheim', 'pflichtangabe', 'postleitzahl', 'reisepass', 'rente', 'schulden', 'sparbuch', 'staatsangehoerigkeit', 'umzug', 'unterlagen', 'unterschrift', 'verheiratet',
  'vermieter', 'vertreter', 'verwitwet', 'vorname', 'wochenstunden', 'zutreffendes-ankreuzen', 'ankreuzen', 'getrennt-lebend', 'gegebenenfalls', 'freiwillige-angabe', 'bankverbindung',
  'geburtsname', 'krankenversichertennummer', 'gesundheitskarte', 'wohnflaeche', 'geldinstitut', 'erklaerung', 'anlage', 'sozialamt', 'druckbuchstaben',
]);
