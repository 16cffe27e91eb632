/** Texts that explain a question rather than ask it, where nothing in the markup says so. */
export const HINT_STARTS =
  /^(?:bitte|hinweis|achtung|wichtig|info|beispiel|z\.\s?b\.|zum beispiel|bspw|mehrfach|mehrere möglich|sie (?:können|müssen|finden|dürfen|brauchen|erhalten)|nur (?:auszufüllen|ausfüllen|bei|wenn|für)|falls|wenn|sofern|tragen sie|geben sie|füllen sie|kreuzen sie|beachten sie|die angabe|diese angabe|maximal|max\.|höchstens|mindestens|format|erlaubt|zulässig|gemeint|dazu|hierzu|darunter|siehe|wie im|wie auf)\b/iu;
/** Sentences explain; questions and labels do not end so. */
export const HINT_ENDS = /[.!]\s*$/u;
/** A full stop that only shortens a word: "KV-Nr.", "Rentenvers.-Nr.", "Staatsangeh.". */
export const SHORTENED = /^\S+(?: \S+)?(?<=nr|str|tel|geb|vers|dat|angeh|bez|stand|zust|ggf)\.$/iu;
/** A whole text in brackets comments on what it follows. */
export const IN_BRACKETS = /^\([^()]*\)$/u;

/** Who publishes the page, the first letter made small: a banner above the form, no part of it. */
export const AUTHORITY =
  /^(?:(?:die |große )?(?:kreis|landeshaupt|hanse)?stadt|gemeinde|markt|samtgemeinde|verbandsgemeinde|landkreis|kreis|bezirk|freistaat|amt(?:sgericht)?|\p{L}*amt|jobcenter|familienkasse|\p{L}*verwaltung|bezirksregierung)(?: (?:der|des) \p{L}+)? \p{Lu}[\p{L}.-]+(?: (?:am|an der|im|in) \p{Lu}\p{L}+)?(?:\s*[-–—|·,].{0,60})?$/u;

/** Answers that are nothing without the question before them. */
export const BARE_YES = /^(?:ja(?:, (?:einverstanden|ich stimme zu))?|trifft zu|zutreffend|vorhanden|liegt vor|einverstanden|ich stimme zu|zustimmung)\s*[.!]?$/iu;

/** Two buttons with these texts are one question. */
export const YES_NO: readonly (readonly [string, string])[] = [['ja', 'nein'], ['trifft zu', 'trifft nicht zu'], ['ja, weiter', 'nein, weiter'], ['yes', 'no']];
/** "War diese Seite hilfreich?" asks about the page. */
export const FEEDBACK = /hilfreich|weitergeholfen|gefallen|bewerten|feedback|zufrieden|cookie|newsletter/iu;

/** Ticks whose text is a declaration stand alone: nobody chooses among them. */
export const DECLARATION = /^(?:ich|wir|hiermit|mir|uns|ja,? ich|die (?:datenschutz|hinweise)|der (?:datenschutz|hinweis)|den |es ist mir|meine angaben|unsere angaben)\b/iu;
/** A text above ticks whose last sentence asks for some of them. */
export const ASKS_TO_TICK = /(?:^|[.!?]\s+)(?:bitte )?(?:wählen|kreuzen|markieren) sie\b[^.!?]*[.!?]?\s*$/iu;
/** Longer texts (characters) are statements, not options. */
export const OPTION_LIMIT = 110;

/** "TT.MM.JJJJ" and its kin: the answer is a date. */
export const DATE_FORMAT = /\b(?:tt|dd|t)[./ -]{1,3}(?:mm|m)[./ -]{1,3}(?:jjjj|jj|yyyy|yy)\b|\bmm[./ -]{1,3}(?:jjjj|yyyy)\b|^\d{2}\.\d{2}\.\d{4}$|(?:format|beispiel|z\. ?b\.):? \d{2}\.\d{2}\.\d{4}|\btag\.monat\.jahr\b/iu;
/** What each of these has, found sooner. */
export const MAY_SHOW_DATE = /m[./ -]{1,3}[jy]|\d\.\d{2}\.\d{4}|tag\.monat/iu;
/** Labels that ask for a number to call, in a box that takes any text. */
export const TEL_LABEL = /^(?:wie lautet (?:die|ihre|deine) )?(?:tel(?:efon)?\.?|\p{L}*telefon-?(?:nummer|nr\.?)|tel\.?-?nr\.?|rufnummer|mobile?(?:telefon|nummer|nr\.?|funknummer)?|handy(?:[- ]?(?:nummer|nr\.?))?|(?:tele)?fax(?:-?(?:nummer|nr\.?))?)(?: ?(?:\/|oder|bzw\.) ?(?:handy|mobil|telefon|festnetz|fax)\p{L}*(?:-nummer)?)*(?: \([^()]{1,40}\))?(?: (?:festnetz|tagsüber|ausland|privat|dienstlich|mobil|geschäftlich|\(.{1,40}\)|für (?:rückfragen|rückrufe)|(?:der|des|von) .{1,50}))?(?:, (?:unter|falls|freiwillig).*)?\??$/iu;
/** The same for an address of electronic mail. */
export const EMAIL_LABEL = /^(?:e-?mail|mail)(?:[- ]?adresse)?(?: (?:der|des|von|für) .{1,50})?$/iu;

