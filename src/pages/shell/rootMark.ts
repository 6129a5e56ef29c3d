/**
 * Stands for the way to the site's folder in pages that answer for addresses of any depth: the service worker,
 * which knows the address, puts the way in its place.
 */
export const ROOT_MARK = '%ROOT%';
