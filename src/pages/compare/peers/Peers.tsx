/** Which regions are most alike to the first of the chosen, by a stated distance, with what each indicator adds to it. */
import { useState } from 'preact/hooks';
import { FoldedChapter } from '../FoldedChapter.tsx';
import { TableBox } from '../../../ui/TableBox.tsx';
import { compareName } from '../compareName.ts';
import { MOST_COMPARED, withToggled } from '../comparison.ts';
import { ComparedName } from '../functions/ComparedName.tsx';
import { IndicatorOptions } from '../IndicatorChoice.tsx';
import type { ComparisonProps } from '../types.ts';
import { distancesFrom, peerIndicators, type PeerDistance } from './distances.ts';

/** As many are seen at once. */
const NEAREST = 5;

export function Peers(props: ComparisonProps) {
  const { sheets, comparison } = props;
  const { t, texts } = sheets.locale;
  const [isWhole, setIsWhole] = useState(false);
  const [first] = comparison.regions;
  if (first === undefined) return null;
  const indicators = peerIndicators(sheets, comparison.near);
  const all = distancesFrom(sheets, first, comparison.near);
  const shown = isWhole ? all : all.slice(0, NEAREST);
  return (
    <FoldedChapter
      id="peers"
      title={t('compare.peers', { name: compareName(sheets, first) })}
      isOpen={comparison.near.length > 0}
    >
      <p>{t('compare.peers.about')}</p>
      <PeerChoice {...props} />
      {all.length === 0 ? (
        <p class="notice">{t('region.alike.none')}</p>
      ) : (
        <TableBox labelledBy="peers">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('common.region')}</th>
                <th scope="col">{t('compare.peers.distance')}</th>
                {indicators.map((id) => (
                  <th key={id} scope="col">
                    {texts.indicators[id]?.short ?? id}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {shown.map((peer) => (
                <PeerRow key={peer.region} {...props} peer={peer} />
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
      {all.length > NEAREST && (
        <button type="button" class="button" aria-pressed={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {t('compare.peers.all', { count: String(all.length) })}
        </button>
      )}
    </FoldedChapter>
  );
}

function PeerRow({ peer, sheets, comparison, change }: ComparisonProps & { readonly peer: PeerDistance }) {
  const { t, format } = sheets.locale;
  const { region, distance, contributions } = peer;
  const isChosen = comparison.regions.includes(region);
  return (
    <tr>
      <th scope="row">
        <ComparedName {...{ sheets, region }} pin={isChosen ? comparison.regions.indexOf(region) : null} />
      </th>
      <td class="num">{format.number(distance, 2)}</td>
      {peerIndicators(sheets, comparison.near).map((id) => {
        const part = contributions.find(({ indicator }) => indicator === id)?.part;
        return (
          <td key={id} class={part === undefined ? 'none-found' : 'num'}>
            {part === undefined ? t('common.missing') : format.number(part, 3)}
          </td>
        );
      })}
      <td>
        {!isChosen && comparison.regions.length < MOST_COMPARED && (
          <button
            type="button"
            class="button"
            aria-label={t('region.compare.with', { name: compareName(sheets, region) })}
            onClick={() => change(withToggled(comparison, region))}
          >
            {t('explore.compare')}
          </button>
        )}
      </td>
    </tr>
  );
}

/** By which indicators: those that are taken, each removable, and one more. */
function PeerChoice({ sheets, comparison, change }: ComparisonProps) {
  const { t, texts } = sheets.locale;
  const [asked, setAsked] = useState('');
  const taken = peerIndicators(sheets, comparison.near);
  return (
    <div class="choices">
      <ul class="taken" aria-label={t('compare.peers.by')}>
        {taken.map((id) => {
          const name = texts.indicators[id]?.short ?? id;
          return (
            <li key={id}>
              {name}
              {taken.length > 1 && (
                <button
                  type="button"
                  class="remove"
                  aria-label={t('compare.remove', { name })}
                  onClick={() => change({ ...comparison, near: taken.filter((one) => one !== id) })}
                >
                  ×
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          const id = taken.find((one) => one === asked);
          if (asked === '' || id !== undefined) return;
          change({
            ...comparison,
            near: sheets.dataset.indicators.map((one) => one.id).filter((one) => one === asked || taken.includes(one)),
          });
          setAsked('');
        }}
      >
        <label>
          {t('compare.add')}
          <select name="near" value={asked} onChange={({ currentTarget }) => setAsked(currentTarget.value)}>
            <option value="">{t('compare.add.none')}</option>
            <IndicatorOptions sheets={sheets} isOffered={({ id, kind }) => kind !== 'share' && !taken.includes(id)} />
          </select>
        </label>
        <button class="button">{t('compare.add.do')}</button>
      </form>
    </div>
  );
}
