/** A PDF form as facts for the rules: its questions and texts; of its markup there is nothing that people meet. */
import type { Lexicon } from '../../src/glossary/lexicon.ts';
import { findTerms } from '../../src/glossary/match.ts';
import type { PageReading, ReadField } from '../../src/page/types.ts';
import type { Recognition } from '../../src/detect/types.ts';
import type { FormFacts, TextFacts } from '../../src/review/types.ts';

/** `text` has empty lines between blocks, as `readPdf` gives it. */
export function pdfFacts(page: PageReading, fields: readonly (ReadField & Recognition)[], text: string, lexicon: Lexicon): FormFacts {
  const labels = new Map(fields.flatMap(({ field }) => [field.label, ...field.options].map((label) => [label, field.key] as const)));
  const texts = text.split(/\n\s*\n/u).filter((block) => block.trim() !== '').map((block): TextFacts => {
    const key = labels.get(block.trim()) ?? null;
    const isHeading = page.headings.includes(block.trim());
    return { text: block, kind: key !== null ? 'label' : isHeading ? 'heading' : 'text', isShown: true, field: key, path: '', terms: findTerms(block, lexicon), spelledOut: [] };
  });
  return {
    url: page.url, title: page.title, language: page.language, isPdf: true, actions: [], texts,
    fields: fields.map(({ field, concept, confidence }) => ({ ...field, concept, confidence, markup: null })),
  };
}
