/** What turns the direction of the text behind it, up to what ends it: embeddings and overrides (until `PDF`), isolates (until `PDI`). */
const EMBEDDINGS = '\u202A\u202B\u202D\u202E';
const ISOLATES = '\u2066\u2067\u2068';
const PDF = '\u202C';
const PDI = '\u2069';
const CONTROLS = new RegExp(`[${EMBEDDINGS}${ISOLATES}${PDF}${PDI}]`, 'g');
/** A paragraph, at whose end all of them end by themselves (https://www.unicode.org/reports/tr9/#X8). */
const PARAGRAPH = /[^\n\r\u001C-\u001E\u0085\u2029]+/g;

/** A text at whose end, and at each of its line breaks, no turned direction is left open: one would turn our own words behind it too. */
export function closeDirections(text: string): string {
  return text.replace(PARAGRAPH, (paragraph) => paragraph + endsOf(paragraph));
}

/** What ends the directions that a paragraph leaves open, the innermost first. */
function endsOf(paragraph: string): string {
  const open: string[] = [];
  for (const [control] of paragraph.matchAll(CONTROLS)) {
    if (EMBEDDINGS.includes(control)) open.push(PDF);
    else if (ISOLATES.includes(control)) open.push(PDI);
    // It ends the embeddings inside its isolate too, and nothing where there is no isolate.
    else if (control === PDI) open.splice(open.includes(PDI) ? open.lastIndexOf(PDI) : open.length);
    else if (open.at(-1) === PDF) open.pop();
  }
  return open.reverse().join('');
}
