/** Verbs that texts for people and texts of offices use. A verb that is missing here is not seen: the checks then say less, not more. */

/** Weak verbs without particle and without the prefixes that are read off. Strong ones stand in `src/text/verb-tables.ts`. */
export const WEAK_VERBS: readonly string[] = `
achten ändern ängstigen antworten arbeiten ärgern atmen äußern bauen baden bestätigen beantragen bearbeiten beantworten beauftragen bedeuten bedingen beeinflussen beeinträchtigen beenden
befristen befürchten begleiten begründen begutachten behandeln behaupten beheben behindern bekräftigen belegen benachrichtigen benötigen benutzen beobachten berechtigen berücksichtigen
berufen beruhigen beschädigen bescheinigen beschleunigen beschränken beseitigen besichtigen bestellen bestimmen besuchen beteiligen betreuen beurteilen bevollmächtigen bewältigen bewilligen
bewirken bezeugen beziffern bilden blicken brauchen buchen danken dauern decken deuten dienen drehen drohen drucken dulden eignen einigen entmutigen entschädigen entschuldigen erben ergänzen
erinnern erkundigen erlauben erledigen ermächtigen ermöglichen ernähren erstatten erübrigen erwähnen fassen fehlen feiern festigen fordern fördern folgen formen fragen freuen führen füllen
fürchten füttern gehören genehmigen genügen gestatten gewähren gewährleisten glauben gründen grüßen gucken haften handeln heilen heiraten heizen herrschen hindern hoffen holen hören hüten impfen kämpfen
kaufen kehren kennzeichnen klagen klappen klären kleben klicken klingeln kochen kosten kränken kreuzen kriegen kümmern kündigen kürzen küssen lachen lagern leben legen lehnen lehren leisten leiten lenken lernen
liefern lösen löschen lohnen machen mahnen malen melden mieten mildern mindern mischen nähern nehmen nennen nicken nutzen nützen öffnen opfern ordnen packen parken passen pfänden pflegen planen prägen prüfen
putzen quittieren rauchen räumen rechnen rechtfertigen reden regeln reichen reinigen reisen retten richten rücken ruhen rühren sagen sammeln säumen schaden schaffen schalten schätzen schauen schenken scheuen
schicken schildern schmecken schmerzen schulden schützen schwächen sehnen setzen sichern siegen sorgen sparen spazieren speichern spenden sperren spielen stärken starten stammen staunen stecken stellen stempeln
sterben stimmen stoppen stören strafen strecken streiken studieren stürzen stützen suchen tanken tanzen tauschen teilen töten trainieren trauen träumen trennen trocknen üben überraschen überzeugen umfassen
unterrichten unterstützen untersuchen verabreden veranlassen verantworten verbessern verbieten verbrauchen verdächtigen verdienen verdoppeln vereinbaren vereinfachen vereinigen verfügen vergleichen verhindern
verkürzen verlangen verlängern verletzen vermerken vermindern vermitteln vermuten vernachlässigen vernichten veröffentlichen verpflichten verringern versichern versorgen verspäten verständigen verteidigen verteilen
vertiefen verursachen vervollständigen verwalten verwandeln verwechseln verweigern verwirklichen verwitwen verzichten verzögern vollenden wachen wählen wandern warnen warten wechseln wecken wehren
weigern weinen wenden werten wickeln widmen wirken wohnen wundern wünschen zahlen zählen zeichnen zeigen zielen zögern zweifeln regnen schneien
anerkennen funktionieren informieren interessieren kontrollieren kopieren organisieren passieren probieren registrieren reparieren finanzieren formulieren existieren operieren telefonieren akzeptieren addieren
adressieren aktualisieren amtieren analysieren berufen datieren definieren diskutieren dokumentieren garantieren gratulieren identifizieren installieren integrieren investieren isolieren kassieren konzentrieren korrigieren
legitimieren markieren motivieren notieren optimieren orientieren pauschalieren pausieren präsentieren privatisieren produzieren profitieren protokollieren qualifizieren quittieren realisieren reduzieren reformieren regieren
rehabilitieren renovieren reservieren saldieren sanieren scannen sortieren spezialisieren stabilisieren stornieren subventionieren trainieren transportieren variieren verifizieren zertifizieren zitieren
rollen erfolgen erhöhen erklären erreichen erstellen erteilen erwarten erweitern erwerben erzählen erziehen erzielen gebühren gefährden gelangen genesen gewöhnen entfernen entlasten entlohnen entrichten entschlüsseln
sparen spüren streuen steuern stufen tippen titeln trösten urteilen wagen wahren währen wälzen wärmen weiten wiederholen würdigen zapfen zeugen zitieren zünden züchten fügen fangen händigen gliedern ordnen pfeifen
fristen gelten gruppieren hinken runden scheitern schonen schulen schwanken senken siedeln sinnen staffeln stunden tagen tilgen trüben wickeln zollen zweigen kassieren behalten bescheiden beraten bewerten
`.trim().split(/\s+/u);

