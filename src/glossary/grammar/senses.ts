/**
 * Words that mean a term only in company: for each written form, its senses in the order in which they are tried.
 * A sense holds if one of `needs` and none of `unless` stands in the same sentence; words are compared by their beginning,
 * from five letters on anywhere in a word. The senses of a term's own `context` hold besides.
 */
export interface SenseRule {
  /** The headword that is meant. */
  readonly means: string;
  readonly needs?: readonly string[];
  readonly unless?: readonly string[];
  /** These only count against the sense when the word stands without article and adjective ("sagt Bescheid"). */
  readonly unlessBare?: readonly string[];
  /** "Ihr Vermögen, sich auszudrücken": a comma and an infinitive with "zu" follow. */
  readonly unlessInfinitive?: boolean;
}

export const SENSES: Readonly<Record<string, readonly SenseRule[]>> = {
  Anlage: [{ means: 'Anlage', unless: ['garten', 'park', 'sport', 'solar', 'photovoltaik', 'heizung', 'maschine', 'technisch', 'wartung', 'aktien', 'fonds', 'rendite', 'genetisch', 'gepflegt', 'spazier', 'industrie', 'betreib', 'kläranlage'] }],
  Antrag: [{ means: 'Antrag', unless: ['heirat', 'verlob', 'parteitag', 'fraktion', 'bundestag', 'ring am finger', 'kniete', 'knie nieder'] }],
  Beihilfe: [{ means: 'Beihilfe', unless: ['straftat', 'mord', 'täter', 'diebstahl', 'steuerhinterziehung', 'angeklagt', 'verurteilt'] }],
  Bescheid: [{ means: 'Bescheid', unlessBare: ['weiß', 'weißt', 'wissen', 'wisst', 'wusste', 'gewusst', 'sage', 'sagt', 'sagst', 'sagen', 'sagte', 'gesagt', 'gib', 'gebe', 'gibt', 'gibst', 'geben', 'gab', 'gaben', 'gegeben', 'bekomme', 'bekommt', 'bekommen', 'bekam'] }],
  Betreuung: [
    { means: 'rechtliche Betreuung', needs: ['rechtlich', 'gesetzlich', 'gericht', 'aufgabenkreis', 'aufgabenbereich', 'bgb', 'vormund', 'vollmacht', 'einwilligungsvorbehalt'], unless: ['kita', 'kinder', 'hort', 'tagesmutter'] },
    { means: 'Betreuung', unless: ['kita', 'kinder', 'hort', 'tagesmutter', 'doktorarbeit', 'technische'] },
  ],
  Depot: [{ means: 'Depot', unless: ['bus', 'straßenbahn', 'lager', 'fahrer', 'waffen'] }],
  Einrichtung: [{ means: 'Pflegeeinrichtung', needs: ['pflege', 'heim', 'bewohner', 'stationär'], unless: ['möbel', 'küche', 'wohnzimmer', 'konto'] }],
  Heim: [{ means: 'Heim', unless: ['eigenheim', 'tierheim', 'herd', 'traute'] }],
  Klage: [{ means: 'Klage', unless: ['jammer', 'schmerz', 'leid'] }],
  KV: [
    { means: 'Kostenvoranschlag', needs: ['sanitätshaus', 'hilfsmittel', 'kostenvoranschlag', 'handwerk', 'umbau', 'treppenlift', 'reparatur'] },
    { means: 'Krankenversicherung', needs: ['beitrag', 'beiträge', 'versicher', 'pv', 'rv', 'av', 'gkv', 'pkv', 'kasse', 'gesetzlich', 'privat', 'freiwillig'] },
  ],
  Leistung: [{ means: 'Leistung', unless: ['sport', 'motor', 'rechen', 'netzteil', 'watt', 'kilowatt', 'schul', 'wettkampf', 'athlet', 'medaille', 'schauspiel', 'weltrekord', 'rekord', 'tor', 'mannschaft', 'prozessor', 'akku', 'kw', 'ps', 'note', 'noten', 'tolle', 'großartige', 'batterie'] }],
  Muster: [{ means: 'Verordnung', needs: ['rezept', 'arzt', 'verordnung'] }],
  Original: [{ means: 'Original', unless: ['gemälde', 'rezept', 'berliner', 'künstler', 'film'] }],
  Pension: [{ means: 'Pension', unless: ['urlaub', 'übernacht', 'hotel', 'frühstück', 'ferien', 'zimmer', 'gäste', 'vollpension'] }],
  Pflege: [{ means: 'Pflege', unless: ['grab', 'garten', 'daten', 'landschaft', 'haut', 'haare', 'haar', 'auto', 'rasen', 'software', 'fahrzeug', 'leder', 'denkmal', 'kontakte', 'freundschaft', 'möbel', 'teppich', 'schuhe', 'lack', 'parkett', 'beet', 'pflanzen', 'rosen', 'brauchtum'] }],
  PV: [
    { means: 'Patientenverfügung', needs: ['vollmacht', 'vorsorge', 'patientenverfügung', 'betreuungsverfügung'] },
    { means: 'Pflegeversicherung', needs: ['beitrag', 'beiträge', 'versicher', 'kv', 'rv', 'av', 'spv', 'pflege', 'kasse'], unless: ['anlage', 'dach', 'strom', 'solar', 'modul', 'kwp'] },
  ],
  Selbstständigkeit: [
    { means: 'Selbstständigkeit (Beruf)', needs: ['gewerbe', 'beruf', 'tätigkeit', 'freiberuf', 'gewinn', 'betrieb', 'firma', 'unternehm', 'honorar', 'einkommen', 'einnahm', 'existenz', 'gründ', 'kunden', 'umsatz', 'haupt', 'neben', 'steuer'] },
    { means: 'Selbstständigkeit', needs: ['alltag', 'pflege', 'modul', 'begutacht', 'beeinträchtig', 'fähigkeit', 'hilfe', 'wasch', 'person', 'mobil', 'mensch', 'gutachter', 'einschränk', 'erhalt', 'körper', 'krank'] },
  ],
  Tafel: [{ means: 'Tafel', needs: ['lebensmittel', 'bedürftig', 'ausgabe', 'ausweis', 'essen'], unless: ['schokolade', 'kreide', 'lehrer', 'klassen', 'unterricht'] }],
  Unterhalt: [{ means: 'Unterhalt', unless: ['straße', 'fahrzeug', 'gebäude', 'instandhaltung', 'brücke', 'auto', 'gewässer', 'wartung', 'friedhof', 'anlagen', 'maschinen', 'grünflächen', 'kanal', 'wege'] }],
  Verordnung: [{ means: 'Verordnung', unless: ['eu', 'bundesregierung', 'erlass', 'landesregierung', 'bundesrat', 'verkehr', 'datenschutz', 'kommission', 'paragraf'] }],
  Vermögen: [{ means: 'Vermögen', unlessInfinitive: true }],
};
