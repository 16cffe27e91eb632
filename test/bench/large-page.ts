/** A page that is larger than any form: 5,000 controls in 50,000 nodes, built as forms are built. */

/** What people are asked, and how: each row of a form takes the next of these. */
const LABELS = ['Familienname', 'Vorname', 'Geburtsdatum', 'Straße und Hausnummer', 'Postleitzahl', 'Wohnort', 'Telefon', 'E-Mail-Adresse',
  'Familienstand', 'Staatsangehörigkeit', 'Krankenkasse', 'Versichertennummer', 'Pflegegrad', 'IBAN', 'Monatliches Einkommen', 'Name des Vermieters'];
const PEOPLE = ['Antragstellende Person', 'Ehegatte', 'Kind', 'Pflegeperson', 'Bevollmächtigte Person'];
/** Rows of one section, and how often a section looks like a table or a list of ticks. */
const ROWS = 10;

/** Controls and nodes that `largePage` promises. */
export const CONTROLS = 5_000;
export const NODES = 50_000;

/** The page's HTML. Every row has a label of its own, so that nothing is saved by knowing the one before. */
export function largePage(): string {
  let controls = 0;
  const sections: string[] = [];
  while (controls < CONTROLS) {
    const at = sections.length;
    const rows = Array.from({ length: ROWS }, (_, row) => oneRow(at, row, controls + row));
    controls += ROWS;
    sections.push(`<fieldset><legend>${PEOPLE[at % PEOPLE.length] ?? ''} ${String(at + 1)}</legend>${rows.join('')}</fieldset>`);
  }
  return `<!doctype html><html lang="de"><meta charset="utf-8"><title>Antrag auf Hilfe zur Pflege</title>
    <style>.row{display:flex;gap:1em;margin:.5em}.hint{color:#555;font-size:.9em}.req::after{content:"*"}</style>
    <body><main><h1>Antrag auf Hilfe zur Pflege</h1><p>Bitte füllen Sie alle Felder aus, die mit * gekennzeichnet sind.</p><form>${sections.join('')}</form></main>`;
}

function oneRow(section: number, row: number, number: number): string {
  const id = `f${String(number)}`;
  const label = `${LABELS[(section * 7 + row) % LABELS.length] ?? ''} ${String(number)}`;
  switch (row) {
    case 3: return `<div class="row"><label for="${id}">${label}</label><select id="${id}"><option>Bitte wählen</option><option>ledig</option><option>verheiratet</option></select></div>`;
    case 5: return `<table><tr><td>${label}:</td><td><input name="${id}" class="wide"></td></tr></table>`;
    case 7: return `<div class="row"><p>${label} vorhanden?</p><label><input type="radio" name="r${String(section)}"> Ja</label>`;
    case 8: return `<label><input type="radio" name="r${String(section)}"> Nein</label></div>`;
    case 9: return `<div class="row"><label><input type="checkbox" name="${id}"> Ich bestätige die Angaben zu ${label}.</label></div>`;
    default: return `<div class="row"><div class="cell"><label for="${id}"><span>${label}</span> <b aria-hidden="true">*</b></label></div>
      <div class="cell"><input id="${id}" name="${id}" required aria-describedby="${id}h"><p class="hint" id="${id}h">Wie im <i>Ausweis</i></p></div></div>`;
  }
}

/** A form of ordinary size, built of the same rows. */
export function smallPage(): string {
  const [head = '', ...sections] = largePage().split('<fieldset>');
  return `${head}<fieldset>${sections.slice(0, 4).join('<fieldset>')}</form></main>`;
}
