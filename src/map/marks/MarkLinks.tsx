/** Dotted lines between marks of one record. */
import type { MarkLink } from './markLinks.ts';

export function MarkLinks({ links }: { readonly links: readonly MarkLink[] }) {
  return (
    <>
      {links.map(({ key, isAsked, path }) => (
        <path key={key} class={isAsked ? 'mark-link' : 'mark-link pale'} d={path} />
      ))}
    </>
  );
}
