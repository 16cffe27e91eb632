/** Questions that say for their neighbours whose data they ask for: "Antragsteller (Name, Vorname)" at the head of a frame, "Vorname des Kindes" at the start of a row. */
import { namesPerson, personOf } from '../page/person.ts';
import { ADDRESSES_READER } from '../page/words/persons.ts';
import { isTick } from './blocks.ts';
import { frameOf } from './frames.ts';
import { areInRow } from './geometry.ts';
import type { Layout } from './layout.ts';
import type { Asked } from './page-breaks.ts';

/** "Antragsteller (Name, Vorname)", "Kind: Vorname", "Welches Kind …": the person comes first, then what is asked. */
const PERSON_FIRST = /^(?:Welche[nmrs]? (\p{Lu}\p{L}+)|(\p{Lu}[^(:,?]{2,40}?)\s*[(:])/u;

/** Sums say nothing of what stands beside them: "Einkommen der Ehegattin | Vermögen insgesamt". */
const ASKS_SUM = /einkommen|einkünfte|einnahmen|vermögen|(?<!\p{L})(?:betrag|höhe|euro|eur)(?!\p{L})|€/iu;

/** The words of the question before this one that say who is meant; null where none does. */
export function leadOf(one: Asked, asked: readonly Asked[], { frames }: Layout): string | null {
  const { box } = one.question.widgets[0];
  const before = asked.slice(0, asked.indexOf(one)).filter(({ question: { widgets: [first] } }) => !isTick(first));
  const row = before.filter(({ question: { widgets: [first] } }) => areInRow(first.box, box) && first.box.right <= box.left + 2);
  const start = row.toSorted((a, b) => a.question.widgets[0].box.left - b.question.widgets[0].box.left)[0];
  if (start && tellsWho(start.label)) return whoIn(start.label);
  const frame = frameOf(box, frames);
  const opening = frame === null ? undefined : before.find((other) => frameOf(other.question.widgets[0].box, frames) === frame);
  return opening && namesFirst(opening.label) ? whoIn(opening.label) : null;
}

function tellsWho(label: string): boolean {
  return namesFirst(label) || (!ASKS_SUM.test(label) && personOf(label, [], false) !== null);
}

function namesFirst(label: string): boolean {
  return namesPerson(firstWords(label));
}

/** The person alone where it comes first: what is asked of it may name others. */
function whoIn(label: string): string {
  return namesFirst(label) ? firstWords(label) : label;
}

/** The person whom a label names before it says what is asked; '' where it names none so. */
export function firstWords(label: string): string {
  if (!/^welche/iu.test(label) && ADDRESSES_READER.test(label.toLowerCase())) return '';
  const [, asked, named] = PERSON_FIRST.exec(label) ?? [];
  return asked ?? named ?? '';
}
