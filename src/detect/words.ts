/**
 * German closed-class words of form labels, for comparing wordings. A Germanist may correct this file; nothing else in the
 * detector knows German. Written folded: lower case, without dots on vowels, "ss" for "ß". Every inflected form counts.
 */

import type { FieldType } from '../pack/types.ts';

function list(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}

/** Words that tell nothing about what is asked. */
export const EMPTY_WORDS: readonly string[] = list(`
  der die das des dem den ein eine eines einer einem einen und oder sowie bzw beziehungsweise ggf gegebenenfalls evtl eventuell u a z b zb beispielsweise
  ihr ihre ihres ihrem ihren ihrer mein meine meiner meines meinem meinen unser unsere sein seine von vom zu zum zur in im an am auf aus bei beim mit nach fur durch uber
  unter um ab sie ich wir er es man mir mich uns sich bitte geben gebe tragen trage nennen schreiben schreibe angab angabe angaben hier wie was welch welche welcher
  welches welchen welchem ist sind war waren werden wird wurde wurden worden hat habe haben hatte hatten kann konnen soll sollen muss mussen lautet lauten besitzen besitzt
  liegt liegen besteht bestehen vor verfugen schon noch auch dies diese dieser dieses diesen falls sofern soweit wenn dass ob nur bekannt eintragen eingeben auswahlen auswahl
  wahlen feld pflichtfeld freiwillig freiwillige optional tt mm jjjj inkl inklusive einschliesslich als person personen dort alle da so vollstandig vollstandige vollstandiger
  genau genaue bestand laut lt gemass du dir dich dein deine deiner deines deinem deinen bist hast kannst musst willst mochtest wirst sollst
   siehe stellig pro euro eur zutreffend zutreffendes ankreuzen ihnen denn mochten mochte wollen jeweils
`);

/** Words that change little about what is asked: "Höhe der Miete", "derzeitiger Beruf", "Wovon leben Sie?". */
export const LIGHT_WORDS: readonly string[] = list(`
  aktuell aktuelle aktueller derzeit derzeitig derzeitige derzeitiger zurzeit jetzig jetzige momentan monatlich monatliche monatlicher monatlichen monat hohe betrag
  gehort sehr mehr gibt getragen uben ubt ausuben abgeschlossen vorhanden vorliegen erfolgt erfolgen lauft handelt wunschen wunscht gewunscht gewunschte gewunschter
  sonstige sonstiger sonstiges sonstigen gesamt gesamte gesamten insgesamt womit wovon warum weshalb wieso viel viele deutschland bundesrepublik
  jahr jahrlich jahrliche jahrlicher zuerkannt nachgewiesen stimme zustimme bestatige bestatigen erklare gemacht gemachten personlich personliche deutschen deutsche
  hochladen laden hoch beifugen beigefugt beilegen beiliegend kopie vorlegen einreichen anhangen absolvieren absolviert besitz erwunscht unterliegen unterliegt bereits
`);

/**
 * Words that say the least: alone they ask for something of what the section is about ("Name" under "Pflegedienst"). A label that
 * has another word says by itself what it asks.
 */
export const VAGUE_WORDS: readonly string[] = list(`
  name anschrift datum tag nummer telefon email ort strasse postleitzahl art grund zeitraum beginn ende dauer kosten beschreibung bezeichnung seit gultig bis von wert anzahl
  umfang sitz bescheid geschaftszeichen versicherungsnummer antrag verhaltnis verwandtschaftsverhaltnis
`);

/** Words that tell which one of several, not of what: without a person's name beside them they ask nothing ("Weitere Person"). */
export const QUALIFIERS: readonly string[] = list('weitere weiterer weiteren weiteres andere anderer anderen anderes selbst');

/** Labels of these words alone measure what the row or section is about: "Betrag in Euro" of "Arbeitslosengeld". */
export const MEASURE_WORDS: readonly string[] = list('betrag hohe summe gesamtbetrag monatsbetrag zahlbetrag wert monatlich monat jahrlich jahr brutto netto bruttobetrag nettobetrag euro eur mtl');

/** Words of the heads of columns and rows that say whose answer stands there: "Fragen an Sie", "Haushaltsmitglied Nr. 2", "EB", "PB 1". */
export const COLUMN_WORDS: readonly string[] = list('fragen nr nummer eb pb antragsteller erste erster ersten zweite zweiter zweiten dritte dritter dritten haushaltsangehorige haushaltsangehorigen');

/** A box for the beginning or the end of a period. */
export const FROM_TO = /^(?:von|vom|ab|bis)(?: zum| einschließlich)?$/iu;

/** Parts of a person's name: a label of two of them asks for the whole name. */
export const NAME_WORDS: readonly string[] = list('name vorname familienname');

/** Words that say whose data is meant, not which. They are judged by `person`, not by the wording. */
export const PERSON_WORDS: readonly string[] = list(`
  antragsteller antragstellerin antragstellers antragssteller antragsstellerin antragsstellers antragsstellende antragsstellenden antragstellend antragstellende antragstellenden pflegebedurftig pflegebedurftige pflegebedurftigen versicherte versicherter versicherten
  kind kindes kinder kinds ehegatte ehegatten ehegattin ehepartner ehepartnerin ehepartners ehefrau ehemann ehemanns lebenspartner lebenspartnerin lebenspartners ehe lebensgefahrte lebensgefahrtin partner partnerin partners
  mutter vater vaters elternteil elternteils eltern leistungsberechtigt leistungsberechtigte leistungsberechtigten hilfesuchend hilfesuchende nachfragende nachfragenden
  bewohner bewohnerin bewohners mitglied mitglieds mitglieder haushaltsmitglied haushaltsmitglieds haushaltsmitglieder
`);

