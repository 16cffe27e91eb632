/** Abbreviations that need no words beside them: read on parcels, cards and screens every day. In lower case, without dots and blanks. */
export const KNOWN_ABBREVIATIONS: ReadonlySet<string> = new Set([
  // Spoken as letters, or signs rather than words.
  'eu', 'usa', 'ddr', 'brd', 'iban', 'bic', 'swift', 'pdf', 'jpg', 'jpeg', 'png', 'tif', 'tiff', 'gif', 'heic', 'docx', 'doc', 'xlsx', 'zip', 'mb', 'kb', 'gb', 'id', 'it', 'pc', 'pin', 'tan', 'puk', 'sms', 'mms', 'usb', 'www', 'http', 'https', 'url', 'qr', 'app', 'faq', 'tv', 'cd', 'dvd', 'lkw', 'pkw',
  'plz', 'gmbh', 'ag', 'ev', 'kg', 'tüv', 'adac', 'dhl', 'ok', 'ja', 'nein', 'eur', 'tt', 'mm', 'jjjj', 'jj', 'hh', 'uhr', 'co', 'nrw', 'sepa', 'kfz', 'wc', 'elster', 'deu', 'ii', 'iii', 'iv', 'vi', 'vii', 'viii', 'ix', 'xi', 'xii', 'xiv', 'hiv', 'ard', 'zdf', 'bund-id', 'o-ton', 'covid',
  // With a dot: those of addresses, titles and examples.
  'zb', 'nr', 'tel', 'str', 'st', 'dr', 'prof', 'usw', 'ca', 'mio', 'mrd', 'std', 'min', 'max',
]);

/** What an abbreviation with a dot stands for, where the glossary has no term for it. */
export const LONG_FORMS: Readonly<Record<string, string>> = {
  abs: 'Absatz', art: 'Artikel', bzw: 'oder', ggf: 'wenn es so ist', ggfs: 'wenn es so ist', evtl: 'vielleicht', bzgl: 'zu', inkl: 'mit', einschl: 'mit', exkl: 'ohne', zzgl: 'und dazu', lt: 'laut, nach',
  gem: 'nach', sog: 'so genannt', vgl: 'siehe', mtl: 'im Monat', jährl: 'im Jahr', wtl: 'in der Woche', tgl: 'am Tag', insb: 'vor allem', insbes: 'vor allem', ua: 'unter anderem', oä: 'oder Ähnliches', og: 'oben genannt', dh: 'das heißt',
  ia: 'meistens', idr: 'meistens', iv: 'in Verbindung', ivm: 'zusammen mit', isd: 'im Sinne des', zt: 'zum Teil', uu: 'vielleicht', uä: 'und Ähnliches', etc: 'und so weiter', geb: 'geboren', verh: 'verheiratet', wohnh: 'wohnhaft', lfd: 'laufend', betr: 'betrifft',
  bspw: 'zum Beispiel', mind: 'mindestens', vorl: 'vorläufig', zust: 'zuständig', rspr: 'Rechtsprechung', az: 'Aktenzeichen', anl: 'Anlage', ziff: 'Nummer', buchst: 'Buchstabe', kap: 'Kapitel', allg: 'allgemein', ges: 'gesetzlich', pers: 'persönlich', entspr: 'passend', zzt: 'zur Zeit',
};
