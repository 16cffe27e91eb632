/** Terms as TBX-Basic (ISO 30042:2019, DCA style). TBX is for terms: field texts and offices have no place in it. */
import type { OwnGlossary, OwnTerm } from '../pack/own.ts';

/** Before the ids of concepts: an XML id begins with a letter, ours may begin with a digit. */
export const TERM_ID = /^term-/u;
/** Begins the note that holds what TBX-Basic has no category for, as JSON: inflected forms, context, importance, month, status. */
export const OWN_NOTE = 'formlotse:';

/** A source that is a law; others ("Duden") say where a text was found. */
export const LAW = /§|^Art\b|^\p{L}+G$/u;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The terms as TBX, always the same bytes for the same content. */
export function writeTbxGlossary({ name, owner, terms }: OwnGlossary): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="de" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader>
    <fileDesc>
      <titleStmt><title>${escape(name)}</title></titleStmt>
      <publicationStmt><p>${escape(owner)}</p></publicationStmt>
      <sourceDesc><p>Formlotse</p></sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
${Object.entries(terms).map(([id, term]) => writeConcept(id, term)).join('')}    </body>
  </text>
</tbx>
`;
}

function writeConcept(id: string, entry: OwnTerm): string {
  const { term, short, more, also, formerly, law, translations, inflected, ...rest } = entry;
  // What nobody would take for a law ("VersMedV") is written where only we read it.
  const areLaws = law.every((source) => LAW.test(source));
  return `      <conceptEntry id="term-${escape(id)}">
${(areLaws ? law : []).map((source) => `        <admin type="source">${escape(source)}</admin>\n`).join('')}${writeLanguage('de', { short, more }, { ...(inflected.length > 0 && { inflected }), ...(!areLaws && { law }), ...rest }, [
    [term, 'preferred'], ...also.map((text) => [text, 'admitted'] as const), ...formerly.map((text) => [text, 'superseded'] as const),
  ])}${Object.entries(translations).map(([tag, { term: translated, status, ...texts }]) => writeLanguage(tag, texts, { status }, [[translated, 'preferred']])).join('')}      </conceptEntry>
`;
}

function writeLanguage(
  tag: string, { short, more }: { readonly short?: string | undefined; readonly more?: string | undefined }, rest: unknown,
  terms: readonly (readonly [text: string, status: 'preferred' | 'admitted' | 'superseded'])[],
): string {
  const lines = [
    ...(short === undefined ? [] : [`<descrip type="definition">${escape(short)}</descrip>`]),
    ...(more === undefined ? [] : [`<note>${escape(more)}</note>`]),
    `<note>${OWN_NOTE} ${escape(JSON.stringify(rest))}</note>`,
    ...terms.map(([text, status]) => `<termSec><term>${escape(text)}</term><termNote type="administrativeStatus">${status}Term-admn-sts</termNote></termSec>`),
  ];
  return `        <langSec xml:lang="${escape(tag)}">\n${lines.map((line) => `          ${line}\n`).join('')}        </langSec>\n`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? sign);
}