/** Labels that ask how many. */
export const COUNT_LABEL = /^(?:gdb(?: (?:alt|neu|bisher))?$|grad der behinderung(?: \((?:gdb|in %|%)\))?$|wie ?viele?\b(?!.*\bund\b)|(?:gesamt)?(?:an)?zahl (?:der|aller|die)?\b|anzahl\b|(?:\p{L}+ )?(?:\p{L}*stunden|(?:\p{L}+ (?:auf|in) )?tage(?= pro)|arbeitstage|pflegetage|tage|wöchentliche arbeitszeit|arbeitszeit) (?:pro|je|in der|im)\b)/iu;
/** Labels that ask for an amount of money to be paid or received regularly. */
export const AMOUNT_LABEL = /\b(?:stunden|tage) (?:pro|je) (?:woche|monat|tag)$|^(?:\p{L}+ )?\p{L}*stunden (?:wöchentlich|monatlich|täglich)$|^(?:brutto|netto)$|^(?:(?:voraussichtliche |monatliche[rs]? |jährliche[rs]? )?\p{L}*kosten(?: (?:laut|ohne) (?!.*(?:,|angabe)).*)?$|(?:schuld)?zinsen(?: bei wohneigentum)?$|(?:monatliche[rs]? |jährliche[rs]? )?(?:brutto|netto)-?(?:(?:erwerbs)?einkommen|einnahmen|lohn|gehalt|verdienst|rente)(?: ?\/ ?(?:jahr|monat))?$|höhe|betrag|summe|(?:kalt|warm|brutto|netto|grund)?-?miete(?: (?:ohne|mit|inklusive|einschließlich) \p{L}*(?:kosten|heizung))?|gesamtmiete|(?:kalte |warme )?(?:heizkosten|nebenkosten|betriebskosten)|einnahmen (?:daraus )?im monat)(?: (?:monatlich|(?:pro|im) (?:monat|jahr)|\(.{1,40}\)))?$/iu;

/** Labels that ask for nothing but a date. */
export const DATE_LABEL =
  /^(?:[\p{L}.-]*datum(?!\p{L})|(?:\p{L}+ )?(?:\p{L}*aufnahme|entbindungs|einzugs|eintritts|auszugs|umzugs|liefer|wunsch)termin(?!\p{L})|(?:\S+ )*(?:gültig|bewilligt|beantragt) (?:bis|ab|seit)$|(?:\S+ )+\(datum\)$|(?!.*\b(?:woh|arbeit)\p{L}+ am$)(?:[^\s,]+ )+(?:am|vom|seit|bis zum|ab dem)$|geburtstag$|todestag$|sterbetag$|(?:erster|letzter) \p{L}*tag$|(?:tag|zeitpunkt) (?:der|des) (?:geburt|bestattung|beerdigung|einzugs|auszugs|heimaufnahme|aufnahme|umzugs|eheschließung|todes|antragstellung|entlassung|ersatzpflege)(?!\p{L})|geb\.?-?dat\.|(?:geb\.|geboren|ausgestellt|eingezogen|verstorben) am(?!\p{L}))(?!.*(?:[,&+]|\/(?!-?(?:de[rsnm]|die|in|innen|r|n|s)(?!\p{L}))|\bund\b|\bort\b))/iu;

/** "Datum des letzten Besuchs, soweit bekannt": the comma does not join two things that are asked for. */
export const CONDITION_BEHIND = /,? (?:soweit|falls|sofern|wenn|möglichst|spätestens|frühestens|voraussichtlich)(?!\p{L}).*$/iu;
/** "Tag, an dem der Bescheid bei Ihnen war". */
export const DAY_OF = /^(?:der )?tag,? (?:an|ab|seit|von|zu|bis zu) dem(?!\p{L})/iu;

/** "Datum der Eheschließung / Lebenspartnerschaft": one day of one of two things. */
export const DATE_OF_EITHER = /^\p{L}*datum (?:der|des) (?!.*(?:\bort\b|uhrzeit|unterschrift|name|zeichen|nummer|\bund\b))[\p{L} -]+\/ ?[\p{L} -]+$/iu;
/** What some portals ask for in boxes that open the keys of a telephone. */
export const NO_TEL = /plz|postleitzahl|hausnummer|iban|bic|betrag|anzahl|(?:steuer|versicherten|versicherungs|kunden|mitglieds|konto)-?(?:nummer|nr|id)|identifikationsnummer|datum/iu;
/** What is written with digits and nobody counts with. */
export const NO_NUMBER = /^(?:plz|postleitzahl|iban|\p{L}*telefon\p{L}*|steuer-?id|[\p{L}-]*(?:nummer|-nr\.?|nr\.))$/iu;
/** "Angabe in %": in which unit is counted. */
export const HINT_OF_UNIT = /^(?:angaben? )?in (?:%|prozent|euro|€|eur|stunden|tagen|wochen|jahren|km|qm|m²)\.?$/iu;
