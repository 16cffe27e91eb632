/** Words that tell whether a sentence is the language of offices. `*` at an end stands for any letters; other words, for all their forms. */

/** Words that hardly stand in a sentence which is not about offices, insurances or money from them. */
const WORDS_OF_OFFICES: readonly string[] = [
  // authorities and their work
  'agentur für arbeit', 'amtlich', 'antragsformular*', 'antragsteller*', 'arbeitsamt', 'beiblatt', 'merkzeichen*', 'freifahrt*', 'aufschiebend*',
  'auskunftspflicht', 'bearbeitungszeit', 'bei der behörde', 'beim amt', 'beim jc', 'bescheid vom', 'bestandskräftig', 'betreuungsgericht', 'bewillig*',
  'bezirksamt', 'bürgeramt', 'bürgerbüro', 'als erfolgt', 'anzurechnen', 'aussicht auf erfolg', 'einbürgern lassen', 'gesamtplan*', 'beizubringen',
  'besoldung', 'das jc', 'dienststelle', 'einwohnermeldeamt', 'familienkasse*', 'finanzamt*', 'förmlich*', 'gemeindeverwaltung', 'gesundheitsamt',
  'grundbuchamt', 'im wege der klage', 'inklusionsamt', 'jobcenter*', 'jugendamt*', 'klage abgewiesen', 'klage beim', 'klage ein', 'klage einreichen',
  'klage einzureichen', 'klage erheben', 'klage erhoben', 'klage gegen', 'klageschrift', 'krankenkasse*', 'landratsamt', 'medizinische dienst',
  'medizinischen dienst', 'medizinischer dienst', 'meldeamt', 'mitwirkungspflicht*', 'ordnungsamt', 'pflegedienst*', 'pflegeheim*', 'pflegekasse*',
  'pflegestützpunkt', 'rechtsbehelf*', 'rechtskräftig', 'rentenversicherung*', 'sachbearbeiter*', 'sachgebiet', 'sozialamt*', 'sozialgericht', 'sozialhilfe*',
  'sozialleistung*', 'sozialverband', 'sozialversicherung*', 'stadtverwaltung', 'standesamt', 'versicherungsträger', 'versorgungsamt', 'verwaltungsakt',
  'vom jc', 'widerspruchsbescheid', 'widerspruchsfrist', 'wohnungsamt', 'ämter',
  // papers and what is done with them
  'abs', 'absatz', 'ankreuzen', 'anzugeben', 'anzukreuzen', 'anzuzeigen', 'ausfüllen', 'auszufüllen', 'beigefügt*', 'beizufügen', '*bescheid',
  '*bescheinigung', 'diese erklärung', 'eigenhändig', 'einzureichen', 'einzutragen', 'formular*', 'fragebogen', 'geschäftszeichen', 'ihr antrag',
  'ihr widerspruch', 'ihr zeichen', 'ihre widersprüche', 'ihrem widerspruch', 'ihren widerspruch', 'ihres widerspruchs', 'ihrem antrag', 'ihren antrag',
  'ihres antrags', 'iban', 'kontoauszug*', 'kontoauszüge', 'kontoinhaber*', 'mein antrag', 'meinem antrag', 'mein widerspruch', 'meinem widerspruch',
  'meinen antrag', 'meinen widerspruch', 'merkblatt*', 'mitzuteilen', 'nachzureichen', 'nachzuweisen', 'niederschrift', 'satz 1', 'steuerbescheid',
  'steuernummer', 'unser zeichen', 'versicherungsnummer', 'vollstationär*', 'vordruck*', 'vorzulegen', 'wahrheitsgemäß',
  // money
  'anspruchsberechtigt*', 'bedarfsdeckend', 'bedarfsgemeinschaft', 'freibetrag*', 'laufende leistung', 'laufenden leistung', 'auf die leistung',
  'leistungsberechtig*', 'leistungsbezieh*', 'leistungsbezug', 'leistungsempfänger*', 'nachzahl*', 'versagt werden', 'versagt wird', 'vermögens*',
  'gehören zum haushalt', 'gehört zum haushalt', 'gehören zu ihrem haushalt',
  // health and care
  'ambulant*', 'arbeitsunfähig*', 'arzt', 'beamt*', 'hausarzt', 'ärzte', 'ärztin', 'ärztlich', 'eingliederungshilfe', 'gdb', 'grad der behinderung',
  'häusliche pflege', 'häuslichen pflege', 'häuslicher pflege', 'merkzeichen', 'pflegebedürft*', 'pflegegeld*', 'pflegegrad*', 'pflegende', 'pflegeperson*',
  'schweigepflicht', 'schwerbehindert*', 'teilstationär*', 'verordnen', 'verordnet', 'volljährig*', 'vorsorgevollmacht',
  // persons, families and their homes
  'alleinerziehend*', 'arbeitslosengeld*', 'asyl*', 'aufenthaltserlaubnis', 'aufenthaltstitel', 'aufenthg', 'ausländer*', 'bafög*', 'gewerbe',
  'unionsbürger*', 'bgb', 'bürgergeld*', 'eheähnlich*', 'elterngeld*', 'estg', 'geburtsdatum', 'grundsicherung*', 'haushaltsangehörig*', 'haushaltsmitglied*',
  'hilfebedürft*', 'hzl', 'hzp', 'kdu', 'kindergeld*', 'kindesvater*', 'kindesmutter*', 'lebensunterhalt*', 'minderjährig*', 'personalausweis*', 'personenbezogen', 'regelbedarf*',
  'rentenbezug', 'sgb', 'gkv', 'pkv', 'grv', 'kvdr', 'alg', 'uvg', 'kiz', 'bamf', 'eutb', 'mdk', 'sapv', 'sovd', 'vdk', 'wfbm', 'wogg', 'staatsangehörigkeit',
  'unterhaltspflichtig*', 'wohngeld*',
  // how they put it
  'angekreuzt', 'beantrag*', 'beginnt die frist', 'datenweitergabe', 'frist beginnt', 'fristgemäß', 'fristgerecht', 'dem md', 'den md', 'der md', 'des md',
  'durch md', 'fehlender mitwirkung', 'kreisverwaltung', 'rechtsanspruch', 'verwaltungsverfahren', 'vom md',
];