/** Forms of "sein", "haben", "werden" and of verbs like "müssen" that are finite wherever they stand. */
export const SURELY_FINITE: readonly string[] = [
  'ist', 'sind', 'bin', 'bist', 'war', 'waren', 'hat', 'hast', 'hatte', 'hatten', 'wird', 'wirst', 'wurde', 'wurden', 'kann', 'kannst', 'konnte', 'konnten', 'muss', 'musst', 'musste', 'mussten', 'soll',
  'sollst', 'sollte', 'sollten', 'darf', 'durfte', 'durften', 'will', 'willst', 'wollte', 'wollten', 'mag', 'möchte', 'möchten', 'hätte', 'hätten', 'wäre', 'wären', 'würde', 'würden', 'könnte', 'könnten', 'müsste',
  'müssten', 'dürfte', 'dürften', 'weiß', 'lässt', 'seien',
];
/** Those that are infinitive or plural. */
export const PLURAL_OR_INFINITIVE: readonly string[] = ['haben', 'werden', 'können', 'müssen', 'sollen', 'dürfen', 'wollen', 'mögen', 'lassen'];
/** The same verbs where they bracket an infinitive or participle. */
export const MODALS: readonly string[] = [
  'kann', 'können', 'konnte', 'konnten', 'könnte', 'könnten', 'muss', 'müssen', 'musste', 'mussten', 'müsste', 'müssten', 'soll', 'sollen', 'sollte', 'sollten', 'darf', 'dürfen', 'durfte', 'durften', 'dürfte', 'dürften',
  'will', 'wollen', 'wollte', 'wollten', 'möchte', 'möchten',
];

/** Look like verbs and are other words: "die Unterlagen" at the beginning of a sentence, "verschieden". */
export const NO_VERBS: ReadonlySet<string> = new Set(['unterlagen', 'verschieden', 'verschiedene', 'verwandte', 'verwandten', 'gebieten', 'gebiete', 'wege', 'kosten', 'gesamt', 'beamte', 'beamten', 'behörden', 'zeiten', 'daten', 'fragen', 'angebot', 'angebote', 'verbot', 'waren']);
/** As first word they are nouns: "Stand am Tag des Antrags". */
export const NOUNS_LIKE_PAST: ReadonlySet<string> = new Set(['stand', 'band', 'griff', 'schloss', 'schnitt', 'biss', 'riss', 'ritt', 'verstand', 'bestand', 'zustand', 'abstand', 'bot', 'rat']);

/** Look like participles and are adjectives or other words: "bekannt werden" is no passive. */
export const NO_PARTICIPLES: ReadonlySet<string> = new Set([
  'bekannt', 'einverstanden', 'unbekannt', 'bereit', 'beliebt', 'berühmt', 'verwandt', 'verwitwet', 'verschieden', 'erwachsen', 'gesund', 'gesamt', 'insgesamt', 'gern', 'gerade', 'gegen', 'gestern', 'gewohnt', 'gewiss', 'genannt', 'gut',
  'berechtigt', 'verantwortlich', 'vertraut', 'erkrankt', 'verletzt', 'verheiratet', 'verliebt', 'vermisst', 'befreundet', 'begabt', 'gelassen', 'gespannt', 'geschickt', 'entgegen', 'überhaupt', 'anerkannt', 'besetzt',
  'geeignet', 'geehrt', 'gemeinsam', 'gering', 'geben', 'gehen', 'gelingen', 'gelangen', 'genau', 'gebraucht', 'bestimmt', 'verrückt', 'bewusst', 'überrascht', 'gewöhnt', 'verspätet', 'betroffen', 'beschäftigt', 'benachteiligt',
]);
