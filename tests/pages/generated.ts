/** Pages that are too large to keep as files. */

const page = (title: string, paragraphs: string[]) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1>\n${paragraphs.join('\n')}\n</article></body></html>`;

/** A page with so many quotations, by seven speakers, each named. */
export function manyQuotations(count: number): string {
  const names = ['Ada Firth', 'Ben Crane', 'Cora Dale', 'Dan Elver', 'Eve Garth', 'Finn Hale', 'Gwen Ings'];
  const paragraphs = Array.from(
    { length: count },
    (_, index) => `<p>“This is sentence number ${index + 1} of the longest meeting of the year,” said ${names[index % names.length]}, who had come to be heard.</p>`,
  );
  return page('The longest meeting', paragraphs);
}

/** A page of so many bytes, with a quotation in every fiftieth paragraph and markup as deep as careless sites have it. */
export function largePage(bytes: number): string {
  const filler = 'The survey went from house to house and asked about windows, roofs, drains and the age of the pipes, and wrote down what it was told. ';
  const paragraphs: string[] = [];
  for (let size = 0, index = 0; size < bytes; index++) {
    const said = index % 50 === 0 ? `“House ${index} has new windows,” said Orla Penn, the surveyor.` : '';
    const paragraph = `<div class="row"><div class="cell"><p>${filler.repeat(4)}${said}</p></div></div>`;
    paragraphs.push(paragraph);
    size += paragraph.length;
  }
  return page('Every house in the county', paragraphs);
}

/** A page of so many elements, most of them in paragraphs too short to be an article. */
export function manyNodes(count: number): string {
  const rows = Array.from({ length: count / 2 }, (_, index) => `<p>Row <b>${index}</b> “short words,” said Ann Lee.</p>`);
  return page('A very long table', rows);
}

/** A PDF of one empty page. */
export const emptyPdf = Buffer.from(
  `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
`,
  'latin1',
);
