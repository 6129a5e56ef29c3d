/**
 * The critical styles of the explore page: those of all that a visitor without scripts can see or print.
 * They stand in the page's one `<style>`, in this order. Every other stylesheet of the page comes with the
 * script that needs it: `scriptStyles.ts`, `layers/Layer.tsx`, `zoom/`, `../offline/`.
 */
export const CRITICAL_STYLES = [
  'ui/TableBox.css',
  'map/svg/MapSvg.css',
  'map/marks/marks.css',
  'pages/explore/Page.css',
  'pages/explore/words.css',
  'pages/explore/RelatedLinks.css',
  'pages/explore/Steps.css',
  'ui/find/RegionSearch.css',
  'pages/explore/TilesOffer.css',
  'pages/explore/MapFigure.css',
  'map/legend/Legend.css',
  'map/legend/CircleKey.css',
  'map/legend/RecordLegend.css',
  'pages/explore/Years.css',
  'pages/explore/IndicatorList.css',
  'pages/explore/RankingTable.css',
  'pages/explore/Sources.css',
];

/** Those of the few pages where the country stands alone; on all others scripts bring them (`rareStyles.ts`). */
export const ALONE_STYLES = ['map/alone/CountryBars.css', 'pages/explore/CountryAlone.css'];
