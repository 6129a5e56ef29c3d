/** First letter capital, as a sentence begins; the rest stays. @example sentenceCase('область Абай') */
export function sentenceCase(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
