/** The only line of a frozen page that later releases change: that there is something newer, and the way to it. */

export interface StatusLine {
  readonly text: string;
  /** Of what changed since. */
  readonly href: string;
}

export function FrozenStatus({ status: { text, href } }: { readonly status: StatusLine }) {
  return (
    <p class="small release-status">
      <a href={href} target="_blank" rel="noopener">
        {text}
      </a>
    </p>
  );
}
