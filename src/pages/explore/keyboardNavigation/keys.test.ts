import { describe, expect, test } from 'vitest';
import { realSite } from '../../../../tests/support/sites.ts';
import type { Language } from '../../../domain/types.ts';
import { commandOf, type KeyPress } from './keys.ts';
import { beginsAName, typeAhead, type Named } from './typeAhead.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  repeat: false,
  ...more,
});

function namesIn(language: Language): readonly Named[] {
  const { context, locales } = realSite();
  return context.regions.map((region) => {
    const { full, short, synonyms } = locales[language].texts.regions[region]!;
    return { key: region, own: [short, full], other: synonyms };
  });
}

/** Types letter by letter, as fast as one does; the answer is where one ends. */
function type(language: Language, text: string, start: string | null = null): string | null {
  const named = namesIn(language);
  let [typed, at] = ['', start];
  for (const key of text) {
    const command = commandOf(press(key), typed, (beginning) => beginsAName(named, beginning));
    if (command?.kind === 'type') {
      typed = command.text;
      at = typeAhead(named, typed, at) ?? at;
    } else typed += key;
  }
  return at;
}

describe('what a key means on the map', () => {
  const never = () => false;
  test.each([
    ['ArrowUp', { kind: 'move', direction: 'up' }],
    ['ArrowLeft', { kind: 'move', direction: 'left' }],
    ['Home', { kind: 'first' }],
    ['End', { kind: 'last' }],
    ['n', { kind: 'rank', step: 1 }],
    ['N', { kind: 'rank', step: 1 }],
    ['p', { kind: 'rank', step: -1 }],
    ['PageDown', { kind: 'rank', step: 1 }],
    ['PageUp', { kind: 'rank', step: -1 }],
    ['Enter', { kind: 'pin' }],
    [' ', { kind: 'pin' }],
    ['Escape', { kind: 'leave' }],
    ['?', { kind: 'help' }],
    ['ContextMenu', { kind: 'card' }],
    ['ә', { kind: 'type', text: 'ә' }],
    ['Tab', null],
    ['F5', null],
    ['Shift', null],
    ['Dead', null],
  ])('%s', (key, command) => {
    expect(commandOf(press(key), '', never)).toEqual(command);
  });

  test('with Ctrl, Alt or Meta it is the browser’s', () => {
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const) {
      for (const key of ['n', 'ArrowUp', 'Enter', 'Home']) {
        expect(commandOf(press(key, { [modifier]: true }), '', never)).toBeNull();
      }
    }
  });

  test('held down pins once, and walks on', () => {
    expect(commandOf(press('Enter', { repeat: true }), '', never)).toBeNull();
    expect(commandOf(press(' ', { repeat: true }), '', never)).toBeNull();
    expect(commandOf(press('Enter', { shiftKey: true }), '', never)).toEqual({ kind: 'card' });
    expect(commandOf(press('ArrowUp', { repeat: true }), '', never)).toEqual({ kind: 'move', direction: 'up' });
  });

  test('n, p and the blank are letters where a name goes on with them', () => {
    const begins = (text: string) => ['turkistan', 'west kazakhstan'].some((name) => name.startsWith(text));
    expect(commandOf(press('n'), 'turkista', begins)).toEqual({ kind: 'type', text: 'turkistan' });
    expect(commandOf(press(' '), 'west', begins)).toEqual({ kind: 'type', text: 'west ' });
    expect(commandOf(press('n'), 'west', begins)).toEqual({ kind: 'rank', step: 1 });
    expect(commandOf(press(' '), 'turkistan', begins)).toEqual({ kind: 'pin' });
    // Again and again it is a step, although names that begin with it are near.
    const named = (text: string) => beginsAName(namesIn('en'), text);
    expect(commandOf(press('P'), 'P', named)).toEqual({ kind: 'rank', step: -1 });
    expect(commandOf(press('o'), 'n', named)).toEqual({ kind: 'type', text: 'no' });
  });
});

describe('typing a name', () => {
  test.each([
    ['kk', 'қызылорда', 'KZ-43'],
    ['kk', 'кызыл', 'KZ-43'],
    ['kk', 'qyzyl', 'KZ-43'],
    ['kk', 'kyz', 'KZ-43'],
    ['kk', 'павл', 'KZ-55'],
    ['kk', 'pavl', 'KZ-55'],
    ['kk', 'west kaz', 'KZ-27'],
    ['kk', 'вост', 'KZ-63'],
    ['kk', 'семей', 'KZ-10'],
    ['ru', 'семей', 'KZ-10'],
    ['ru', 'кост', 'KZ-39'],
    ['ru', 'қостанай', 'KZ-39'],
    ['ru', 'turk', 'KZ-61'],
    ['ru', 'северо-к', 'KZ-59'],
    ['ru', 'сев', 'KZ-59'],
    ['en', 'turkistan', 'KZ-61'],
    ['en', 'north', 'KZ-59'],
    ['en', 'pavlodar', 'KZ-55'],
    ['en', 'маңғ', 'KZ-47'],
    ['en', 'шымкент', 'KZ-79'],
    ['en', 'jambyl', 'KZ-31'],
  ] as const)('%s: %s leads to %s', (language, text, region) => {
    expect(type(language, text)).toBe(region);
  });

  test('the same letter again walks through all that begin with it, round and round', () => {
    const named = namesIn('en');
    const walked = ['', 'a', 'aa', 'aaa', 'aaaa', 'aaaaa', 'aaaaaa', 'aaaaaaa'].slice(1);
    let at: string | null = null;
    const order = walked.map((typed) => (at = typeAhead(named, typed, at)));
    expect(order).toEqual(['KZ-10', 'KZ-11', 'KZ-15', 'KZ-19', 'KZ-23', 'KZ-71', 'KZ-75']);
    expect(typeAhead(named, 'a', 'KZ-75')).toBe('KZ-10');
  });

  test('stays where the name goes on, moves on to the next of that name', () => {
    expect(type('en', 'al', 'KZ-71')).toBe('KZ-75');
    expect(type('en', 'almaty', 'KZ-10')).toBe('KZ-19');
  });

  test('of no name leads nowhere', () => {
    expect(type('en', '9', 'KZ-10')).toBe('KZ-10');
    expect(typeAhead(namesIn('en'), '-', null)).toBeNull();
  });
});
