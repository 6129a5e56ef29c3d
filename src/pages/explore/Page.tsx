/** The explore page: which topic → which indicator → the finding → map → its details → legend → years → all indicators → ranking → sources. */
import { useMemo, useState } from 'preact/hooks';
import { followInPlace } from '../../ui/followInPlace.ts';
import { SiteFooter, SiteHeader } from '../../ui/SiteFrame.tsx';
import { useLate } from '../../ui/useLate.ts';
import { Topics } from './Topics.tsx';
import { Now } from './DrawnMap.tsx';
import { RegionSearch } from './find/RegionSearch.tsx';
import { LayoutSwitch } from './LayoutSwitch.tsx';
import { IndicatorChooser } from './IndicatorChooser.tsx';
import { IndicatorList } from './IndicatorList.tsx';
import { MapFigure } from './MapFigure.tsx';
import { Notices } from './Notices.tsx';
import { ProvenanceDialog } from './ProvenanceDialog.tsx';
import { RankingTable } from './RankingTable.tsx';
import { Sources } from './Sources.tsx';
import { Steps } from './Steps.tsx';
import { RelatedLinks } from './RelatedLinks.tsx';
import type { PartProps, RegionId } from './types.ts';
import { createSelection, openCard, territoryIn } from './keyboardNavigation/selection.ts';

/** `opened`: the country's own figure has no region. */
const COUNTRY = 'country' as RegionId;

export function ExplorePage(props: PartProps) {
  const { state, links, actions } = props;
  const { model } = state;
  const [selection] = useState(createSelection);
  const [opened, setOpened] = useState<RegionId | null>(null);
  // The map first, a frame later what it says in words, then what steers it, then the table and the sources.
  const now = useMemo(() => ({ state, links, actions }), [state, links, actions]);
  const words = useLate(now);
  const soon = useLate(words);
  const late = useLate(soon);
  const below = useMemo(
    () => (
      <>
        <IndicatorList {...late} />
        <RankingTable {...late} selection={selection} onOpen={setOpened} />
        <Sources {...late} />
      </>
    ),
    [late, selection],
  );
  const around = useMemo(() => aroundOf(soon), [soon]);
  const told = useMemo(
    () => (
      <>
        <Notices {...words} />
        <div class="choose">
          {around.topics}
          <IndicatorChooser state={words.state} />
          {around.steps}
          <RegionSearch
            state={words.state}
            onChoose={(region) => {
              const mark = territoryIn(words.state.model.territories, region);
              if (mark !== null) openCard(selection, mark.key);
            }}
          />
          {around.geographies}
        </div>
        <div class="finding">
          <h1>{words.state.model.headline}</h1>
          {around.relatedLinks}
        </div>
      </>
    ),
    [words, around, selection],
  );
  const figure = useMemo(
    () => <MapFigure told={words} steering={soon} selection={selection} onOpen={setOpened} />,
    [words, soon, selection],
  );
  const openedRow = model.rows.find(({ region }) => region === opened) ?? null;

  return (
    <Now.Provider value={state}>
      {around.skip}
      {around.header}
      <main class={`explore topic-${model.topic}`} id="main">
        {told}
        {figure}
        {below}
      </main>
      {around.footer}
      {opened !== null && (openedRow !== null || opened === COUNTRY) && (
        <ProvenanceDialog {...props} key={opened} row={openedRow} onClose={() => setOpened(null)} />
      )}
    </Now.Provider>
  );
}

/** What leads elsewhere, and what steers the map. */
function aroundOf(soon: PartProps) {
  const { locale, root, dataset } = soon.state;
  return {
    skip: (
      <a class="skip" href="#table">
        {locale.t('common.skipToTable')}
      </a>
    ),
    header: (
      <SiteHeader
        locale={locale}
        root={root}
        pages={soon.state.context.pages ?? []}
        page="explore"
        languageHref={(language) => soon.links.view({ language })}
        onLanguage={(language) =>
          followInPlace(soon.actions === null ? null : () => soon.actions?.go({ language }, 'push'))
        }
      />
    ),
    topics: <Topics {...soon} />,
    steps: <Steps {...soon} />,
    relatedLinks: <RelatedLinks {...soon} />,
    geographies: <LayoutSwitch state={soon.state} actions={soon.actions} />,
    footer: <SiteFooter locale={locale} release={dataset.release} />,
  };
}