/** Words that offices often write, and others too. */
const WORDS_OFTEN_OF_OFFICES: readonly string[] = [
  // authorities and their work
  'zulässig', 'unzulässig', 'in ihrem fall', 'in meinem fall', 'mit behinderung', 'mit einer behinderung', 'nicht heften', 'rechtmässig', 'rollator*',
  'vergütung*', 'verjähr*', 'vorliegen', 'vorliegt', 'zurückzuzahlen', 'aufforderung*', 'versäum*', 'entgelt*', 'glaubhaft', 'versagung', 'anhörung',
  'zustellung', 'nachträglich', 'abgelehnt', 'ablehn*', 'aktenzeichen', 'amt', 'anbieter', 'anerkannt', 'anerkennung', 'angehört', 'antrag*', 'anträge',
  'anwalt', 'aufgaben', 'aufgabenkreis*', 'aufgehoben', 'auskunft', 'auskünfte', 'bearbeitung', 'begründe*', 'begutachtung', 'behörd*', '*behörde',
  'bei der gemeinde', 'bei der stadt', 'beistand', 'bescheid*', 'beschäftigung', 'betreuer*', 'bevollmächtigt*', 'datenschutz*', 'eingelegt', 'einlegen',
  'einzulegen', 'entscheid*', 'entschied*', 'entzogen', 'erheben', 'erhoben', 'erstatt*', 'festgestellt', 'feststell*', 'frist', 'geprüft', 'gericht*',
  'gesetz', 'gesetzlich', 'gewähren', 'gewährleist*', 'gewährt', 'gewährung', 'gutachten', 'gutachter*', '*kasse', 'kommune', 'landkreis', 'mitwirk*',
  'prüfen', 'prüft', 'prüfung', 'rathaus', 'rechtlich', 'rechtsanwalt', 'rückwirkend', 'sozial*', 'unverzüglich', 'sparkasse', 'termin', '*träger', 'träger',
  'verfahren', 'vermerkt', 'verpflichtet', 'verpflichtung', 'vorgemerkt', 'versagt', 'vertrag', 'vollmacht*', 'vormund', 'widerrufen', 'widerspruch*',
  'widersprüche', 'zugestellt', 'zurückgewiesen', 'zuständig*', 'übernahme',
  // papers and what is done with them
  'absender', 'abzugeben', 'alten pass', 'anbei', 'angaben', 'angeben', 'angegeben', 'ausgaben', 'ausgefüllt*', 'ausgezahlt', 'ausgezogen', 'ausweis*',
  'beifügen', 'beigelegt', 'beilegen', 'beilegt', 'beiliegend', 'beleg', 'belege', 'belegt', 'bestätig*', 'bitte', 'dokumente', 'eingereicht*', 'einreich*',
  'eintragen', 'freiwillig*', 'füge', 'fügen', 'fügt', 'fügte', 'gemeldet', 'gültig*', 'hiermit', 'ich erkläre', 'ich versichere', 'ihre angehörigen',
  'im original', 'keinen pass', 'konto', 'kreuzen', 'kopie', 'kopien', 'melden', 'meldet', 'mitgeteilt', 'mitteilen', 'nachgereicht', 'nachgewiesen',
  'nachreichen', 'nachweis*', 'nr', 'originale', 'postleitzahl', 'postweg', 'quittung*', 'papiere', 'rechnung*', 'reiche', 'reichen', 'reicht', 'reichte',
  'reisepass', 'richtigkeit', 'schriftlich', 'unrichtig*', 'unterlagen', 'unterschreiben', 'unterschreibt', 'unterschrieben', 'unterschrift*', 'unterzeichn*',
  'vernichtet', 'versichern', 'vollständig', 'vorgelegt', 'vorlage', 'vorlegen', 'weiteren pass', 'willige',
  // money
  'beanspruch*', 'folgemonat', 'kalendermonat', 'kalenderjahr', 'in raten', 'tilgung', 'vorschuss', 'kaution', 'abgebucht', 'abgezogen', 'angerechnet',
  'anrechn*', 'anspruch', 'ansprüche', 'auszahl*', 'bankverbindung', 'bedarf', 'befreit', 'befreiung', 'beitrag*', 'beiträge', 'bekommen', 'bekommt',
  'berechn*', 'berücksichtig*', 'betrag', 'betreut*', 'beträge', 'beträgt', 'bezieh*', 'bezogen', 'bezug', 'darlehen', 'eigenanteil', 'einkommen*',
  'einkünfte', 'einnahmen', 'entfallen', 'entfiel', 'entfällt', 'erbe', 'erben', 'erhalten', 'eur', 'euro', 'fällig', 'gebühr', 'gebühren', 'gehalt', 'geld',
  'gezahlt', 'hinterlegt', 'höhe', 'im monat', 'jährlich', 'konten', 'kosten', '*kosten', 'kostenlos', 'leistung', 'leistungen', 'lohn', 'mehrbedarf',
  'monat', 'monate', 'monatlich', 'pro monat', 'rückforderung', 'steuer*', 'umzug', 'umzüge', 'zahlt', 'zahlung*', 'zinsen', 'zuschlag', 'zuschuss',
  'zuschüsse', 'überweis*', 'überwiesen',
  // health and care
  'arzneimittel*', 'behindert*', 'behinderung*', 'bewohner*', 'erkrankung', 'heim', 'heimbewohner*', 'hilfe zur', 'hilfsmittel', 'klinik', 'kognitiv*',
  'krank', 'krankengymnastik', 'krankenhaus', 'krankheit', 'medikament*', 'medizinisch', 'patient', 'pflege*', 'rollstuhl', 'selbstständig*',
  'selbstversorgung', 'selbständig*', 'therapie*', 'versichert*', 'versicherung*', '*versicherung', 'vorsorge*', 'ärztlich',
  // persons, families and their homes
  'alleinstehend*', 'angehörig*', 'anschrift', 'arbeitgeber*', 'arbeitslos*', 'aufenthalts*', 'ausbildung', 'bedürftig*', 'beerdigung*', 'bestattung*',
  'die ehe', 'der ehe', 'ehefrau', 'ehegatte', 'ehegatten', 'ehemann', 'ehepartner*', 'eltern', 'erwerbstätig*', 'geburt', 'geschwister', 'getrennt lebend', 'hauses', 'haushalt',
  'haushalt lebende*', 'haushalt leben', 'haushalt lebt', 'kind', 'kinder', 'kindes', 'kita', 'mein bruder', 'mein kind', 'mein mann', 'mein sohn',
  'mein vater', 'meine angehörigen', 'meine eltern', 'meine frau', 'meine mutter', 'meine schwester', 'meine tochter', 'meinem angehörigen', 'meinen vater',
  'meiner angehörigen', 'meiner mutter', 'miete', 'mieten', 'mieter*', 'mietvertrag', 'mutter', 'nahe angehörige', 'nahen angehörigen', 'naher angehöriger',
  'rente*', 'rentner*', 'scheidung', 'schule', 'schwanger*', 'sohn', 'studier*', 'tochter', 'trennung', 'töchter', 'vater', 'vater zahlt', 'vermieter*',
  'verstorben*', 'verwitwet', 'wohnsitz', 'wohnt', 'wohnung*',
  // how they put it
  'abrechnung*', 'benötigen', 'benötigt', 'berechtigt', 'eingegangen', 'erteile', 'forderung*', 'gekürzt', 'in welchem', 'in welcher', 'leben sie',
  'seit wann', 'wohnort', 'zum 1', 'bestehen', 'besteht', 'binnen', 'bis wann', 'bzw', 'darf ich', 'datum der', 'durchgeführt', 'erforderlich',
  'gegebenenfalls', 'gemäß', 'gesondert', 'ggf', 'gilt', 'habe ich', 'innerhalb', 'kann ich', 'maßgebend', 'maßgeblich', 'muss ich', 'privat', 'rechtzeitig',
  'sofern', 'soweit', 'spätestens', 'steht zu', 'stichtag', 'tag der', 'voraussetzung*', 'ausgeübt', 'beachten sie', 'beweglichkeit', 'haftet', 'haften',
  'lichtbild*', 'monatsmiete*', 'passfoto*', 'rückseite', 'diese anlage gilt', 'familienmitglied*', 'notlage', 'unverschuldet', 'verlängert werden',
  'verrechn*', 'welche personen', 'wie viele personen', 'durch wen', 'elternteil*', 'wer bekommt', 'wer bezahlt', 'wer hat', 'wer übernimmt', 'wer zahlt',
  'wie hoch', 'wie lange', 'zustehen', 'zusteht',
];

