/**
 * German closed-class words of form labels, for comparing wordings. A Germanist may correct this file; nothing else in the
 * detector knows German.
 */

/** Words that tell nothing about what is asked. Compared as `readWords` writes words: folded, without endings. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(`
  der die das des dem den ein ein eine eines einer einem einen und oder sowie bzw beziehungsweise ggf gegebenenfall evtl eventuell
  ihr ihre ihres ihrem ihren ihrer mein meine meiner meines sein seine von vom zu zum zur in im an am auf aus bei beim mit nach fur durch uber unter um bis ab seit
  sie ich wir er es man bitte geben gebe tragen trage nennen schreiben angab angabe angaben hier wie was wer welch welche welcher welches wann wo wird werden wurde wurden
  ist sind war waren hat habe haben hatte hatten kann konnen soll sollen muss mussen lautet besitzen verfugen bereits schon noch auch sich dies diese dieser dieses
  falls sofern soweit wenn dass ob nur aktuell derzeit derzeitig derzeitige zurzeit jetzig momentan vorhanden bekannt eintragen eingeben auswahlen auswahl wahlen feld pflichtfeld
  freiwillig freiwillige optional tt mm jjjj inkl inklusive einschliesslich als person personen dort alle
`.trim().split(/\s+/u));

/** Words that say whose data is meant, not which. They are judged by `person`, not by the wording. */
export const PERSON_WORDS: ReadonlySet<string> = new Set(`
  antragsteller antragstellerin antragstellend antragstellende pflegebedurftig pflegebedurftige versichert versicherte versicherter kind kindes kinder ehegatte ehegatt ehegattin ehepartner
  ehepartnerin ehefrau ehemann lebenspartner lebenspartnerin partner partnerin mutter vater elternteil leistungsberechtigt leistungsberechtigte hilfesuchend hilfesuchende bewohner bewohnerin
`.trim().split(/\s+/u));

/** Abbreviations of form labels and what they stand for, after folding. */
export const SPELLED_OUT: Readonly<Record<string, string>> = {
  nr: 'nummer', str: 'strasse', tel: 'telefon', hausnr: 'hausnummer', plz: 'postleitzahl', geb: 'geboren', gebdat: 'geburtsdatum',
  vers: 'versicherung', telnr: 'telefonnummer', mail: 'email', emailadresse: 'email', mailadresse: 'email', kfz: 'kraftfahrzeug', tgl: 'taglich', mtl: 'monatlich',
};

/** Inflection endings, longest first. Cut from words that keep at least `SHORTEST_STEM` letters. */
export const ENDINGS: readonly string[] = ['innen', 'ern', 'em', 'en', 'er', 'es', 'in', 'e', 'n', 's'];
/** A shorter rest says nothing any more: "Orte" is "Ort", but "Rente" is not "Ren". */
export const SHORTEST_STEM = 4;
