/** A text to take away: seen whole, copied with one press, which says that it did. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../domain/types.ts';
import type { Translate } from '../../i18n/translate.ts';
import { copyText } from './copyText.ts';

interface CopyFieldProps {
  /** What it is, for who hears the page and on the button. */
  readonly label: string;
  readonly text: string;
  readonly t: Translate;
  /** Of the text, where it is not the page's. */
  readonly language?: Language;
  readonly isCode?: boolean;
}

/** Letters that stand in a line of the narrowest panel, and lines beyond which one scrolls. */
const LINE = 34;
const MOST_LINES = 8;

export function CopyField({ label, text, t, language, isCode = false }: CopyFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'share.copied' | 'share.selected' | null>(null);
  // What was said of another text is not true of this one.
  useEffect(() => setOutcome(null), [text]);
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
  return (
    <div class="copy-field">
      <textarea
        ref={field}
        class={isCode ? 'code' : ''}
        readOnly
        rows={Math.min(lines, MOST_LINES)}
        aria-label={label}
        value={text}
        {...(language === undefined ? {} : { lang: language })}
        spellcheck={false}
      />
      <button
        type="button"
        class="button"
        aria-label={`${t('share.copy')}: ${label}`}
        onClick={() => {
          if (field.current === null) return;
          void copyText(field.current).then((copied) => setOutcome(copied ? 'share.copied' : 'share.selected'));
        }}
      >
        {t('share.copy')}
      </button>
      <span role="status" class="small">
        {outcome === null ? '' : t(outcome)}
      </span>
    </div>
  );
}
