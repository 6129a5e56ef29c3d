import {buildGeography} from '/work/main/geo/build.ts'; import {territoryPath,lakesPath} from '/work/main/src/map/paths.ts';
import {SIZE_CLASSES} from '/work/main/src/map/geography.ts';
import {brotliCompressSync} from 'node:zlib';import fs from 'node:fs';import {Resvg} from '@resvg/resvg-js';
const folder=process.argv[2]??'/work/main/geo', out=process.argv[3]??'/tmp/g/kz';
const terr=process.argv[4]?.split(',')??['KZ-19+KZ-33','KZ-10+KZ-63','KZ-35+KZ-62','KZ-61+KZ-79'];
const t=Date.now();const g=buildGeography(folder,terr);console.log('ms',Date.now()-t);
const ids=Object.keys(g.neighbours);const ds=ids.map(i=>territoryPath(g,i));
console.log('plane',g.plane,'px/km',1000/g.plane.width/g.plane.kmPerUnit);
console.log('paths raw',ds.join('').length,'br',brotliCompressSync(Buffer.from(ds.join('\n'))).length,'lakes',lakesPath(g).length, brotliCompressSync(Buffer.from(lakesPath(g))).length,'topojson',JSON.stringify(g.topology).length,brotliCompressSync(Buffer.from(JSON.stringify(g.topology))).length,'geography json br',brotliCompressSync(Buffer.from(JSON.stringify(g))).length);
console.log('arcs',g.topology.arcs.length,'points',g.topology.arcs.flat().length);
for(const size of ['narrow','medium','wide'] as const){const s=SIZE_CLASSES[size];const u=g.plane.width/s.minWidthPx;
const col=['#dcecd2','#9fd0bf','#52a9b4','#c9d7e8','#e8d9c0'];
let svg=`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${g.plane.width} ${g.plane.height}"><rect width="100%" height="100%" fill="#fbfaf6"/>`;
ds.forEach((d,i)=>svg+=`<path d="${d}" fill="${g.territories[ids[i]].radius<40?'#1f3b73':col[i%5]}" stroke="#fff" stroke-width="${u*.8}"/>`);
svg+=`<path d="${lakesPath(g)}" fill="#fff" opacity=".7"/>`;
if(process.env.BOXES)for(const i of ids)g.territories[i].boxes.slice(0,12).forEach((b,k)=>svg+=`<rect x="${b[0]}" y="${b[1]}" width="${b[2]}" height="${b[3]}" fill="none" stroke="#b00" stroke-width="${u*.5}" opacity="${k?0.35:1}"/>`);
for(const i of ids){const T=g.territories[i];svg+=`<circle cx="${T.anchor[0]}" cy="${T.anchor[1]}" r="${u*1.5}"/>`}
for(const c of g.callouts[size]){const[w,h]=s.calloutPx;svg+=`<path d="M${c.centre}L${c.target}" stroke="#222" stroke-width="${u}"/><rect x="${c.centre[0]-w*u/2}" y="${c.centre[1]-h*u/2}" width="${w*u}" height="${h*u}" rx="${3*u}" fill="#1f3b73"/><text x="${c.centre[0]}" y="${c.centre[1]}" fill="#fff" font-size="${11*u}" text-anchor="middle">${c.region}</text>`}
svg+='</svg>';fs.writeFileSync(`${out}-${size}.svg`,svg);
fs.writeFileSync(`${out}-${size}.png`,new Resvg(svg,{fitTo:{mode:'width',value:size=='narrow'?720:size=='medium'?1040:1400}}).render().asPng());
console.log(size,g.callouts[size].map(c=>c.region+' '+c.centre+' '+c.target).join(' | '));}
