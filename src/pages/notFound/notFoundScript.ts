/**
 * The one inline script of the site: `404.html` may stand in place of any address, so a file beside
 * it could not be named either. It leaves the language of the address, finds the site's folder and points the page's
 * links there.
 *
 * An address with a language in it says where the site is: what stands before the last one. Any other
 * is looked at folder by folder, the nearest first, for the page of the language that the first link
 * leads to. Until then, and without scripts, the links lead to the host's root: a guess that holds
 * for a site with a host of its own.
 */
import { LANGUAGES } from '../../domain/types.ts';

/** Folders that are tried before giving up: each is a request. */
const MOST = 6;

/** Years that indicators have pages of. */
export type YearsByIndicator = Readonly<Record<string, readonly number[]>>;

/** Of three languages the one of the address stays. */
const CHOOSE_LANGUAGE = `const parts=location.pathname.split('/').slice(1,-1);
const at=parts.findLastIndex(part=>${JSON.stringify(LANGUAGES)}.includes(part));
if(at>=0){
document.documentElement.lang=parts[at];
for(const part of document.querySelectorAll('section[lang]'))if(part.lang!==parts[at])part.remove();
const heading=document.createElement('h1');
heading.append(...document.querySelector('section :is(h1,h2)').childNodes);
document.querySelector('section :is(h1,h2)').replaceWith(heading);
document.title=heading.textContent}`;

/** The map of a year without figures leads to the nearest year that has some, of two to the later, and says so there. */
const nearestYear = (years: YearsByIndicator) => `const isFrame=parts[at+1]==='embed';
const[map,id,year]=parts.slice(at+(isFrame?2:1));
if(at>=0&&isFrame){
document.documentElement.dataset.frame='';
for(const link of document.querySelectorAll('a')){link.target='_blank';link.rel='noopener'}}
const years=map==='map'&&/^\\d{4}$/.test(year)?${JSON.stringify(years)}[id]:undefined;
if(at>=0&&years){
const away=one=>Math.abs(one-year);
const nearest=years.reduce((a,b)=>away(b)<=away(a)?b:a);
if(String(nearest)!==year)location.replace('../'+nearest+'/'+(location.search||'?')+(location.search?'&':'')+'asked='+year)}`;

/** @param hasAddress whether the links are absolute and need no mending */
export function notFoundScript(years: YearsByIndicator, hasAddress: boolean): string {
  if (hasAddress) return `(()=>{\n${CHOOSE_LANGUAGE}\n${nearestYear(years)}\n})()`;
  return `(async()=>{
const links=[...document.querySelectorAll('a[href^="/"]')].map(a=>[a,a.getAttribute('href').slice(1)]);
${CHOOSE_LANGUAGE}
${nearestYear(years)}
const folder=n=>'/'+parts.slice(0,n).map(part=>part+'/').join('');
const found=async n=>{try{return(await fetch(folder(n)+links[0][1],{method:'HEAD'})).ok}catch{return false}};
let n=at;
if(at<0)for(n=Math.min(parts.length,${MOST});n>0&&!(await found(n));)n--;
for(const[a,path]of links)a.href=folder(n)+path;
})()`;
}
