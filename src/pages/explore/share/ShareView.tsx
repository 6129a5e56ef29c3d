/** The share panel of the map: opened below it and in a region's card. */
import { useEffect, useState } from 'preact/hooks';
import { SharePanel } from '../../share/SharePanel.tsx';
import type { ExploreState, PartProps, RegionId, Spoken } from '../types.ts';
import { sharedView } from './sharedView.ts';

interface ShareViewProps extends PartProps {
  /** Null: the whole map. */
  readonly region: RegionId | null;
  readonly onClose: () => void;
  readonly onFailed: () => void;
}

export function ShareView({ state, actions, region, onClose, onFailed }: ShareViewProps) {
  // What was shown when it was opened: the map behind a dialog does not change.
  const [opened, setOpened] = useState<{ readonly state: ExploreState; readonly spoken: Spoken } | null>(null);
  useEffect(() => {
    actions
      ?.speaking(state.view.language)
      .then((spoken) => setOpened({ state, spoken }))
      .catch((error: unknown) => {
        console.warn(error);
        onFailed();
      });
    // Once: see above.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const [shared, setShared] = useState<ReturnType<typeof sharedView> | null>(null);
  useEffect(() => {
    if (opened === null || actions === null) return;
    setShared(
      sharedView({
        state: { ...opened.state, locale: opened.spoken.locale },
        speaking: actions.speaking,
        region,
        frozen: opened.spoken.frozen,
        link: location.href,
      }),
    );
  }, [opened, actions, region]);
  if (opened === null || shared === null) return null;
  return <SharePanel shared={shared} locale={opened.spoken.locale} onClose={onClose} />;
}
