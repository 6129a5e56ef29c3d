/** The explore page: which door → which indicator → the finding → map → legend → years → ranking → sources. */
import { useMemo, useState } from 'preact/hooks';
import { followInPlace } from '../../ui/followInPlace.ts';
import { SiteFooter, SiteHeader } from '../../ui/SiteFrame.tsx';
import { useLate } from '../../ui/useLate.ts';
import { Doors } from './Doors.tsx';
import { RegionSearch } from './find/RegionSearch.tsx';
import { GeographySwitch } from './GeographySwitch.tsx';
import { IndicatorChooser } from './IndicatorChooser.tsx';
import { MapFigure } from './MapFigure.tsx';
import { Notices } from './Notices.tsx';
import { ProvenanceDialog } from './ProvenanceDialog.tsx';
import { RankingTable } from './RankingTable.tsx';
import { Sources } from './Sources.tsx';
import { Ways } from './Ways.tsx';
import type { PartProps, RegionId } from './types.ts';
import { createPointing, openCard, territoryIn } from './walk/pointing.ts';

/** `opened`: the country's own figure has no region. */
const COUNTRY = 'country' as RegionId;

export function ExplorePage(props: PartProps) {
  const { state, links, actions } = props;
  const { model, locale } = state;
  const { t } = locale;
  const [pointing] = useState(createPointing);
  const [opened, setOpened] = useState<RegionId | null>(null);
  // Map, words and legend first; the table and the sources under them follow a frame later.
  const late = useLate(useMemo(() => ({ state, links, actions }), [state, links, actions]));
  const below = useMemo(
    () => (
      <>
        <RankingTable {...late} pointing={pointing} onOpen={setOpened} />
        <Sources {...late} />
      </>
    ),
    [late, pointing],
  );
  const openedRow = model.rows.find(({ region }) => region === opened) ?? null;

  return (
    <>
      <a class="skip" href="#table">
        {t('common.skipToTable')}
      </a>
      <SiteHeader
        locale={locale}
        root={state.root}
        section="map"
        languageHref={(language) => links.view({ language })}
        onLanguage={(language) => followInPlace(actions === null ? null : () => actions.go({ language }, 'push'))}
      />
      <main class={`explore door-${model.door}`} id="main">
        <Notices {...props} />
        <div class="choose">
          <Doors {...props} />
          <IndicatorChooser {...props} late={late} />
          <RegionSearch
            state={state}
            onChoose={(region) => {
              const mark = territoryIn(model.territories, region);
              if (mark !== null) openCard(pointing, mark.key);
            }}
          />
          <GeographySwitch state={state} actions={actions} />
        </div>
        <div class="finding">
          <h1>{model.headline}</h1>
          <p>
            {`${model.details.join('\u00a0· ')}${model.details.length > 0 ? ' · ' : ''}`}
            <a href="#sources">{t('explore.provenance')}</a>
          </p>
          <Ways {...props} />
        </div>
        <MapFigure {...props} pointing={pointing} onOpen={setOpened} />
        {below}
      </main>
      <SiteFooter locale={locale} release={state.dataset.release} />
      {opened !== null && (openedRow !== null || opened === COUNTRY) && (
        <ProvenanceDialog {...props} key={opened} row={openedRow} onClose={() => setOpened(null)} />
      )}
    </>
  );
}
