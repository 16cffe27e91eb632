/** A generated page for measuring: form text as authorities write it, as long as one asks for. All sentences are our own. */

/** Places in a sentence, and what may stand there: so that texts differ, as far as they do on forms. */
const FILLINGS: Readonly<Record<string, readonly string[]>> = {
  name: ['Frau Ludwig', 'Herr Yilmaz', 'Frau Kowalski', 'Herr Brandt', 'Frau Nguyen', 'Herr Öztürk', 'Frau Seidel', 'Herr Haddad'],
  month: ['Januar', 'März', 'Mai', 'August', 'Oktober', 'Dezember'],
  town: ['Lindenau', 'Bad Wiesental', 'Oberkirchen', 'Neuhafen', 'Sankt Aldern', 'Großwalden'],
  thing: ['Rechnungen', 'Kontoauszüge', 'Fotos der Wohnung', 'Schlüssel', 'Briefe', 'Mietquittungen', 'Unterlagen', 'Zeugnisse'],
  person: ['Ihre Mutter', 'Ihr Vater', 'die pflegebedürftige Person', 'Ihre Schwester', 'die Antragstellerin', 'Ihr Ehemann', 'Ihr Kind'],
  number: ['3', '12', '48', '127', '2.350', '17,50', '604', '9'],
};

/** Markup of one question or paragraph; about as many words of the glossary as real forms have. */
const PARTS: readonly string[] = [
  '<div><label for="f#">Familienname <span>*</span></label><input id="f#"></div>',
  '<div><label for="f#">Straße und Hausnummer in {town}</label><input id="f#"></div>',
  '<div><label for="f#">Seit wann wohnt {person} in {town}?</label><p>Monat und Jahr genügen, zum Beispiel {month} 20{number}.</p><input id="f#"></div>',
  '<fieldset><legend>{number}. Angaben zum Haushalt</legend><p>Zählen Sie alle Menschen mit, die mit Ihnen in der Wohnung leben und gemeinsam wirtschaften.</p></fieldset>',
  '<p>Wir bearbeiten Ihren Antrag in der Reihenfolge des Eingangs. Rechnen Sie bitte mit etwa {number} Wochen, im {month} auch länger.</p>',
  '<p>Bitte fügen Sie <b>{thing}</b> der letzten {number} Monate bei. Originale schicken wir Ihnen auf Wunsch zurück.</p>',
  '<div><label for="f#">Welcher Pflegegrad wurde festgestellt?</label><select id="f#"><option>keiner</option><option>Pflegegrad {number}</option></select></div>',
  '<p>Fragen beantwortet Ihnen {name} unter der Nummer 0{number} 55 {number}, montags bis donnerstags von 8 bis {number} Uhr und nach Vereinbarung.</p>',
  '<li>{thing}, soweit vorhanden, in einfacher Kopie und ohne Heftklammern</li>',
  '<li>bei einem Umzug nach {town}: Mietvertrag und Bestätigung des Vermieters</li>',
  '<tr><td>Einnahmen im {month}</td><td>{number} Euro</td><td><input aria-label="Betrag"></td></tr>',
  '<tr><td>Miete ohne Heizung und Strom</td><td>{number} Euro</td><td>monatlich</td></tr>',
  '<p>Hat {person} in den letzten zehn Jahren Haus, Grundstück oder Geld verschenkt? Dann nennen Sie uns <i>wem</i>, wann und wie viel.</p>',
  '<p>Der Medizinische Dienst besucht {person} zu Hause. Halten Sie dafür Arztbriefe und eine Liste der Medikamente bereit, die täglich genommen werden.</p>',
  '<div><label><input type="radio" name="r#"> ja, seit {month}</label> <label><input type="radio" name="r#"> nein</label></div>',
  '<p>Mir ist bekannt, dass ich Änderungen unverzüglich mitteilen muss (§ 60 SGB I) und dass ich zu viel gezahltes Geld erstatten muss.</p>',
  '<h3>{number}. Wohnen und Heizen in {town}</h3>',
  '<p>Über den Antrag entscheidet das Amt durch einen schriftlichen Bescheid, gegen den Sie innerhalb eines Monats Widerspruch erheben können.</p>',
  '<p>Das Rathaus in {town} ist wegen der Bauarbeiten bis Ende {month} nur über den Hof zu erreichen; ein Aufzug ist vorhanden, Parkplätze leider nicht.</p>',
  '<p>Wer die Arbeit der Kolleginnen und Kollegen erleichtern will, schreibt gut lesbar mit blauem oder schwarzem Stift und lässt die grauen Flächen frei.</p>',
  '<p>Zum Einkommen zählen alle Einnahmen in Geld: Löhne, Renten, Krankengeld, Kindergeld, Unterhalt, Zinsen und auch Mieten, die {person} von anderen bekommt. Geben Sie die Beträge so an, wie sie im {month} auf dem Konto angekommen sind, und legen Sie die Bescheide dazu.</p>',
  '<p>Die Angaben werden nach den Vorschriften über den Schutz der Sozialdaten verarbeitet. Wir geben sie an andere Stellen nur weiter, wenn ein Gesetz das erlaubt oder wenn {person} eingewilligt hat. Auskunft darüber, was gespeichert ist, bekommen Sie jederzeit von {name} im Zimmer {number}.</p>',
  '<p>Wer sich im {month} in {town} aufhält, ohne dort gemeldet zu sein, wendet sich zuerst an die Gemeinde des letzten Wohnortes. Das gilt auch für Menschen, die vorübergehend bei Freunden, in einer Unterkunft der Stadt oder in einer Klinik leben und noch keine neue Anschrift haben.</p>',
  '<p>Wenn {name} Ihnen beim Ausfüllen geholfen hat, tragen Sie bitte hier ein, wie wir sie oder ihn tagsüber am besten erreichen können, falls wir noch etwas wissen müssen.</p>',
];

/** A repeatable random number below a limit (mulberry32). */
function createDice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** The HTML of a German page with at least so many text nodes; the same for the same number. */
export function generatePage(textNodes: number): string {
  const roll = createDice(textNodes);
  const parts: string[] = [];
  for (let count = 0; count < textNodes;) {
    const part = (PARTS[roll(PARTS.length)] ?? '')
      .replaceAll('#', String(parts.length))
      .replace(/\{(\w+)\}/gu, (_, place: string) => FILLINGS[place]?.[roll(FILLINGS[place].length)] ?? '');
    count += part.replace(/<option.*?<\/option>/gu, '').match(/>[^<]+/gu)?.length ?? 0;
    parts.push(part.startsWith('<tr>') ? `<table>${part}</table>` : part);
  }
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title>Antrag</title><body><main>${parts.join('')}</main></body></html>`;
}
