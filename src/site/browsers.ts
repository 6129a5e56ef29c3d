/** The oldest browsers that scripts and stylesheets are written for: what Vite and esbuild translate down to. */
export const BROWSERS: string[] = ['chrome111', 'firefox113', 'safari16.4'];
