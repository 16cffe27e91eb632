/** Abbreviations of German official text whose dot does not end a sentence, in lower case, without dots and blanks. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'abs', 'abschn', 'allg', 'alg', 'anl', 'anm', 'art', 'aufl', 'az', 'bd', 'betr', 'bes', 'bspw', 'buchst', 'bzgl', 'bzw', 'ca', 'cm',
  'dgl', 'dipl', 'dr', 'ebd', 'eigtl', 'einschl', 'entspr', 'etc', 'evtl', 'ev', 'exkl', 'ff', 'fr', 'geb', 'gem', 'gesch', 'gest', 'ggf',
  'ggfs', 'ges', 'hr', 'hrsg', 'inkl', 'insb', 'insbes', 'jährl', 'jhd', 'kap', 'kath', 'kfm', 'led', 'lfd', 'lit', 'ltd', 'max', 'mind',
  'min', 'mio', 'mrd', 'mtl', 'nr', 'nrn', 'pfl', 'pos', 'prof', 'rd', 'rn', 'rspr', 'sog', 'std', 'str', 'stv', 'tel', 'tgl', 'usw', 'urspr',
  'verh', 'verw', 'vgl', 'vors', 'wg', 'wohnh', 'wtl', 'zzgl', 'ziff', 'zt', 'zus', 'zust', 'jan', 'feb', 'apr', 'jul', 'jun', 'aug', 'sep',
  'sept', 'okt', 'nov', 'dez', 'mo', 'di', 'mi', 'do', 'fr', 'sa',
]);
