import { tagOf } from './composed.ts';

/** What the start tag of an element says, read once: every question to the page takes time, and several rules ask the same. */
export interface Look {
  /** Lower-case tag name. */
  readonly tag: string;
  /** The `role` attribute, trimmed and in lower case; '' where there is none. */
  readonly role: string;
  /** The whole `class` attribute; '' where there is none. */
  readonly classes: string;
  /** `contenteditable` holds typed text, which is never read. */
  readonly isEditable: boolean;
  /** The tag stands alone, without attributes. */
  readonly isBare: boolean;
}

/** Reads the start tag. */
export function lookAt(element: Element): Look {
  const tag = tagOf(element);
  if (!element.hasAttributes()) return { tag, role: '', classes: '', isEditable: false, isBare: true };
  const mode = element.getAttribute('contenteditable');
  return {
    tag, role: element.getAttribute('role')?.trim().toLowerCase() ?? '', classes: element.getAttribute('class') ?? '',
    isEditable: mode !== null && mode.toLowerCase() !== 'false', isBare: false,
  };
}
