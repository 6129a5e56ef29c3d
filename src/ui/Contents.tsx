/** Parts of a long page that one can jump to. */
import type { Locale } from '../i18n/locale.ts';

interface ContentsProps {
  readonly locale: Locale;
  /** Id of each part's heading, and its words. */
  readonly parts: readonly (readonly [id: string, text: string])[];
}

export function Contents({ locale: { t }, parts }: ContentsProps) {
  return (
    <nav class="contents" aria-label={t('data.contents')}>
      <ul>
        {parts.map(([id, text]) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
