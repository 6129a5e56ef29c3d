/** Minutes as they are printed: hidden on the screen, alone on paper. */
import type { Minutes } from '../../../meeting/minutes.ts';

export function MinutesView({ title, about, items, columns, nothing, foot }: Minutes) {
  return (
    <section class="printed minutes">
      <h1>{title}</h1>
      {about.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {items.map(({ number, finding, question, source, decisions }) => (
        <section key={number}>
          <h2>
            {number}. {finding}
          </h2>
          {question !== '' && <p>{question}</p>}
          {source !== '' && <p class="small">{source}</p>}
          {decisions.length === 0 ? (
            <p>{nothing}</p>
          ) : (
            <table>
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {decisions.map(({ text, who, by, note }, at) => (
                  <tr key={at}>
                    {[text, who, by, note].map((cell, column) => (
                      <td key={column}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
      ))}
      {foot.map((line) => (
        <p key={line} class="small">
          {line}
        </p>
      ))}
    </section>
  );
}
