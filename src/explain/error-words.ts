/** What forms and their libraries write beside an answer that they refuse, seen on German forms; the special before the general. */

/** Kinds of messages that we can explain. */
export const ERROR_KINDS = ['file-size', 'file-type', 'mismatch', 'future', 'past', 'too-long', 'too-short', 'range', 'missing', 'format'] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

/** The first kind whose words stand in the message is the message's. */
export const ERROR_WORDS: readonly (readonly [ErrorKind, RegExp])[] = [
  ['file-size', /(?:datei(?:en)?|anhang|dokument|upload|bild|file)\P{L}(?=.*(?:zu gro(?:ß|ss)|größe|maximal|höchstens|überschreitet|\bmb\b|megabyte|too (?:large|big)))|zu gro(?:ß|ss)e datei|dateigröße/iu],
  ['file-type', /datei(?:typ|format|art|endung)|file type|(?:datei(?:en)?|anhang|dokumente?|files?)\P{L}(?=.*(?:format|nicht (?:erlaubt|unterstützt|zulässig)|nur (?:pdf|jpe?g|png)))/iu],
  ['mismatch', /stimm(?:en|t) nicht (?:mit .+ )?überein|nicht identisch|nicht gleich\b|sind unterschiedlich|(?:do|does) not match/iu],
  ['future', /(?:nicht|kein\p{L}*) .*zukunft|(?:liegt|ist) in der zukunft|muss .*in der vergangenheit|(?:not|cannot) be in the future/iu],
  ['past', /(?:nicht|kein\p{L}*) .*vergangenheit|(?:liegt|ist) in der vergangenheit|muss .*in der zukunft/iu],
  ['too-long', /zu lang\b|zu viele zeichen|(?:maximal|höchstens|max\.?)\P{L}.*(?:zeichen|stellen|ziffern)|too long|at most .* characters/iu],
  ['too-short', /zu kurz|zu wenige? (?:zeichen|stellen)|(?:mindestens|min\.?)\P{L}.*(?:zeichen|stellen|ziffern)|too short|at least .* characters/iu],
  ['range', /(?:wert|zahl|betrag|angabe)\P{L}.*(?:zu (?:groß|hoch|klein|niedrig)|größer|kleiner|zwischen|mindestens|höchstens)|muss (?:größer|kleiner|zwischen)/iu],
  ['missing', /pflicht(?:feld|angabe|frage)|(?:bitte|müssen|muss) .*(?:aus(?:zu)?füll|aus(?:ge)?wähl|an(?:zu)?geb|ein(?:zu)?geb|ein(?:zu)?trag|auswahl|bestätig)|(?:füll|wähl)\p{L}* .*\baus\b|(?:geb|trag|mach)\p{L}* .*(?:\b(?:ein|an)\b|angabe)|(?:darf|dürfen) nicht leer|nicht ausgefüllt|(?:angabe|eingabe|antwort|auswahl|wert) (?:fehlt|ist erforderlich|erforderlich|wird benötigt)|fehlt\b|fehlende|erforderlich|(?:is )?required|zwingend/iu],
  ['format', /ungültig|nicht gültig|gültige[nrs]?\b|(?:falsch|unzulässig|nicht korrekt|inkorrekt)|format|schreibweise|entspricht nicht|prüfziffer|nicht erlaubt|unerlaubt|nur (?:ziffern|zahlen|buchstaben)|(?:keine?|nicht) .*(?:sonderzeichen|leerzeichen)|invalid|valid/iu],
];
