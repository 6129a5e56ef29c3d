/**
 * The one inline script of the site: `404.html` may stand in place of any address, so a file beside
 * it could not be named either. It finds the site's folder and points the page's links there.
 *
 * An address with a language in it says where the site is: what stands before the last one. Any other
 * is looked at folder by folder, the nearest first, for the page of the language that the first link
 * leads to. Until then, and without scripts, the links lead to the host's root: a guess that holds
 * for a site with a host of its own.
 */
import { LANGUAGES } from '../../domain/types.ts';

/** Folders that are tried before giving up: each is a request. */
const MOST = 6;

export const NOT_FOUND_SCRIPT = `(async()=>{
const links=[...document.querySelectorAll('a[href^="/"]')].map(a=>[a,a.getAttribute('href').slice(1)]);
const parts=location.pathname.split('/').slice(1,-1);
const at=parts.findLastIndex(part=>${JSON.stringify(LANGUAGES)}.includes(part));
const folder=n=>'/'+parts.slice(0,n).map(part=>part+'/').join('');
const found=async n=>{try{return(await fetch(folder(n)+links[0][1],{method:'HEAD'})).ok}catch{return false}};
let n=at;
if(at<0)for(n=Math.min(parts.length,${MOST});n>0&&!(await found(n));)n--;
for(const[a,path]of links)a.href=folder(n)+path;
})()`;
