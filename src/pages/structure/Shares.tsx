/** The shares of all parts, a row a region: what the bars show, in numbers. */
import type { Composition } from '../../domain/composition.ts';
import { CellLink } from '../registers/CellLink.tsx';
import type { RegisterProps } from '../registers/types.ts';
import { TableBox } from '../../ui/TableBox.tsx';
import { partName, placeName, shareText } from './shareText.ts';

export function Shares({ state, composition }: RegisterProps & { readonly composition: Composition }) {
  const { t, texts, format } = state.locale;
  const { id, parts, rows, whole, year } = composition;
  const wholeUnit = state.dataset.indicators.find((one) => one.id === whole)?.unit;
  const unit = wholeUnit === undefined ? undefined : texts.units[wholeUnit];
  const title = t('structure.table', { name: t(`structure.${id}`), year: String(year) });
  return (
    <TableBox label={title}>
      <table class="shares">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('explore.table.region')}</th>
            {parts.map((part) => (
              <th key={part} scope="col">
                {partName(state, part)}
              </th>
            ))}
            <th scope="col">{t('structure.whole', { name: partName(state, whole), unit: unit?.short ?? '' })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.region ?? ''} class={row.region === null ? 'country' : ''}>
              <th scope="row">{placeName(state, row.region)}</th>
              {parts.map((indicator, index) => {
                const part = row.parts[index];
                if (part?.kind !== 'share')
                  return (
                    <td key={indicator} class="none">
                      {t(`common.missing.${part?.reason ?? 'O'}`)}
                    </td>
                  );
                return (
                  <td key={indicator} class="num">
                    <CellLink state={state} cell={{ indicator, year, region: row.region }}>
                      {shareText(state, part.share)}
                    </CellLink>
                  </td>
                );
              })}
              <td class="num">
                {row.whole === null ? (
                  t('common.missing')
                ) : (
                  <CellLink state={state} cell={{ indicator: whole, year, region: row.region }}>
                    {format.number(row.whole, 1)}
                  </CellLink>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
