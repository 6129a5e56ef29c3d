/** The site's face, cut down to the letters of its languages by `site/face/facePlugin.ts`. */
declare module 'virtual:site-face' {
  export const FACE_FILES: readonly {
    readonly address: string;
    /** As `unicode-range` has it. */
    readonly letters: string;
    /** Few pages have such a letter: it is fetched where one stands. */
    readonly isRare: boolean;
  }[];
}
