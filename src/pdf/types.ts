/** What the shell hands in of a PDF form: where texts and boxes stand on each page. Plain data; answers are no part of it. */

/** A rectangle on a page in points, from the top left corner of the page as it is shown. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A piece of text in one font, as the PDF draws it: a line, a word or a single letter. */
export interface PdfText {
  readonly text: string;
  readonly box: Box;
  /** Font size in points. */
  readonly size: number;
  readonly isBold: boolean;
  /** false for text that runs up, down or upside down: no label. */
  readonly isUpright: boolean;
}

/** What a person does with a box of the form. */
export type WidgetKind = 'line' | 'lines' | 'tick' | 'radio' | 'select' | 'multi-select' | 'signature';

/** One box of the form (ISO 32000-2, 12.7): several of the same name are one field. */
export interface PdfWidget {
  readonly kind: WidgetKind;
  readonly box: Box;
  /** Full name of the field, never shown to people. */
  readonly name: string;
  /** `/TU`, what a screen reader says; '' where there is none. */
  readonly toolTip: string;
  readonly isRequired: boolean;
  /** What can be chosen from a list; [] for other kinds. */
  readonly options: readonly string[];
  /** The name by which a radio or tick is told from the others of its field; '' for other kinds. */
  readonly optionName: string;
  /** The format that a script of the field enforces; null where none does. */
  readonly format: 'date' | 'number' | null;
}

/** One page. */
export interface PdfPage {
  readonly texts: readonly PdfText[];
  /** Only boxes that a person can see and fill in; no buttons. */
  readonly widgets: readonly PdfWidget[];
  /** Drawn lines and sides of frames, horizontal and vertical: boxes without extent in one direction. */
  readonly rules: readonly Box[];
  /** Shaded rectangles. */
  readonly areas: readonly Box[];
}

/** A whole document. */
export interface PdfDocument {
  readonly url: string;
  /** From the metadata; '' where they have none. */
  readonly title: string;
  /** From the catalogue, null where it is not given. */
  readonly language: string | null;
  readonly pages: readonly PdfPage[];
}
