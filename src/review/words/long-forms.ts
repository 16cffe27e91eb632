/** What abbreviations stand for that the glossary has no term for. In lower case, without dots and blanks. */
export const LONG_FORMS: Readonly<Record<string, string>> = {
  abs: 'Absatz', art: 'Artikel', bzw: 'oder', ggf: 'wenn es so ist', ggfs: 'wenn es so ist', evtl: 'vielleicht', bzgl: 'zu', inkl: 'mit', einschl: 'mit', exkl: 'ohne', zzgl: 'und dazu', lt: 'laut, nach',
  gem: 'nach', sog: 'so genannt', vgl: 'siehe', mtl: 'im Monat', insb: 'vor allem', insbes: 'vor allem', ua: 'unter anderem', oä: 'oder Ähnliches', og: 'oben genannt', dh: 'das heißt', zb: 'zum Beispiel', sgb: 'Sozialgesetzbuch',
  ia: 'meistens', idr: 'meistens', ivm: 'zusammen mit', isd: 'im Sinne des', zt: 'zum Teil', uu: 'vielleicht', uä: 'und Ähnliches', etc: 'und so weiter', usw: 'und so weiter', geb: 'geboren', verh: 'verheiratet', wohnh: 'wohnhaft', lfd: 'laufend',
  betr: 'betrifft', bspw: 'zum Beispiel', mind: 'mindestens', vorl: 'vorläufig', zust: 'zuständig', az: 'Aktenzeichen', anl: 'Anlage', ziff: 'Nummer', buchst: 'Buchstabe', kap: 'Kapitel', ges: 'gesetzlich', zzt: 'zur Zeit', ff: 'und folgende',
};

/** Capitals that stand on every form and need no words beside them: patterns, files, money, addresses. */
export const FAMILIAR_ON_FORMS: ReadonlySet<string> = new Set(['TT', 'MM', 'JJ', 'JJJJ', 'MB', 'KB', 'GB', 'JPG', 'JPEG', 'PNG', 'TIF', 'TIFF', 'HEIC', 'DOC', 'DOCX', 'ZIP', 'EUR', 'PLZ', 'SEPA', 'GMBH', 'AG', 'NRW']);
