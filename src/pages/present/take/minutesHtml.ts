/** Minutes as one HTML file: words in a plain page that any program opens and prints on A4. */
import type { Language } from '../../../domain/types.ts';
import type { Minutes } from '../../../meeting/minutes.ts';

const CSS = `body{max-width:45rem;margin:2rem auto;padding:0 1rem;font:1rem/1.45 "Source Sans 3","Segoe UI",Arial,sans-serif;color:#14252d}
h1{font-size:1.6rem}h2{font-size:1.1rem;margin:1.5rem 0 .25rem}p{margin:.25rem 0}small{color:#51626b}
table{width:100%;border-collapse:collapse;margin-top:.5rem}th,td{padding:.3rem .5rem;border:1px solid #8a979d;text-align:left;vertical-align:top}
@page{size:A4;margin:18mm}@media print{body{margin:0;padding:0;color:#000}h2{break-after:avoid}tr{break-inside:avoid}}`;

export function minutesHtml(minutes: Minutes, language: Language): string {
  const { title, about, items, columns, nothing, foot } = minutes;
  const parts = items.map(({ number, finding, question, source, decisions }) => {
    const rows = decisions.map(
      ({ text, who, by, note }) => `<tr>${[text, who, by, note].map((one) => `<td>${lines(one)}</td>`).join('')}</tr>`,
    );
    const head = `<tr>${columns.map((one) => `<th scope="col">${escaped(one)}</th>`).join('')}</tr>`;
    return [
      `<h2>${number}. ${escaped(finding)}</h2>`,
      question === '' ? '' : `<p>${lines(question)}</p>`,
      source === '' ? '' : `<p><small>${escaped(source)}</small></p>`,
      rows.length === 0 ? `<p>${escaped(nothing)}</p>` : `<table>${head}${rows.join('')}</table>`,
    ].join('');
  });
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escaped(title)}</title><style>${CSS}</style></head>
<body><h1>${escaped(title)}</h1>${about.map((one) => `<p>${escaped(one)}</p>`).join('')}${parts.join('')}
${foot.map((one) => `<p><small>${escaped(one)}</small></p>`).join('')}</body></html>
`;
}

function lines(text: string): string {
  return escaped(text).replaceAll('\n', '<br>');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
