import type { PageKind } from '../pageKind.ts';

/** What all pages for frames are: found through their own pages, alone in one file, with one script inside. */
export const FRAME = {
  script: null,
  frame: 'pages/embed/frame.ts',
  mayBeFramed: true,
  noIndex: true,
  // A frame in an article has the network of the article.
  offline: false,
} as const satisfies Partial<PageKind>;
