/** Whom to ask for what: what was looked for and no public page holds, by who may hold it. */
import type { Request } from '../../domain/registers.ts';
import type { DataPartProps } from './types.ts';

/** As the package writes it. */
const FILE = 'data/requests.csv';

export function RequestList({ state }: DataPartProps) {
  const { locale, root, registers } = state;
  const { t, texts } = locale;
  const { language } = texts;
  if (registers.requests.length === 0) return null;
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">{t('data.requests.title')}</h2>
      <p>
        {`${t('data.requests.about')} `}
        <a href={root + FILE} download>
          requests.csv
        </a>
      </p>
      {[...byWhom(registers.requests)].map(([whom, requests]) => (
        <div key={whom}>
          <h3>{requests[0]?.whom[language]}</h3>
          <ul>
            {requests.map(({ id, what, known }) => (
              <li key={id}>
                {what[language]} <small>{known[language]}</small>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** In the order of the list, each once. */
function byWhom(requests: readonly Request[]): ReadonlyMap<string, readonly Request[]> {
  const found = new Map<string, Request[]>();
  for (const request of requests) found.set(request.whom.en, [...(found.get(request.whom.en) ?? []), request]);
  return found;
}
