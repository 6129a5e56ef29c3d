/** The explore page: which indicator and year → the finding → map → legend → years → all indicators → ranking → details → sources. */
import { useMemo, useState } from 'preact/hooks';
import { useLoaded } from '../../ui/useLoaded.ts';
import { followInPlace } from '../../ui/followInPlace.ts';
import { SiteFooter, SiteHeader } from '../../ui/SiteFrame.tsx';
import { Headline } from './Headline.tsx';
import { IndicatorChooser } from './IndicatorChooser.tsx';
import { IndicatorList } from './IndicatorList.tsx';
import { createSelection } from './keyboardNavigation/selection.ts';
import { BEHIND_MAP, MapFigure } from './MapFigure.tsx';
import { More } from './More.tsx';
import { Notices } from './Notices.tsx';
import { RankingTable } from './RankingTable.tsx';
import { MapDetails } from './MapDetails.tsx';
import { ServedWhile, useSecondStage } from './SecondStage.tsx';
import { Sources } from './Sources.tsx';
import { Steps } from './Steps.tsx';
import { activeTopic, topicChange } from '../../view/topics.ts';
import type { Topic } from '../../domain/types.ts';
import { rampClasses } from '../../map/rampClasses.ts';
import type { PartProps, RegionId } from './types.ts';
import { YearChoice } from './YearChoice.tsx';

/** `opened`: the country's own figure has no region. */
const COUNTRY = 'country' as RegionId;

/** @param page kept by identity: each part is drawn anew when this is another object */
export function ExplorePage({ page }: { readonly page: PartProps }) {
  const [selection] = useState(createSelection);
  const [opened, setOpened] = useState<RegionId | null>(null);
  const [shared, setShared] = useState<RegionId | 'map' | null>(null);
  const [isShareMissing, setShareMissing] = useState(false);
  const second = useSecondStage('surroundings', page);
  const secondAlone = second.state.model.alone !== null;
  const above = useMemo(() => <AboveMap {...second} hasYears={!secondAlone} />, [second, secondAlone]);
  const details = useMemo(
    () => <MapDetails {...second} onShare={() => setShared('map')} {...{ isShareMissing }} hasMap={!secondAlone} />,
    [second, secondAlone, isShareMissing],
  );
  const header = useMemo(() => <Header {...second} />, [second]);
  const { locale, dataset, model, rareMaps } = page.state;
  const { alone } = model;
  const footer = useMemo(
    () => <SiteFooter locale={locale} release={dataset.release} root={null} />,
    [locale, dataset.release],
  );
  const openedRow = model.rows.find(({ region }) => region === opened) ?? null;
  const dialog = useLoaded(
    () => import('./ProvenanceDialog.tsx'),
    opened !== null,
    // The sources stand on the page too.
    () => {
      setOpened(null);
      location.hash = 'sources';
    },
  );
  const onShareFailed = () => {
    setShared(null);
    setShareMissing(true);
  };
  const share = useLoaded(() => import('./share/ShareView.tsx'), shared !== null, onShareFailed);

  return (
    <>
      {header}
      <main class={`explore ${rampClasses(model)}`} id="main">
        {above}
        {alone !== null && rareMaps !== null && <rareMaps.CountryAlone {...page} alone={alone} id={BEHIND_MAP} />}
        <ServedWhile shown={alone === null}>
          <MapFigure {...{ page, second, selection }} onOpen={setOpened} onShare={setShared} />
        </ServedWhile>
        <IndicatorList page={second} />
        <ServedWhile shown={alone === null}>
          <RankingTable {...{ page, selection }} onOpen={setOpened} />
        </ServedWhile>
        {details}
        <Sources page={page} isCountryAlone={alone !== null} />
      </main>
      {footer}
      {share !== null && shared !== null && (
        <share.ShareView
          {...page}
          region={shared === 'map' ? null : shared}
          onClose={() => setShared(null)}
          onFailed={onShareFailed}
        />
      )}
      {dialog !== null && opened !== null && (openedRow !== null || opened === COUNTRY) && (
        <dialog.ProvenanceDialog {...page} key={opened} row={openedRow} onClose={() => setOpened(null)} />
      )}
    </>
  );
}

/** Its sections are the three topics: they change the page in place, and what is pinned stays. */
function Header({ state, links, actions }: PartProps) {
  const { context, locale, root, view } = state;
  const topicLink = (topic: Topic) => ({
    href: links.view(topicChange(context, topic)),
    onClick: followInPlace(actions === null ? null : () => actions.go(topicChange(context, topic), 'push')),
  });
  return (
    <>
      <a class="skip" href="#table">
        {locale.t('common.skipToTable')}
      </a>
      <SiteHeader
        locale={locale}
        root={root}
        pages={context.pages ?? []}
        page="explore"
        topic={activeTopic(view, context)}
        topicLink={topicLink}
        languageHref={(language) => links.view({ language })}
        onLanguage={(language) => followInPlace(actions === null ? null : () => actions.go({ language }, 'push'))}
      />
    </>
  );
}

/** What is chosen, in one row of words, and the finding. */
function AboveMap({ hasYears, ...page }: PartProps & { readonly hasYears: boolean }) {
  const { state } = page;
  return (
    <>
      <Notices {...page} />
      <div class="choose">
        <IndicatorChooser state={state} />
        <Steps {...page} />
        {hasYears && <YearChoice state={state} />}
        <More {...page} />
      </div>
      <Headline state={state} />
    </>
  );
}
