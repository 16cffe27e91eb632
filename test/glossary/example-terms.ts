/** A small glossary for tests: terms chosen by how they are written, not by what they mean. */
import type { TermEntry } from '../../src/pack/types.ts';

type Example = Partial<TermEntry> & { readonly term: string };

/** Headword, then synonyms and abbreviations, separated by "; ". */
const LIST = `
Pflegegrad: PG; Grad der Pflegebedürftigkeit; Pflegestufe
Pflegebedürftigkeit: pflegebedürftig; Pflegebedarf
pflegebedürftige Person: Pflegebedürftige; zu pflegende Person
Pflegekasse
Pflegegeld
Pflegeversicherung: soziale Pflegeversicherung; SGB XI; PV
Pflegesachleistung: Sachleistung
häusliche Pflege: Pflege zu Hause
ambulante Pflege
teilstationäre Pflege
vollstationäre Pflege: stationäre Pflege
Tagespflege
Nachtpflege
Kurzzeitpflege
Verhinderungspflege: Ersatzpflege
Pflegeperson
pflegende Angehörige: pflegender Angehöriger
Pflegedienst: ambulanter Pflegedienst
Pflegeheim: Seniorenheim
Pflegekosten
Gemeinsamer Jahresbetrag: Entlastungsbudget
Medizinischer Dienst: MD; MDK
Begutachtung: Pflegebegutachtung
Gutachter: Sachverständige/r
Gutachten
Selbstständigkeit: Selbständigkeit
Selbstständigkeit (Beruf): selbstständige Tätigkeit
Hilfe zur Pflege: HzP
Sozialhilfe: SGB XII
Träger der Sozialhilfe: Sozialhilfeträger
Grundsicherung
Regelbedarf
Mehrbedarf
Bedarfsgemeinschaft: BG
Kosten der Unterkunft: KdU
Krankenkasse
Krankenversicherung: KV
Kostenvoranschlag: KV; KVA
Patientenverfügung: PV
gesetzliche Rentenversicherung: Rentenversicherung; GRV; RV
Rentenversicherungsnummer: RV-Nr.
Rente
Betriebsrente
Rentenbescheid
Witwenrente: Witwerrente
Behinderung
Grad der Behinderung: GdB
Schwerbehindertenausweis
Merkzeichen
Merkzeichen G
Merkzeichen aG
Wohngeld
Miete: Mietkosten
Heizkosten
Nebenkosten
Betreuungskosten
Kinderzuschlag
Kindergeld
Anlage Kind
Unterhalt
Unterhaltsvorschuss
Ehegatte: Ehepartner
Antrag: Antragstellung; beantragen
Folgeantrag: Weiterbewilligungsantrag; WBA
Antragsteller: Antragstellerin
antragstellende Person
Aktenzeichen: Az.; Geschäftszeichen
Sachbearbeiter
Bescheid
Bewilligungsbescheid
Bewilligung: bewilligen
Leistung
Anspruch: Rechtsanspruch
Frist
Widerspruch: Widerspruch einlegen
Klage
Mitwirkungspflicht: Mitwirkung
Vollmacht
Bevollmächtigter: bevollmächtigte Person
gesetzlicher Vertreter: ges. Vertreter
Betreuung
rechtliche Betreuung: gesetzliche Betreuung
Betreuer: rechtlicher Betreuer
Betreuungsgericht
in Verbindung mit: i. V. m.
im Sinne des: i. S. d.; i. S. v.
Einkommen
Einkünfte
Nettoeinkommen
Anrechnung
Vermögen: Vermögenswerte
Girokonto
Kontoauszug
Kontoinhaber
Freibetrag
Beihilfe
Anlage
Nachweis
Unterlagen
beifügen: beilegen
nachreichen
einreichen
vorlegen
ankreuzen
Zutreffendes ankreuzen
entfällt
gegebenenfalls: ggf.
beziehungsweise: bzw.
Unterschrift: unterschreiben
Angaben
Ort, Datum
c/o
Haushalt
Umzug
Darlehen
Steueridentifikationsnummer: Steuer-ID; IdNr.
Hausarzt: Hausärztin
Heim
Pflege
`;

const DETAILS: Readonly<Record<string, Partial<TermEntry>>> = {
  'Hilfe zur Pflege': { law: ['§ 61 SGB XII'] },
  Pflegegeld: { law: ['§ 37 SGB XI'] },
  'rechtliche Betreuung': { law: ['§ 1814 BGB'] },
  Mitwirkungspflicht: { law: ['§ 60 SGB I'] },
  'Merkzeichen G': { importance: 2 },
  Pflegeversicherung: { law: ['§ 1 SGB XI'] },
  Beihilfe: { context: { needs: ['Beamte', 'Beihilfestelle', 'beihilfeberechtigt'] } },
  Haushalt: { context: { unless: ['Bundeshaushalt', 'Bundestag'] } },
};

function makeEntry({ term, ...more }: Example): TermEntry {
  return { term, short: term, status: 'draft', also: [], formerly: [], inflected: [], law: [], importance: 2, checked: '2026-11', ...DETAILS[term], ...more };
}

/** The glossary; ids are the headwords themselves, so that tests read well. */
export const exampleTerms: Readonly<Record<string, TermEntry>> = Object.fromEntries(
  LIST.trim().split('\n').map((line) => {
    const [term = '', synonyms] = line.split(': ');
    return [term, makeEntry({ term, also: synonyms?.split('; ') ?? [] })];
  }),
);
