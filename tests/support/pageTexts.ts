/** What a page says in its own language: texts and names that speech reads, without parts that are marked as of another language. */

const SILENT = ['SCRIPT', 'STYLE', 'CODE', 'PRE'];
const SPOKEN = ['aria-label', 'title', 'alt', 'placeholder'];

export function pageTexts(page: Document, language: string): readonly string[] {
  const texts: string[] = [];
  const read = (element: Element): void => {
    for (const name of SPOKEN) texts.push(element.getAttribute(name) ?? '');
    for (const child of element.childNodes) {
      if (child.nodeType === 3) texts.push(child.textContent ?? '');
      if (child.nodeType !== 1) continue;
      const part = child as Element;
      const own = part.getAttribute('lang');
      if (!SILENT.includes(part.tagName.toUpperCase()) && (own === null || own === language)) read(part);
    }
  };
  read(page.body);
  texts.push(page.title, page.querySelector('meta[name=description]')?.getAttribute('content') ?? '');
  return texts.filter((text) => text.trim() !== '');
}
