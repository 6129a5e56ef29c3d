/** The foot of a frame: the way to the whole page, outside the frame, and where the figures are from. */

interface EmbedFootProps {
  /** Of `footText.ts`. */
  readonly text: string;
  /** Of the page that this is a part of, and what the way there is called. */
  readonly href: string;
  readonly whole: string;
}

export function EmbedFoot({ text, href, whole }: EmbedFootProps) {
  return (
    <footer>
      <p>
        <a href={href} target="_blank" rel="noopener">
          {whole}
        </a>
      </p>
      <p class="small">{text}</p>
    </footer>
  );
}
