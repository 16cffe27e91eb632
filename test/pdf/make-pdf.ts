/** Writes tiny PDF forms: one page, Helvetica, whatever objects a test adds. y counts from the bottom, as PDF does. */

/** The bytes of a PDF with these texts ("x y size words") and widget dictionaries; `catalog` and `trailer` add entries there, `drawing` operators before the texts. */
export function makePdf(texts: readonly (readonly [x: number, y: number, size: number, words: string])[], widgets: readonly string[], { catalog = '', trailer = '', drawing = '' } = {}): string {
  const content = `${drawing}\n` + texts.map(([x, y, size, words]) => `BT /F1 ${size} Tf ${x} ${y} Td (${words}) Tj ET`).join('\n');
  const first = 6;
  const references = widgets.map((_widget, at) => `${first + at} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [${references}] ${catalog} >> >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R /Annots [${references}] >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    ...widgets.map((widget) => `<< /Type /Annot /Subtype /Widget /F 4 ${widget} >>`),
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((body, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
}
