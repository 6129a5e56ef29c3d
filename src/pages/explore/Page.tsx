/** The explore page: which indicator → the finding → map → legend → years → ranking → sources. */
import { useMemo, useState } from 'preact/hooks';
import { followInPlace } from '../../ui/followInPlace.ts';
import { SiteFooter, SiteHeader } from '../../ui/SiteFrame.tsx';
import { useLate } from '../../ui/useLate.ts';
import { RegionSearch } from './find/RegionSearch.tsx';
import { GeographySwitch } from './GeographySwitch.tsx';
import { IndicatorChooser } from './IndicatorChooser.tsx';
import { MapFigure } from './MapFigure.tsx';
import { Notices } from './Notices.tsx';
import { ProvenanceDialog } from './ProvenanceDialog.tsx';
import { RankingTable } from './RankingTable.tsx';
import { Sources } from './Sources.tsx';
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
  // The map and its words first, then what explains and steers it, then the table and the sources.
  const now = useMemo(() => ({ state, links, actions }), [state, links, actions]);
  const soon = useLate(now);
  const late = useLate(soon);
  const below = useMemo(
    () => (
      <>
        <RankingTable {...late} pointing={pointing} onOpen={setOpened} />
        <Sources {...late} />
      </>
    ),
    [late, pointing],
  );
  const around = useMemo(
    () => ({
      header: (
        <SiteHeader
          locale={soon.state.locale}
          root={soon.state.root}
          section="map"
          languageHref={(language) => soon.links.view({ language })}
          onLanguage={(language) =>
            followInPlace(soon.actions === null ? null : () => soon.actions?.go({ language }, 'push'))
          }
        />
      ),
      geographies: <GeographySwitch state={soon.state} actions={soon.actions} />,
      footer: <SiteFooter locale={soon.state.locale} release={soon.state.dataset.release} />,
    }),
    [soon],
  );
  const openedRow = model.rows.find(({ region }) => region === opened) ?? null;

  return (
    <>
      <a class="skip" href="#table">
        {t('common.skipToTable')}
      </a>
      {around.header}
      <main class={`explore door-${model.door}`} id="main">
        <Notices {...props} />
        <div class="choose">
          <IndicatorChooser {...props} late={late} />
          <RegionSearch
            state={state}
            onChoose={(region) => {
              const mark = territoryIn(model.territories, region);
              if (mark !== null) openCard(pointing, mark.key);
            }}
          />
          {around.geographies}
        </div>
        <div class="finding">
          <h1>{model.headline}</h1>
          <p>
            {`${model.details.join('\u00a0· ')}${model.details.length > 0 ? ' · ' : ''}`}
            <a href="#sources">{t('explore.provenance')}</a>
          </p>
        </div>
        <MapFigure {...props} pointing={pointing} onOpen={setOpened} />
        {below}
      </main>
      {around.footer}
      {opened !== null && (openedRow !== null || opened === COUNTRY) && (
        <ProvenanceDialog {...props} key={opened} row={openedRow} onClose={() => setOpened(null)} />
      )}
    </>
  );
}
