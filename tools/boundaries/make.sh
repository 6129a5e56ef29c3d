#!/bin/sh
# Makes the committed sources of geo/ from the boundary package (geo/README.md says where it is
# from). Run once per edition of the boundaries, from the repository's root:
#   sh tools/boundaries/make.sh <folder of the boundary package> <folder with towns.csv>
# Refuses other editions: every input has its checksum in geo/sources/sha256.txt.
set -eu
boundaries=$1
towns=$2
here=$(cd "$(dirname "$0")" && pwd)
geo=$here/../../geo
mapshaper="npx --yes mapshaper@0.7.70"

(cd "$boundaries" && grep -v towns.csv "$geo/sources/sha256.txt" | sha256sum --check --quiet)
(cd "$towns" && grep towns.csv "$geo/sources/sha256.txt" | sha256sum --check --quiet)

# Districts are simplified and regions dissolved from them: so both have the same lines.
$mapshaper -i "$boundaries/kz-districts-218.geojson" \
  -simplify weighted 43% keep-shapes \
  -snap precision=0.0001 -clean overlap-rule=min-area \
  -filter-fields iso,code,kato,name_kk,name_ru,name_en \
  -o "$geo/districts.geojson" precision=0.0001 \
  -dissolve iso \
  -join "$boundaries/kz-regions-20.geojson" keys=iso,iso fields=kato,type,name_kk,name_ru,name_en \
  -sort iso \
  -o "$geo/regions.geojson" precision=0.0001 id-field=iso

# A lake is worth drawing from the zoom at which it covers what 400 km2 cover on the country's map.
$mapshaper -i "$boundaries/kz-lakes-ne10m.geojson" \
  -each 'area_km2 = Math.round(this.area / 1e6), min_zoom = Math.max(0, Math.ceil(Math.log(400 / area_km2) / Math.log(4)))' \
  -filter-fields name,area_km2,min_zoom -sort area_km2 descending \
  -o "$geo/lakes.geojson" precision=0.0001

node "$here/make-towns.mjs" "$towns/towns.csv" "$boundaries/region-centres-geokz.geojson" "$geo/regions.geojson" > "$geo/towns.csv"
