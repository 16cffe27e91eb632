/** Words of offices that have an everyday word, and verbs stretched to a noun and a verb. */

/**
 * Words in the form in which they stand in sentences; a trailing `*` allows any ending. Adjectives and particles in lower case only, so that
 * the noun "Mittels" (of a means) is no "mittels". Everything here is hard for people outside offices, whatever it stands for.
 */
export const OFFICE_WORDS: readonly string[] = [
  'abzüglich', 'allfällig*', 'alsbald*', 'anbei', 'anderweitig*', 'anhängig*', 'anlässlich', 'ausweislich', 'behufs', 'beiliegend*', 'betreffend*', 'betreffs', 'bezüglich', 'binnen',
  'dergestalt', 'desgleichen', 'diesbezüglich*', 'diesseits', 'dieserhalb', 'entsprechend', 'erforderlichenfalls', 'etwaig*', 'gemäß', 'gegebenenfalls',
  'hierdurch', 'hierfür', 'hiermit', 'hierzu', 'hierüber', 'hinsichtlich', 'infolgedessen', 'insoweit', 'jeweilig*', 'letztgenannt*', 'mangels', 'maßgeblich*', 'mithin', 'mittels',
  'nachfolgend*', 'nachstehend*', 'nebst', 'obgenannt*', 'obig*', 'obliegen', 'obliegend*', 'obliegt', 'oblag', 'seitens', 'selbig*', 'sofern', 'soweit', 'umseitig*', 'unbeschadet', 'ungeachtet', 'vollumfänglich*',
  'vorbehaltlich*', 'vorbezeichnet*', 'vorgenannt*', 'vorstehend*', 'zuzüglich', 'zwecks', 'beziehungsweise', 'dahingehend', 'demgemäß', 'demzufolge', 'einschlägig*', 'ersuchen', 'ersucht', 'fristgemäß',
  'hierbei', 'nachträglich', 'sodann', 'sachdienlich*', 'tunlichst', 'vollinhaltlich', 'widrigenfalls', 'zeitnah', 'abschlägig*', 'antragsgemäß', 'ergehen', 'ergeht',
];

/** A noun that carries the meaning, and the stems of the verbs that carry none. */
export const NOUN_VERB_PHRASES: readonly (readonly [phrase: string, verbs: readonly string[]])[] = [
  ['in anspruch', ['nehm', 'nimm', 'nahm', 'genommen']],
  ['zur verfügung', ['stell', 'gestellt', 'steh', 'stand', 'gestanden', 'hab', 'hat']],
  ['anwendung', ['find', 'fand', 'gefunden']],
  ['zur anwendung', ['komm', 'kam', 'bring', 'gebracht', 'gelang']],
  ['berücksichtigung', ['find', 'fand', 'gefunden']],
  ['in kraft', ['tret', 'tritt', 'trat', 'getreten', 'setz', 'gesetzt']],
  ['außer kraft', ['tret', 'tritt', 'trat', 'getreten', 'setz', 'gesetzt']],
  ['zur kenntnis', ['nehm', 'nimm', 'nahm', 'genommen', 'bring', 'gebracht', 'geb', 'gegeben', 'gib']],
  ['kenntnis', ['erlang', 'setz', 'gesetzt']],
  ['in betracht', ['komm', 'kam', 'zieh', 'zog', 'gezogen']],
  ['in erwägung', ['zieh', 'zog', 'gezogen']],
  ['unter beweis', ['stell', 'gestellt']],
  ['in abzug', ['bring', 'gebracht', 'komm', 'kam']],
  ['in ansatz', ['bring', 'gebracht', 'komm', 'kam']],
  ['in rechnung', ['stell', 'gestellt']],
  ['in wegfall', ['komm', 'kam', 'gekommen']],
  ['in verzug', ['setz', 'gesetzt', 'gerat', 'gerät', 'geriet']],
  ['in augenschein', ['nehm', 'nimm', 'nahm', 'genommen']],
  ['in vorlage', ['tret', 'tritt', 'trat', 'geh', 'ging']],
  ['zur auszahlung', ['komm', 'kam', 'bring', 'gebracht', 'gelang']],
  ['zur vorlage', ['bring', 'gebracht']],
  ['zum ausdruck', ['bring', 'gebracht', 'komm', 'kam']],
  ['zum einsatz', ['komm', 'kam', 'bring', 'gebracht']],
  ['zum abschluss', ['bring', 'gebracht', 'komm', 'kam']],
  ['zur durchführung', ['bring', 'gebracht', 'komm', 'kam', 'gelang']],
  ['zur entscheidung', ['komm', 'kam', 'bring', 'gebracht', 'gelang']],
  ['gebrauch', ['mach', 'gemacht']],
  ['folge', ['leist', 'geleistet']],
  ['sorge', ['trag', 'träg', 'trug', 'getragen']],
  ['rechnung', ['trag', 'träg', 'trug', 'getragen']],
  ['einsicht', ['nehm', 'nimm', 'nahm', 'genommen']],
  ['abstand', ['nehm', 'nimm', 'nahm', 'genommen']],
  ['stellung', ['nehm', 'nimm', 'nahm', 'genommen']],
  ['bezug', ['nehm', 'nimm', 'nahm', 'genommen']],
  ['ersatz', ['leist', 'geleistet']],
  ['eine prüfung', ['durchführ', 'durchgeführt', 'vornehm', 'vorgenommen', 'erfolg']],
];

/** Dotted abbreviations made of single letters that readers outside offices do not know or that are read badly: "z. B.". */
export const LETTERS_TO_WRITE_OUT: ReadonlySet<string> = new Set([
  'zb', 'dh', 'idr', 'ua', 'uä', 'uu', 'iv', 'ivm', 'isd', 'ihv', 'zt', 'zzt', 'oä', 'og', 'oa', 'su', 'so', 'va', 'uva', 'iü', 'ao', 'iw', 'ies', 'mw', 'oe', 'ie', 'uvm', 'aa', 'ad',
]);
/** The same for short words: "ggf.", "Abs.". */
export const SHORT_WORDS_TO_WRITE_OUT: ReadonlySet<string> = new Set([
  'ggf', 'ggfs', 'bzw', 'etc', 'usw', 'usf', 'inkl', 'exkl', 'einschl', 'lt', 'evtl', 'ff', 'abs', 'vgl', 'sog', 'zzgl', 'abzgl', 'mind', 'max', 'mtl', 'jährl', 'wtl', 'tgl', 'bzgl', 'betr', 'gem', 'insb', 'insbes', 'bspw',
  'bes', 'entspr', 'gest', 'gesetzl', 'lfd', 'urspr', 'verh', 'wg', 'zust', 'allg', 'rd', 'ziff', 'buchst', 'dgl', 'udgl', 'monatl', 'vorauss', 'tlw', 'erf',
]);

/** Abbreviations in capitals that everybody reads as they stand. */
export const FAMILIAR_CAPITALS: ReadonlySet<string> = new Set([
  'PDF', 'JPG', 'PNG', 'MB', 'KB', 'GB', 'IBAN', 'BIC', 'EU', 'PC', 'SMS', 'TV', 'LKW', 'PKW', 'USB', 'PIN', 'TAN', 'DM', 'USA', 'DDR', 'CD', 'DVD', 'WC', 'OK', 'ADAC', 'TÜV', 'QR', 'ID', 'II', 'III', 'IV', 'VI', 'VII', 'VIII', 'IX', 'XI', 'XII', 'XIV',
]);
