/** A stylesheet as text, minified by the bundler. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}

/** Address of a file that the bundler copies as it is. */
declare module '*?url' {
  const url: string;
  export default url;
}
