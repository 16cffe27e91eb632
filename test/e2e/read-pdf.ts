/** What stands on the pages of a PDF file. */
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page: its size in millimetres, and its texts in the order in which they were painted. */
export interface PdfSheet {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly string[];
}

/** 72 points are an inch. */
const toMillimetres = (points: number): number => Math.round((points * 25.4) / 72);

export async function readPdf(bytes: Uint8Array): Promise<readonly PdfSheet[]> {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS }).promise;
  const sheets: PdfSheet[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item.str.trim()] : []));
    sheets.push({ width: toMillimetres(width), height: toMillimetres(height), texts });
  }
  await document.destroy();
  return sheets;
}