/**
 * Words of sports, kitchens, stages, parliaments … that hardly any form asks about, and how people talk to each other. Animals, school
 * and the household are missing here, because there are forms about them.
 */
const WORDS_OF_OTHERS: readonly string[] = [
  // sports
  'abwehr', 'athlet*', 'aufschlag', 'auswärtssieg', 'auswärtsspiel*', 'basketball*', 'besiegte', 'boxen', 'boxer*', 'club', 'coach', 'derby', 'dfb',
  'doping*', 'ecke', 'eishockey*', 'etappe', 'europameister*', 'fans', 'fifa', 'finale', 'flanke', 'fußball*', 'gegner', 'gewann', 'golf*', 'halbfinale',
  'handball*', 'heimsieg', 'heimspiel*', 'judo*', 'jugendmannschaft', 'kasten', 'keeper', 'klub', 'libero', 'liga', 'ligaspiel*', 'loch', 'loipe', 'läufer*',
  'mannschaft*', 'marathon*', 'medaille*', 'meisterschaft*', 'mittelfeld*', 'nationalelf', 'nationalmannschaft', 'niederlage', 'olympi*', 'piste', 'playoffs',
  'pokal*', 'radprofi', 'rekord*', 'remis', 'rennen', 'rennfahrer*', 'saison', 'satzball', 'schach*', 'schiedsrichter*', 'schwimmer*', 'sieg gegen', 'siege',
  'spieler*', 'spielfeld', 'spieltag*', 'spielzug', 'sportler*', 'sportverein', 'spiel', 'spiele', 'spiels', 'stürmer*', 'stürmte', 'tabellenführer',
  'tennis*', 'testspiel*', 'titelverteidiger*', 'tor', 'tore', 'torhüter*', 'torwart*', 'trainer', 'trainerin', 'training*', 'transfer*', 'dauerkarte*',
  'trikot*', 'turnier*', 'uefa', 'verteidiger', 'volleyball*', 'volleys', 'wada', 'weltmeister*', 'weltrekord*', 'wettkampf*', 'elf hat',
  // kitchen, beauty, household
  'aufkochen', 'backofen', 'backrohr', 'beet', 'beete', 'bier', 'blumen', 'butter', 'bügeln', 'creme*', 'fell', 'garten', 'gemüse', 'geschirr', 'gieß*',
  'gärtner*', 'gäste', 'handwäsche', 'hecke*', 'hühner', 'kartoffeln', 'kerzen', 'kleingarten', 'kosmetik*', 'köch*', 'lack', 'leder*', 'lichtschutzfaktor',
  'lippen', 'matsch', 'mehl', 'menü', 'parkett', 'pfeffer', 'politur', 'polster*', 'restaurant*', 'rosen', 'sahne', 'salz', 'schleudern', 'schokolade',
  'stauden', 'teig', 'topf', 'trittschall', 'wein', 'würz*', 'zimmerpflanz*', 'zutaten', 'rezept für',
  // art, media, religion, history
  'adel', 'album', 'archäolog*', 'autor', 'autorin', 'band', 'bischof', 'brauchtum*', 'bräuche', 'bühne*', 'chor', 'chors', 'christus', 'debüt', 'dichter*',
  'diva', 'dynastie', 'elsass', 'ensemble', 'epoche', 'eroberung', 'feldzug', 'festival*', 'festung', 'feuilleton', 'figur', 'film*', 'fotograf*', 'fürst*',
  'gedicht*', 'gemälde*', 'gitarre*', 'gott', 'gottes', 'habsburg*', 'heimatverein', 'heiratsantrag*', 'historiker*', 'hohenzollern', 'illustrierte',
  'jahrhundert*', 'jesus', 'kinderchor*', 'kino*', 'kirchenstaat', 'klarinette*', 'kleid', 'kleides', 'kloster', 'konzert*', 'königs', 'künstler*', 'leser',
  'lied', 'lieder', 'literatur*', 'mittelalter*', 'mode', 'museum*', 'mythos', 'mönch*', 'oper', 'orchester*', 'orden', 'oscar', 'oscars', 'predigt*',
  'rapper*', 'refrain', 'regisseur*', 'roman', 'schauspieler*', 'serie', 'serien', 'song*', 'stammes', 'volksstamm', 'staufer', 'strophe', 'sänger*', 'takt',
  'theater*', 'tradition*', 'verlobung*', 'roter teppich', 'roten teppich',
  // school, science
  'algebra', 'analysis', 'astronomie', 'aufsatz', 'doktorand*', 'doktorarbeit', 'dreieck*', 'erreger*', 'experiment*', 'fachzeitschrift', 'fontanes',
  'forscher*', 'forschung', 'fossil*', 'fremdwort', 'fremdwörter', 'gene', 'gleichung*', 'goethes', 'grammatik', 'gravitation*', 'hypothese*',
  'interpretation', 'kafka', 'klausur*', 'komet*', 'kreide', 'leistungspunkte', 'manuskript', 'masterarbeit', 'molekül*', 'philosoph*', 'planet*',
  'professor*', 'quadrat', 'runen', 'schiller', 'studie', 'studien', 'taschenrechner', 'teleskop*', 'textstelle', 'theorie', 'these', 'thesen', 'vorlesung*',
  'wasserstoff', 'zeitschrift', 'ökonom*',
  // politics, police, wars, crime
  'abgeordnet*', 'abkommen*', 'abstimmung', 'afd', 'angeklagt*', 'augenzeuge*', 'ausschuss', 'botschafter*', 'brüssel', 'bundeshaushalt', 'bundesrat',
  'bundesregierung', 'bundestag*', 'cdu', 'china', 'csu', 'diplomat*', 'embargo', 'fdp', 'feuerwehr*', 'fraktion*', 'gefängnis*', 'gemeinderat',
  'gesetzentwurf', 'geständnis', 'grünen', 'iran', 'kabinett', 'kanton', 'kanzler*', 'katalan*', 'koalition*', 'krieg', 'landgericht', 'landtag*',
  'milliarden', 'millionen', 'minderheit*', 'minister', 'ministerin', 'ministerpräsident*', 'mord*', 'moskau', 'nato', 'opposition*', 'panzer*', 'parlament*',
  'parteitag*', 'polizei', 'polizeibeamt*', 'polizeisprecher*', 'polizist*', 'präsident*', 'rakete*', 'raub*', 'referendum', 'landesregierung*',
  'regierungschef*', 'regierungspartei*', 'regierungssprecher*', 'rettungsgasse', 'rettungskräfte', 'russisch', 'russland', 'schuldenbremse', 'schwurgericht',
  'soldaten', 'spd', 'staatsanwalt*', 'stadtrat', 'strafgericht', 'straftat*', 'teheran', 'tempolimit', 'totschlag', 'truppen', 'täter*', 'ukraine',
  'untersuchungsausschuss', 'untersuchungshaft', 'usa', 'verdächtig*', 'verurteil*', 'wahlprogramm', 'washington', 'wähler', 'zölle', 'überfall*',
  'haushalt der stadt', 'haushalt des landes', 'haushalt des bundes', 'haushalt der eu', 'euer ehren',
  // traffic, technology, business
  'abgas*', 'abonn*', 'achterbahn', 'airline*', 'akku*', 'aktionär*', 'aldi', 'algorithm*', 'anleihe*', 'autobahn*', 'autobauer*', 'autofahrer*',
  'autokonzern*', 'außendienst', 'batteriefabrik', 'bauarbeiten', 'baustelle*', 'belegschaft', 'bildschirm*', 'brücke*', 'buchhalter', 'buchwert', 'bug',
  'bugs', 'chatbot', 'chef', 'compiler', 'controlling', 'datenbank*', 'dax', 'discounter', 'dollar', 'edeka', 'fabrik*', 'fahrbahn*', 'fahrtrichtung',
  'fehlermeldung', 'fehlerspeicher*', 'filialen', 'firewall*', 'firmenwagen', 'flieger*', 'flug', 'fluggesellschaft', 'flugzeug*', 'flüge', 'freizeitpark',
  'gaming', 'grafikkarte*', 'großkunden', 'gutschein*', 'hafen', 'handy*', 'hotel*', 'händler', 'insolvenzverwalter', 'investor*', 'kaffee', 'ki', 'kilowatt',
  'klempner*', 'kläranlage*', 'klärwerk*', 'konkurs', 'konzern*', 'kostenstelle*', 'kraftwerk*', 'kurve', 'kw', 'könige', 'lautsprecher', 'lieferant*',
  'lieferung*', 'lieferwagen', 'lokführer*', 'mallorca', 'marketing*', 'mechaniker*', 'meeting*', 'mobilfunk*', 'modekette', 'motor', 'motoren',
  'newsletter*', 'oldtimer*', 'online-shop', 'paket', 'pakete', 'photovoltaik*', 'produktion', 'programmier*', 'prozessor*', 'ps', 'quartal*', 'quelltext*',
  'rabatt*', 'radfahrer*', 'radverkehr*', 'ratingagentur*', 'redaktion*', 'reisebüro*', 'rendite*', 'roboter*', 'rohrreinigung', 'satellit*', 'schallplatten',
  'schiff*', 'server*', 'shop', 'smartphone*', 'software*', 'solar*', 'sonderangebot*', 'stadtbahn', 'stakeholder', 'start-up*', 'startup*', 'stau', 'staus',
  'straßenbahn*', 'stream*', 'supermarkt*', 'tanken', 'teamleiter*', 'transfermarkt', 'trasse', 'umsatz', 'urlauber*', 'vereinschef*', 'verkehr', 'verlag',
  'verlags', 'vertrieb', 'vertriebs', 'vollsperrung', 'volt', 'warenkorb', 'watt', 'wettbewerber*', 'windpark*', 'winterjacke*', 'wohnmobil*', 'zugverkehr',
  'züge', 'zündkerzen', 'ölpreis*', 'werkstatt lautet', 'heizung defekt', 'kurs der', 'jahren haft', 'ihre bestellung', 'prozent nachlass', 'im angebot',
  // nature, feasts, sayings
  'affe*', 'alpen', 'biber*', 'bienen', 'chorprobe', 'fasching*', 'flötenkurs', 'freunde', 'freunden', 'freundschaft*', 'gebirg*', 'geister', 'gewitter',
  'gipfel*', 'grill*', 'hallten', 'hirsch*', 'horizont', 'hund', 'hunde', 'karneval*', 'katze', 'katzen', 'konflikt*', 'laternen*', 'lianen', 'liebeskummer',
  'luchs*', 'lächel*', 'meer', 'metern', 'narren', 'passhöhe', 'pfadfinder', 'pferd*', 'ratespiele', 'reh', 'schützenfest*', 'schützenbrüder', 'der schützen',
  'storch', 'streit', 'streits', 'sturm', 'störche', 'tal', 'treue', 'turm', 'vogel', 'vögel', 'walskelett*', 'wanderer', 'wanderung', 'welpe*', 'wölf*',
  'würfel*', 'yoga*', 'zumba*', 'kurs läuft', 'kollegen feiern', 'halbe miete', 'kostet ein vermögen', 'ein vermögen wert', 'kostete ein vermögen',
  'kosten ein vermögen', 'vermögen kostet', 'vermögen gekostet', 'aller sorgen ledig', 'nach angaben', 'laut angaben', 'ohne angabe von gründen',
  'menschlichem ermessen', 'über gebühr', 'kürzester frist', 'kündigt sich', 'kündigte sich', 'kündigen sich', 'auf dem laufenden', 'in kauf',
  'rechne ich dir', 'rechne dir', 'rechnen wir ihm', 'in meinem vermögen', 'nicht in seinem vermögen', 'nicht in ihrem vermögen', 'machte ihr einen',
  'machte er ihr', 'ein für alle mal',
  // what many compounds end in
  '*aktie', '*album', '*armee', '*chip', '*computer', '*experiment', '*festival', '*film', '*forscher', '*fraktion', '*hersteller', '*hotel', '*kanzler',
  '*koalition', '*konzern', '*konzert', '*krieg', '*kuchen', '*künstler', '*liga', '*läufer', '*minister', '*motor', '*museum', '*oper', '*orchester',
  '*panzer', '*planet', '*pokal', '*profi', '*prozessor', '*präsident', '*rakete', '*rendite', '*restaurant', '*roboter', '*roman', '*serie', '*server',
  '*software', '*soße', '*spieler', '*stürmer', '*suppe', '*sänger', '*theater', '*trainer', '*training', '*turm', '*turnier', '*wein',
  // sea, animals, media, engineering
  'android', 'angler', 'applaus', 'architekt*', 'beben', 'besucher', 'betriebssystem*', 'bildhauer*', 'bär', 'bären', 'bäume', 'camping*', 'einbrecher',
  'elefant*', 'elferrat', 'erdbeben*', 'etikett', 'expedition*', 'fassade*', 'fernbedienung', 'fische', 'fischen', 'forum', 'fähre*', 'galerie*', 'gefieder',
  'hackathon', 'havarie', 'imker*', 'influencer*', 'insekt*', 'instagram*', 'iphone', 'jazz', 'kabel', 'kamera*', 'kellner*', 'kletter*', 'kolumn*', 'kombi',
  'komponist*', 'kreuzfahrt*', 'küken', 'laptop*', 'lenkrad', 'leuchtturm*', 'linux', 'mensa', 'messgerät*', 'moderator*', 'nest', 'orgel', 'pier',
  'podcast*', 'prüfstand', 'publikum', 'raben', 'radtour', 'regatta', 'regent*', 'schmetterling*', 'schneefall', 'schrebergärt*', 'segel*', 'sensor*',
  'sinfonie*', 'skulptur*', 'sonate*', 'stammtisch*', 'sternekoch', 'tacho', 'taucher*', 'titelseite', 'tourist*', 'trafo*', 'treiber', 'tänzer*', 'ufer',
  'unwetter', 'vulkan*', 'wald', 'webinar*', 'wetterdienst', 'windows', 'winzer*', 'wrack', 'wurzel*', 'wälder', 'youtube*', 'zar', 'zaren', 'zeitungen',
  'zirkus', 'zoo',
  // talk
  'cool', 'bist', 'hast', 'kannst', 'musst', 'willst', 'darfst', 'möchtest', 'ihr habt', 'ihr könnt', 'dürft ihr', 'könnt ihr', 'habt ihr', 'dein', 'deine',
  'deinen', 'dich', 'digga', 'dir', 'du', 'euch', 'eure', 'euren', 'geil', 'großartig', 'guck', 'haha', 'hey', 'hihi', 'jungs', 'kollegen', 'kolleginnen',
  'krass', 'leute', 'lg', 'live', 'lol', 'mega', 'mädels', 'omg', 'schau', 'super', 'toll', 'tolle', 'vg', 'was für', 'gebt ihr', 'gib mir', 'sag mir',
  'gebt mir', 'gebt uns', 'gebt bitte', 'sagt mir', 'sagt bitte',
  // household, objects
  'beamer', 'bohrmaschine*', 'bootsfahrt*', 'couch*', 'deko', 'dekoration*', 'dübel', 'farben', 'fliesen', 'fugen', 'gardine*', 'garn', 'häkel*',
  'kaffeemaschine*', 'kerze', 'lasur', 'mikrowelle*', 'nähmaschine*', 'pinsel', 'reißverschluss*', 'saugroboter*', 'schnittmuster*', 'schraube', 'schrauben',
  'schraubendreher', 'spielzeug*', 'spülmaschine*', 'staubsauger*', 'steckdose*', 'säge', 'sägen', 'tapete*', 'toaster', 'vase', 'vasen',
  // clothes, shops
  'armbanduhr*', 'bluse', 'blusen', 'boutique*', 'einkaufswagen', 'flohmarkt*', 'hemd', 'koffer', 'modelle', 'onlineshop*', 'outlet*', 'pullover*',
  'rucksack*', 'schaufenster*', 'sneaker*', 't-shirt*', 'turnschuh*', 'verlosung*', 'webshop*',
  // food
  'apfel', 'äpfel', 'apfelkuchen', 'backblech*', 'backofens', 'biere', 'braten', 'brauerei*', 'café', 'cafés', 'cocktail*', 'erdbeer*', 'gewürz*', 'kneipe*',
  'knoblauch*', 'kochbuch*', 'kuchen*', 'marmelade*', 'menüs', 'nudel*', 'pasta', 'pfanne*', 'pizza*', 'plätzchen*', 'rezeptidee*', 'sauce*', 'schnaps*',
  'sekt', 'soße*', 'suppe*', 'tomate*', 'torte', 'torten', 'umluft', 'vegan*', 'weine', 'weingut*', 'weins', 'zwiebel*',
  // animals, plants, weather
  'aquarium*', 'balkonpflanz*', 'blüten', 'delfin*', 'dünger*', 'eichhörnchen*', 'ernte', 'füchse', 'gemüsebeet*', 'hagel', 'hai', 'haie', 'hamster*',
  'hochbeet*', 'kaktus*', 'kater', 'klimaschutz*', 'klimawandel', 'kompost*', 'löwen', 'meerschweinchen*', 'orchidee*', 'orkan*', 'rasen', 'reiterhof*',
  'reitverein*', 'schnee', 'sonnig*', 'strauch', 'sträucher', 'temperaturen', 'terrier*', 'tiger*', 'wal', 'wale', 'zierfisch*', 'züchter*',
  // sport, games
  'abseits*', 'alm', 'almen', 'angeln', 'avatar*', 'ballett*', 'bergsteig*', 'bergtour*', 'brettspiel*', 'bundesliga*', 'computerspiel*', 'dehnübung*',
  'elfmeter*', 'fankurve*', 'fitnessstudio*', 'freistoß*', 'gamer*', 'halbmarathon*', 'halbzeit*', 'hantel*', 'joggen', 'jogger*', 'kanu*', 'karate*',
  'kartenspiel*', 'konsole*', 'kreisliga*', 'langlauf*', 'level', 'levels', 'mountainbike*', 'nachspielzeit*', 'paddel*', 'pilates*', 'poker*', 'puzzle*',
  'quiz*', 'radrennen*', 'radweg*', 'rennrad*', 'rennstall*', 'ringen', 'ruderer*', 'schwimmverein*', 'skat*', 'ski', 'skier', 'skifahr*', 'snowboard*',
  'stadion*', 'startnummer*', 'surfen', 'surfer*', 'tanzkurs*', 'tanzschule*', 'tischtennis*', 'triathlon*', 'tribüne*', 'turnverein', 'vereinsheim*',
  'videospiel*', 'volkslauf*', 'wanderweg*', 'workout*', 'yacht*',
  // music, film, books, art
  'alben', 'autoren', 'bands', 'buchmesse*', 'chöre', 'comic*', 'drehbuch*', 'fernsehsender*', 'geige*', 'helden', 'heldin', 'journalist*', 'klavier*',
  'krimi', 'krimis', 'kulisse*', 'leserin', 'leserinnen', 'lesern', 'lyrik*', 'manga*', 'melodie*', 'musical*', 'märchen*', 'netflix*', 'novelle*',
  'operette*', 'opern', 'redakteur*', 'reporter*', 'romane', 'romans', 'schlagzeug*', 'schriftsteller*', 'violine*',
  // it
  'anklick*', 'app-store', 'backup*', 'blogartikel*', 'blogbeitrag*', 'blogger*', 'bluetooth*', 'cloud*', 'entwickler*', 'excel*', 'follower*', 'git',
  'github', 'hardware*', 'ki-modell*', 'kommentarfeld*', 'menüleiste*', 'plugin*', 'python', 'quellcode*', 'router*', 'stammdaten*', 'tastatur*', 'thread*',
  'tiktok*', 'update', 'updates', 'usb*', 'wlan*',
  // cars, traffic, energy, engineering
  'ampere', 'auspuff*', 'bagger*', 'bahnhof', 'bahnsteig*', 'baugrube*', 'beton', 'bremse', 'bremsen', 'dichtung*', 'drehzahl*', 'elektroauto*', 'fahrplan*',
  'felge*', 'flughafen', 'gebrauchtwagen*', 'gerüst*', 'getriebe*', 'gleis', 'gleise', 'hubraum*', 'kapitän', 'karosserie*', 'ladesäule*', 'lastwagen*',
  'lkw*', 'matrose*', 'motorräder', 'neuwagen*', 'probefahrt*', 'reifen', 'schaffner*', 'stahl*', 'statik*', 'tankstelle*', 'teilkasko*', 'turbine*', 'tüv',
  'ventil*', 'vollkasko*', 'windrad*', 'windräder', 'zahnriemen*',
  // travel
  'check-in*', 'gepäck*', 'hostel*', 'insel', 'inseln', 'liegestuhl*', 'pool*', 'reiseführer*', 'reiseveranstalter*', 'rezeption*', 'rundreise*', 'safari*',
  'sehenswürdigkeit*', 'stornier*', 'strand', 'strände', 'zelt', 'zelte', 'zeltlager*', 'zimmerservice*',
  // business, finance
  'aktienkurs*', 'einkaufsabteilung*', 'gewinnmarge*', 'großhandel*', 'gründerteam*', 'kampagne', 'kundenservice*', 'messestand*', 'notenbank*',
  'onlinehandel*', 'vorstandschef*', 'wechselkurs*', 'werbeagentur*', 'workshop*', 'zentralbank*',
  // politics, crime, history, science
  'antike*', 'armee*', 'astronaut*', 'bachelorarbeit*', 'bakterie*', 'biologie', 'biologen', 'burg', 'burger', 'chemie*', 'chemiker*', 'delegiert*',
  'demonstrant*', 'demonstration*', 'dieb', 'diebe', 'dinosaur*', 'dna', 'entführ*', 'ermittler*', 'erpress*', 'evolution*', 'galax*', 'geschworen*',
  'gletscher*', 'hausaufgabe*', 'kaiser', 'kaiserreich', 'kandidat*', 'königin', 'labor', 'lehrern', 'mars', 'mathemat*', 'mond*', 'mörder*', 'pharao*',
  'physik', 'physiker*', 'premiere', 'revolution*', 'ritter', 'räuber*', 'römer', 'saurier*', 'schlacht*', 'schloss', 'statistiker*', 'sternbild*', 'viren',
  'virus', 'waffe*', 'wahlkampf*', 'weltkrieg*', 'wissenschaftler*', 'zellen',
  // church, feasts, family, talk
  'bibel*', 'blaskapelle*', 'brautpaar*', 'bräutigam*', 'festwagen*', 'feuerwerk*', 'flitterwochen*', 'frisur*', 'geburtstagsfeier*', 'halloween*',
  'hochzeiten', 'humor*', 'jubiläum', 'kumpel*', 'lippenstift*', 'ostern', 'papst', 'parfum*', 'parfüm*', 'party', 'scherz', 'schminke*', 'shampoo*',
  'silvester*', 'tattoo*', 'trauzeuge*', 'umzugswagen*', 'verliebt*',
  // many other things
  'account*', 'airbag*', 'als heilmittel', 'autohaus*', 'britney', 'bronzen', 'castingshow*', 'dem haar', 'der wolf', 'des wolfs', 'filiale', 'freibad*',
  'frühbucher*', 'gewinner', 'gewinnerin', 'haustier*', 'herzogtum*', 'hoster', 'häftlings', 'ihr interesse', 'ihre reise', 'ihrer reise', 'ins becken',
  'jackpot*', 'jury', 'karteikarte*', 'kolonial*', 'kommentieren', 'kripo', 'lehrerzimmer*', 'liebling', 'lieferadresse*', 'mafia', 'mathe', 'milliardär*',
  'minibar', 'monteur*', 'mops', 'motorradfahrer*', 'mähdrescher*', 'möbelpacker*', 'oligarch*', 'pflanzlich*', 'plastik', 'postkarte', 'potenzial*',
  'profil', 'profils', 'prokurist*', 'prüfungsausschuss*', 'recycel*', 'reichsten', 'reihenhaus*', 'reihenhäuser*', 'ruine', 'sankt bernhard', 'smart home', 'sponsor*', 'vorsprung',
  'staatsanwält*', 'startgeld*', 'strafzölle', 'stundenplan*', 'superreich*', 'tatort*', 'tester', 'thermomix', 'tierarzt', 'tierärztin', 'torlinie',
  'träume', 'unser angebot', 'verkaufsgespräch*', 'verreisen', 'vertretungsstunde*', 'veröffentlichung', 'vierbeiner*', 'zoll', 'zolls',
];

/** Words of those who tell stories, and of newspapers. */
const WORDS_OF_TALES: readonly string[] = [
  'sagte', 'sagten', 'rief', 'riefen', 'meinte', 'erzählte', 'erzählt', 'machte', 'machten', 'sah', 'sahen', 'gelang', 'erklang', 'sorgte', 'sorgten',
  'starb', 'spielte', 'spielt', 'spielen', 'schickte', 'staunte', 'träum*', 'jubel*', 'feier*', 'begeister*', 'überzeugte', 'patzte', 'heute abend',
  'am abend', 'kürzlich', 'irgendwie', 'übrigens', 'überraschend', 'spektakulär', 'berühmt*', 'legendär*', 'weltweit', 'landesweit', 'experten', 'beobachter',
  'kritiker', 'schlagzeile*', 'interview', 'sprecher', 'sprecherin', 'zufolge',
];

/** How much each of these words speaks for the language of offices; below zero, against it. */
export const COMPANY_WEIGHTS: readonly (readonly [weight: number, words: readonly string[]])[] = [[1, WORDS_OFTEN_OF_OFFICES], [2, WORDS_OF_OFFICES], [-1, WORDS_OF_TALES], [-2, WORDS_OF_OTHERS]];
