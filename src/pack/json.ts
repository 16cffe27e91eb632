/** JSON with places: the door of `jsonc-parser`, so that a problem in a glossary file is told with its line. */
import { findNodeAtLocation, parseTree, getNodeValue, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';

/** A JSON text that was read, and where its parts stand. */
export interface Json {
  readonly content: unknown;
  /** Line (from 1) of the entry at this path, or of the nearest entry above it that exists. */
  lineOf(path: readonly (string | number)[]): number;
}

/** The text read, or where and why it can't be. */
export type JsonResult =
  | { readonly ok: true; readonly json: Json }
  /** `key` is the one that stands twice, where that is the problem. */
  | { readonly ok: false; readonly line: number; readonly reason: string; readonly key?: string };

/** Reads strict JSON: comments, trailing commas and an empty file are errors. */
export function readJson(text: string): JsonResult {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const first = errors[0];
  if (first) return { ok: false, line: lineAt(first.offset), reason: printParseErrorCode(first.error) };
  if (!root) return { ok: false, line: 1, reason: 'the file is empty' };
  const twice = findDuplicateKey(root);
  if (twice) {
    return { ok: false, line: lineAt(twice.offset), reason: `the key ${text.slice(twice.offset, twice.offset + twice.length)} stands twice`, key: String(getNodeValue(twice)) };
  }
  return {
    ok: true,
    json: {
      content: getNodeValue(root),
      lineOf(path) {
        for (let length = path.length; length > 0; length--) {
          const node = findNodeAtLocation(root, path.slice(0, length));
          if (node) return lineAt((node.parent?.type === 'property' ? node.parent : node).offset);
        }
        return 1;
      },
    },
  };
}

/** JSON.parse keeps the last of two equal keys in silence; for an editor that is a lost entry. */
function findDuplicateKey(node: Node): Node | null {
  const seen = new Set<string>();
  for (const child of node.children ?? []) {
    const key = node.type === 'object' ? child.children?.[0] : undefined;
    if (key) {
      const name = String(getNodeValue(key));
      if (seen.has(name)) return key;
      seen.add(name);
    }
    const below = findDuplicateKey(child);
    if (below) return below;
  }
  return null;
}
