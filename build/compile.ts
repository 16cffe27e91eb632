/** Glossaries → knowledge. */
import { compileKnowledge, type KnowledgeData } from '../src/inspect.ts';
import { loadGlossaries } from './content.ts';
import { readDictionary } from './dictionary.ts';

/** What the product knows, compiled from the files of today. Throws with all problems of the glossaries, one sentence a line. */
export function compile(): KnowledgeData {
  return compileKnowledge(loadGlossaries().source, readDictionary());
}
