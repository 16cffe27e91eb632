import type { Person } from '../../pack/types.ts';

/** Who is mentioned. On forms about care the insured person and the resident need care; on all others the one applies, the other is one of the household. */
export type Mentioned = Person | 'insured' | 'resident';

/** What forms about care say in their titles. */
export const ABOUT_CARE = /entlastungsbetrag|pflege(?!eltern|kind|famili|vater|mutter)/iu;

/** Words that other forms do not have. */
export const CARE_WORDS = /pflegegrad|pflegebedürftig|pflegekasse(?! und|n?-? ?\/)/iu;

/** "Ihre Wohnung", "Meine Daten", "Angaben zu Ihrem jetzigen Aufenthaltstitel": the reader's, where nobody else is named. */
export const READERS_OWN =
  /^(?:(?:\p{L}+ )?(?:angaben|daten|fragen|informationen) (?:zu|über) )?(?:ihr|mein|dein)e?[nrm]? (?!antrag|anliegen|nachricht|unterlagen|rechnung|auswahl|vorteile|ansprechpart|haushalt|familie|angehörige)/u;

/** One row: the words that mean one kind of person. */
export interface PersonWords {
  readonly person: Mentioned;
  /** Whole words of headings and labels, without gender suffix ("Antragsteller/in" is read as "Antragsteller"), as a pattern. */
  readonly words: RegExp;
  /** `heading`: in a label the word asks for something of another person (the employer's name is the applicant's data). */
  readonly where: 'any' | 'heading';
}

