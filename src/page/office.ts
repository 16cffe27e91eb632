/** Who fills in what people leave free. */
const AUTHORITY = String.raw`\S*(?:amt|gericht|behörde|kasse|center|stelle(?!r|nd)|träger|verwaltung|gemeinde|stadt|kreis)\S*`;
/** Parts of the form that the office fills in. */
const OFFICE = new RegExp(String.raw`nicht (?:von|vom) (?:der |dem )?(?:antrag|person|anmelde)\S* .*(?:auszufüllen|ausgefüllt)|^(?:\S+ ){0,3}nicht auszufüllen|(?:wird|nur) (?:von|vom|durch) (?:der|dem|die|das)? ?\S+ (?:aus|ausge)(?:zufüllen|füllt)|^(?:von|vom) (?:der |dem )?${AUTHORITY} auszufüllen|^(?:bitte )?nicht (?:ausfüllen|beschriften)|[–(-] ?(?:bitte )?nicht (?:ausfüllen|beschriften)\W*$|^(?!.*(?:falls|wenn|sofern) ).*[–(-] ?(?:bitte )?frei ?lassen\W*$|^(?:interne )?vermerke? (?:der|des) (?!arbeitsstelle)\S*(?:amt|gericht|behörde|kasse|stelle|bank)\S*$|^nur für (?:das |den |die )?(?!\S*ehrenamt)\S*(?:amt|gericht|behörde|kasse|bank)$|(?:bearbeitungs|eingangs|amtliche|behördliche|interne)r? ?vermerke?|nur für (?:amtliche|den dienst)|^bestätigung der (?:an|auf)nehmenden stelle|\((?:nur |wird )?(?:von|vom|durch) (?:der |dem )?(?:\p{Ll}+n )?${AUTHORITY} (?:auszufüllen|ausgefüllt)\)$`, 'iu');
/** Longer texts (characters) explain the form. */
const LONGEST = 140;

/** Does a text say that the office fills in what follows? */
export function isOfficeNote(text: string): boolean {
  return text.length < LONGEST && OFFICE.test(text);
}