/** Abbreviations of form labels and what they stand for; words that forms use for one another. After folding. */
export const SPELLED_OUT: Readonly<Record<string, string>> = {
  zwei: '2', drei: '3', vier: '4', funf: '5', sechs: '6', zwolf: '12', nr: 'nummer', str: 'strasse', plz: 'postleitzahl', geb: 'geboren', gebdat: 'geburtsdatum', gebort: 'geburtsort', hausnr: 'hausnummer',
  vers: 'versicherung', versicherungsnr: 'versicherungsnummer', kfz: 'kraftfahrzeug', mtl: 'monatlich', qm: 'quadratmeter', m2: 'quadratmeter', az: 'aktenzeichen',
  tel: 'telefon', telnr: 'telefon', telefonnummer: 'telefon', rufnummer: 'telefon', handy: 'mobil', handynummer: 'mobil', handynr: 'mobil', mobilnummer: 'mobil', mobiltelefon: 'mobil',
  mail: 'email', emailadresse: 'email', mailadresse: 'email', adresse: 'anschrift', adressen: 'anschrift', nachname: 'familienname', nachnamen: 'familienname', zuname: 'familienname',
  bekommen: 'erhalten', bekommt: 'erhalten', bekomme: 'erhalten', beziehen: 'erhalten', bezieht: 'erhalten', beziehe: 'erhalten', bezug: 'erhalten', erhalt: 'erhalten',
  selbstandig: 'selbststandig', selbstandige: 'selbststandige', selbstandiger: 'selbststandiger', nichtselbstandig: 'nichtselbststandig',
  nichtselbstandige: 'nichtselbststandige', nichtselbstandiger: 'nichtselbststandiger', nichtselbstandigen: 'nichtselbststandigen', bekommst: 'erhalten', erhaltst: 'erhalten', beziehst: 'erhalten', unterkunft: 'wohnung', staat: 'land', staates: 'land',
  allein: 'alleinig', alleine: 'alleinig', 'm²': 'quadratmeter', geldinstitut: 'bank', geldinstituts: 'bank', kreditinstitut: 'bank', kreditinstituts: 'bank', tag: 'datum', raume: 'zimmer',
};

/** Inflection endings, longest first. Cut from words that keep at least `SHORTEST_STEM` letters. */
export const ENDINGS: readonly string[] = ['innen', 'ern', 'em', 'en', 'er', 'es', 'in', 'e', 'n', 's', 't'];
/** A shorter rest says nothing any more: "Orte" is "Ort", but "Rente" is not "Ren". */
export const SHORTEST_STEM = 4;

/** "Vor- und Nachname", folded: "vor-" is a first name. */
export const FIRST_AND_LAST = /\bvor ?- (?:und|u\.) (?=nach|zu|familien)/gu;

/** "Betreuer/in", "Betreuer(in)", "Betreuer*in", "Versicherte/r": whom the form means does not change. */
export const GENDERED = /(?<=\p{L})(?:\/-?|[*:_]|\()(?:in(?:nen)?|[rn])\)?(?!\p{L})/gu;

/** How a question begins to which "yes" is no answer: "Wo …", "In welchem …". */
export const QUESTION_WORD = /^(?:\p{L}+ )?(?:was|wie|wer|wen|wem|wo|woher|wohin|wann|warum|weshalb|wozu|wobei|womit|wovon|welche[mnrs]?)(?!\p{L})/iu;

/** "Geburtsdatum", "Datum des Zuzugs". */
export const NAMES_DATE = /datum(?!\p{L})/iu;

/** "Tätig seit", "Aufgenommen am": a label that ends so asks for a date. */
export const ASKS_DATE = /(?<!\p{L})(?:seit|ab|am|bis|vom)(?: wann)?(?: \([^)]*\))?[:?]?$/iu;

/** How labels begin that ask for a date, for a number or for a signature, whatever the field takes: another question asks about the same thing. */
export const ASKED_TYPES: readonly { readonly type: FieldType; readonly begins: RegExp }[] = [
  { type: 'date', begins: /^(?:datum|tag|zeitpunkt|beginn|anfang|ende|ablauf|(?:seit|ab|bis) wann|wann)(?!\p{L})/iu },
  { type: 'number', begins: /^(?:(?:an)?zahl der|anzahl|wie viele?)(?!\p{L})/iu },
  { type: 'tel', begins: /^(?:tel(?:efon|\.)|mobil|handy|rufnummer|festnetz)/iu },
  { type: 'email', begins: /^e-?mail/iu },
  { type: 'signature', begins: /^unterschrift(?!\p{L})/iu },
];

/** A label that asks for a name without saying which. */
export const BARE_NAME = /^(?:ihr )?name$/iu;

/** The label of the place where somebody signs. */
export const PLACE = /^ort$/iu;
/** The label of the day on which somebody signs. */
export const DAY = /^datum$/iu;

/** A parent of a child, whom no section makes another person. */
export const PARENT = /(?<!\p{L})(?:mutter|vaters?|elternteils?)(?!\p{L})/iu;

/** A label that asks since when, without saying what. */
export const SINCE = /^seit(?: wann| dem)?(?: \([^)]*\))?[:?]?$/iu;