/** How German forms name the people they ask about. The earlier mention in a text counts; among equals the longer. */
export const PERSON_WORDS: readonly PersonWords[] = [
  { person: 'cared-for', where: 'any', words: /pflegebedürftige[nrms]?|zu pflegende[nr]?|gepflegte[nr]?|person mit pflegebedarf|heimbewohner(?:in|innen|s|n)?|leistungsbezieher der pflege|wer (?:wird gepflegt|braucht (?:die )?(?:pflege|hilfe)|bekommt (?:die )?(?:pflege|leistung(?:en)?|hilfe)|benötigt (?:die )?(?:pflege|hilfe)|soll gepflegt werden)|person, die (?:gepflegt wird|pflege (?:braucht|benötigt|erhält))/u },
  { person: 'resident', where: 'any', words: /(?:zukünftige[rn]? |künftige[rn]? )?bewohner(?:in|s)?/u },
  { person: 'insured', where: 'any', words: /versicherte[nr]?/u },
  { person: 'insured', where: 'heading', words: /(?<=^|zum |des |beim |das )mitglied(?:s|es)?(?= |$)(?! der bedarf| im haus)/u },
  { person: 'applicant', where: 'any', words: /fragen an sie(?! und)|(?:haupt)?antrags?steller(?:in|innen|s|n)?|antrags?stellende[nrms]?|gesuchs?steller(?:in|innen|s|n)?|gesuchs?stellende[nrms]?|(?:die |den )?person a|1\. person|erste[rn]? person|person 1|wer (?:de[nr] )?(?:\p{L}*antrag|gesuch) stellt|(?:ihrer|meiner) person|zu ihnen(?: selbst)?|\((?:sie|ich)(?: selbst)?\)|vollmachtgeber(?:in|s|n)?|vollmacht erteilende person|hinterbliebene[nr]? person|(?:witwe|witwer)|(?<=^|zu |von |über )(?:ihre|meine)[nr]? (?:persönlichen |allgemeinen |eigenen )?(?:daten|angaben|anschrift|adresse|kontaktdaten|personalien|erreichbarkeit|telefonnummer|rufnummer|e-mail-adresse|staatsangehörigkeit|bankverbindung|steuernummer)|(?<=^)(?:ihr|mein) (?:name|vorname|nachname|familienname|geburtsdatum|geburtsname|geburtsort|geschlecht|familienstand|wohnort|wohnsitz)|widerspruchsführer(?:in|s)?|\p{L}*bewerber(?:in|s|n)?|(?:hunde|fahrzeug)?halter(?:in|s|n)?(?! oder)|(?:wohngeld|kindergeld|elterngeld|anspruchs|leistungs|rundfunk)berechtigte[nr]? person|person in ausbildung|(?:widersprechende|widerspruchsführende|erklärende|auskunftgebende|mitteilende|beschwerdeführende|versicherungspflichtige)[nr]? person|(?:anregende|bestellende|anzeigende|beantragende|anmeldende|meldende|anfragende|zuziehende|unterzeichnende)[nr]? person|besteller(?:in|s)?|nachfragende[nr]? person|hilfesuchende[nr]?|leistungsberechtigte[nr]?|steuerpflichtige person a/u },
  { person: 'spouse', where: 'any', words: /ehegatt(?:en?|in|innen)|ehepartner(?:in|s|n)?|ehefrau|ehemann(?:s|es)?|ehemannes|ehepaar|(?:eingetragene[nr]? )?lebenspartner(?:in|s|n)?|lebensgefährt(?:en?|in)|partner(?:in|s|n)?|gattin|gatten?|2\. person|zweite[nr]? person|person 2|(?:die |den )?person b/u },
  { person: 'child', where: 'any', words: /(?:pflege|stief|adoptiv|enkel|zähl|schul|klein)?kind(?:es|er|ern|s|e)?|tochter|töchter|sohn(?:es|s)?|söhne|schüler(?:in|s|n)?|minderjährige[nr]?/u },
  { person: 'carer', where: 'any', words: /(?:haupt|ersatz|verhinderungs)?pflegeperson(?:en)?|(?:ersatz|verhinderungs)pflegekraft|(?:ersatz)?pflegende[nr]? (?:person(?:en)?|angehörige[nr]?)|ersatzpflegende[nr]?|vertretende pflegeperson|person,? die (?:sonst|normalerweise|üblicherweise|gewöhnlich|regelmäßig) pflegt|wer (?:(?:sonst|normalerweise|üblicherweise|gewöhnlich) )?(?:pflegt|ist eingesprungen|springt ein|vertritt)/u },
  { person: 'representative', where: 'any', words: /wer vertritt (?:den|das|dich|uns|dein|das kind|die (?:pflegebedürftige|antragstellende|betroffene))(?!\p{L})|wer vertritt (?!sie|die|während|unse)\p{L}{4,} \p{L}+(?=\?)|(?:vorsorge|generals?|empfangs|zustellungs)?bevollmächtigte[nrs]?|bevollmächtigung|(?:mich )?vertretende[nr]? person|betreuende[nr]? person(?! im | in der)|vertrauensperson(?:en)?|(?:rechtliche[rn]? |gesetzliche[rn]? )?(?:berufs)?betreuer(?:in|innen|s|n)?|rechtliche[nr]? betreuung|gesetzliche[nr]? vertret(?:ung|er|erin|ers|ern)|vertreter(?:in|s|n)?|vertretung(?:sperson|sberechtigte[nr]?)?|vertretungsberechtigte[nr]?|vormund(?:s|es)?|vormünder|(?:personen)?sorgeberechtigte[nr]?|erziehungsberechtigte[nr]?|ergänzungspfleger(?:in|s)?/u },
  { person: 'household', where: 'any', words: /haushaltsmitglied(?:er|ern|s|es)?|zu[mr]?(?: ihrem)? haushalt (?:rechnende|gehörende)[nr]? person(?:en)?|haushaltsangehörige[nr]?|haushaltsangehörigen person(?:en)?|(?:weitere[rn]?|andere[rn]?|sonstige[rn]?|alle[rn]?|übrige[rn]?|mitziehende[rn]?|folgende[rn]?|(?:neu )?(?:ein|aus|zu|um)gezogene[nr]?(?: (?:oder|und) (?:ein|aus|zu|um)gezogene[nr]?)?) (?:(?!abhol|vertretungs|zeichnungs|ansprech|kontakt)\p{L}{4,}[ern] )?(?:personen|bewohner(?:innen|n)?)|personen (?:im|in ihrem|in der) (?:haushalt|wohnung|bedarfsgemeinschaft)|personen,? die (?:(?:mit|bei) (?:ihnen|mir|uns)|(?:mit )?in (?:de[rmn]|die|ihre[rm]?|diese[rm]?|meine[rm]?)) (?:\p{L}+ )?(?:wohnung |haushalt |haus )?(?:ein|zu|mit)?(?:ziehen|wohnen|leben)|mitbewohner(?:in|innen|s|n)?|mitglied(?:er|ern)? (?:der bedarfsgemeinschaft|des haushalts|im haushalt)|familienangehörige[nr]?|familienmitglied(?:er|ern)?|weitere[rn]? person|(?:neue|hinzugekommene|aufgenommene|zugezogene)[nr]? person(?:en)?(?= (?:im|in))/u },
  { person: 'other', where: 'any', words: /elternteil, bei dem das kind nicht lebt|betroffene[nrm]? person|person, (?:für die|deren|um die|über die|auf die)(?!\p{L})|(?:unter|haupt)?vermieter(?:in|s|n)?|wohnungsgeber(?:in|s|n)?|hausverwaltung|(?:abweichende[nr]? )?kontoinhaber(?:in|s|n)?|(?:abweichende[nr]? )?zahlungsempfänger(?:in|s|n)?|erblasser(?:in|s|n)?|verstorbene[nrm]?(?! (?:ehe|lebens|partner|gatt|mann|frau))|(?:der |des |dem )?andere[nrm]? elternteil(?:s|es)?|unterhaltspflichtige[nr]?|unfallgegner(?:in|s)?|verursacher(?:in|s)?|(?:neue|künftige|zukünftige|frühere|vorherige)[nrs]? (?:eigentümer|halter|inhaber|mieter|nutzer)(?:in|s|n)?|(?:erwerber|käufer|veräußerer|verkäufer)(?:in|s|n)?/u },
  { person: 'other', where: 'heading', words: /arbeitgeber(?:in|s|n)?|(?:haus|fach)?(?:arzt(?:es)?|ärzt(?:e|in|innen|en))|pflegedienst(?:es|e|s)?|pflegeheim(?:s|es)?|pflegeeinrichtung|mutter|vaters?|eltern|geschwister(?:n)?|ansprechpartner(?:in|s|n)?|kontaktperson(?:en)?|vermietung|angehörige[nrms]?|rechtsanw(?:alt|altes|älte|ältin)|dolmetscher(?:in|s)?/u },
];

