/** How components take part in the second stage (`stages.ts`). */
import { createContext, hydrate, render, type ComponentChildren } from 'preact';
import { useContext, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SecondStage, Stages } from './stages.ts';

interface PageInUse {
  readonly secondStage: SecondStage;
  /** Whether the page was served with its contents; a shell is empty. */
  readonly isServed: boolean;
}

/** Null while the page is written to HTML: there everything is drawn at once. */
export const PageInUse = createContext<PageInUse | null>(null);

interface ServedWhileProps {
  /** False from the first view on that does not show the children. */
  readonly shown: boolean;
  readonly children: ComponentChildren;
}

/** What a change of the view takes away and brings back: only what stood in the served page is hydrated. */
export function ServedWhile({ shown, children }: ServedWhileProps) {
  const page = useContext(PageInUse);
  const isServed = useRef(true);
  isServed.current &&= shown;
  const isStill = isServed.current;
  const value = useMemo(() => (page === null || isStill ? page : { ...page, isServed: false }), [page, isStill]);
  return <PageInUse.Provider value={value}>{shown && children}</PageInUse.Provider>;
}

/** @returns the value as the second stage shows it: the one before, until the frame with the map has been painted */
export function useSecondStage<T>(part: Stages['second'], value: T): T {
  const page = useContext(PageInUse);
  const [shown, setShown] = useState(value);
  useLayoutEffect(() => page?.secondStage.draw(part, () => setShown(() => value)), [page, part, value]);
  return page === null ? value : shown;
}

/** Hydration leaves the served contents of an element alone where its HTML is given as text. */
export const AS_SERVED = { __html: '' };

interface PartOfSecondStageProps {
  readonly part: Stages['second'];
  readonly as: 'section' | 'div';
  readonly class?: string;
  readonly id?: string;
  readonly 'aria-labelledby'?: string;
  /** Drawn anew whenever this is another object: keep it with `useMemo`. */
  readonly children: ComponentChildren;
}

/**
 * An element whose contents are hydrated and drawn in the second stage. Until then it stands as it was
 * served: with links that work and words that can be read. A touch brings it to life at once.
 */
export function PartOfSecondStage({ part, as, children, ...attributes }: PartOfSecondStageProps) {
  // Of the attributes none is a section's alone.
  const Tag = as as 'section';
  const page = useContext(PageInUse);
  const element = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    page?.secondStage.draw(part, () => {
      if (element.current === null) return;
      if (isFirst.current && page.isServed) hydrate(children, element.current);
      else render(children, element.current);
      isFirst.current = false;
    });
  }, [page, part, children]);

  if (page === null) return <Tag {...attributes}>{children}</Tag>;
  const drawNow = () => page.secondStage.drawNow(part);
  return (
    <Tag
      {...attributes}
      ref={element}
      onPointerDownCapture={drawNow}
      onFocusInCapture={drawNow}
      // The contents belong to the tree that the second stage draws. A shell has none to keep, and
      // setting even an empty text there is refused by the page's trusted types.
      {...(page.isServed ? { dangerouslySetInnerHTML: AS_SERVED } : {})}
    />
  );
}