/** Somebody whom the table above does not name: neither the reader nor one of the family, as far as the form says. */
export const SOMEONE = /(?<![\p{L}\d-])(?:notfall(?:telefon|handy|ruf)?nummer|(?:(?:in |im )?notf(?:all|ällen) (?:zu |bitte )?(?:(?:wird|werden|ist|sind) )?(?:informieren|benachrichtigen|verständigen|kontaktieren|erreichen|anrufen)(?:de[nr]? person(?:en)?)?)|(?!versichernde)\p{L}+(?:nde|te)[nrms]? person(?:en)?|(?!einzel|privat|haupt)\p{L}{3,}person(?:en)?|notfallkontakt(?:s|e|es)?|kontaktdaten im notfall)(?![\p{L}\d])/u;

/** "Verhältnis zur pflegebedürftigen Person" is data of somebody else. */
export const RELATION_WORDS = /(?:verhältnis|verwandt\p{L}*|verwandschaft\p{L}*|verschwägert|beziehung|stellung|verbindung|bezug)\b/u;

/** In a label only a person with a definite article or at its start is meant: "Vorname des Kindes", not "Haben Sie ein Kind?". */
export const MEANT_BEFORE =
  /(?:^|[(:]\s*|\b(?:der|des|dem|den|die|das|vom|zum|zur|beim|ihr|ihre|ihres|ihrer|ihrem|ihren|mein|meine|meines|meiner|meinem|meinen|dein|deine|deines|deiner|deinem|deinen|unser|unsere|unseres|unserer|unserem|unseren|eines|einer|name|vorname|nachname|geburtsdatum|anschrift|adresse|telefon|telefonnummer|unterschrift|steuer-id|staatsangehörigkeit|gegebenenfalls|ggf\.)[:,]?\s+(?:(?:oder|bzw\.|und)?\s*(?:der|des|die|das)\s+)?)$/u;

/** One or two nouns right before a person: "Einkommen Partner", "Name Vorname Kind". */
export const NOUN_BEFORE = /^\p{Lu}[\p{L}-]+,?(?: \p{Lu}[\p{L}-]+)? $/u;

/** "Weitere Kinder", "Eigene Kinder": asks the reader for them. */
export const COUNTED_ONES = /^(?:weitere|eigene|gemeinsame|alle|andere|minderjährige|volljährige|neue|leibliche|pflegende|anzahl|zahl|keine|haben|sind|ist|hat|mehrere|angaben|daten|unterhalt|haushalt)(?:[rsnm])?(?!\p{L})/u;

/** "Gibt es weitere Haushaltsmitglieder?", "Ist eine Person in Ihrem Haushalt schwerbehindert?": asks about those who live together, the reader apart. */
export const ASKS_HOUSEHOLD =
  /^(?!.*(?:\bsie oder|\bnicht\b|\bich\b|\bwir\b)).*(?:(?<!\p{L})haushaltsmitglied(?:er|ern|s|es)?(?!\p{L})|(?<!\p{L})(?:eine[rn]?|weitere[rn]?|andere[rn]?) person(?:en)? (?:im|aus|in|zu) (?:dem |ihrem |diesem )?haushalt|ihrem haushalt (?:an)?gehörige[rn]? person|haushalts?angehörige[rn]? person|\bihr haushalt)/u;

/** The questionnaire that whoever cares fills in: "Sie" is the carer there. */
export const FILLED_IN_BY_CARER = /^(?!.*antrag)(?=.*(?:fragebogen|angaben|erklärung|sozialen (?:ab)?sicherung|rentenversicherung|beiträge)).*pflegeperson/iu;

/** "Seit wann pflegen Sie?" asks whoever cares. */
export const ASKS_CARER = /^(?:\p{L}+ ){0,6}pflegen sie(?!\p{L})/u;

/** The office or fund that gets the form: not the data of the person whom a heading further out names. */
export const ORGANISATION =
  /^(?:zuständige[rs]? )?(?:empfänger|adressat)(?!\p{L})|^(?:(?:angaben|daten) (?:zur|zu ihrer|der) |(?:anschrift|adresse) (?:der|ihrer) |ihre |zuständige )?(?:pflege|kranken|renten)(?:kasse|versicherung)(?: \/ (?:pflege|kranken)kasse)?$/u;

/** Headings that ask for somebody's own data without saying whose: beside parts about others it is the reader. */
export const PERSONAL_DATA =
  /^(?:ihre |deine |meine )?(?:(?:allgemeine |persönliche )(?:daten|angaben|informationen)(?: zur person)?|(?:angaben |daten )?zur person|personalien|persönliches|personendaten|zu meiner person)$/u;

/** One of several, by number only. */
export const COUNTED_PERSON = /^(?:[1-9]\.?\s+(?:weitere )?person|(?:weitere )?person\s+[1-9])$/iu;

/** Where a third person is counted, the second is one of those who live together, not the spouse. */
export const SECOND_PERSON = /^(?:2\. person|person 2)(?!\p{L})/iu;
/** Somebody counted from three on. */
export const FURTHER_PERSON = /^(?:(?:[3-9]|1\d)\. (?:weitere )?person|person (?:[3-9]|1\d))(?!\p{L})/iu;

/** A question to "Sie" asks the reader, whoever else is mentioned; "Sie darf …" speaks of somebody. */
export const ADDRESSES_READER = /(?:^|\s)sie(?! (?:darf|soll|kann|muss|wird|ist|hat)(?!\p{L}))(?:\s|[?,.]|$)|(?:^|\s)(?:ich|wir)\s/u;

/** Titles of forms name benefits and whom they are for, not whose data follow. */
export const FORM_TITLE_WORDS = /\banregung\b|\bantrag(?!s?stell| stellt)|\bbeantragen\b|\berstantrag|\b\p{L}+antrag\b|fragebogen|formular|\bversicherung\b/u;

/** "Kurs für pflegende Angehörige" says for whom the page is, not whose data follow. */
export const AUDIENCE = /^(?!.*(?:angaben|daten|auszufüllen|erklärung)).*\S für $/u;

/** What a relative clause says of a person: "Elternteil, bei dem das Kind lebt" is not the child. */
export const RELATIVE_CLAUSE = /(?<!^person|\sperson|personen(?=, die (?:bei|in|mit) )),\s+(?:(?:bei|für|mit|von|an|in|zu)\s+)?(?:der|die|das|dem|den|deren|dessen)(?!\p{L})(?! das kind nicht)[^()]*/u;

/** Between two people of one heading: both are meant. */
export const JOINS_PEOPLE = /^[\s,;()]*(?:\/|&|\+|und|oder|bzw\.?|sowie|,)[\s/(]*(?:(?:der|des|die|das|dem|den|zum|zur|zu|ihr|ihre[nmrs]?|gesetzliche[nr]?|rechtliche[nr]?)\s+)*$/u;
