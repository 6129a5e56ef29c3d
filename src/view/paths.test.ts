import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePath, viewPath, relativeRoot } from './paths.ts';
import { CONTEXT, indicator } from './testContext.ts';

const at = (name: string, year: number) => viewPath({ language: 'kk', indicator: indicator(name), year }, CONTEXT);

describe('path of a page', () => {
  it('is found at the end of any folder', () => {
    const map = { language: 'en', indicator: 'fish', year: '2021', page: ['map', 'fish', '2021'] };
    for (const folder of ['', '/', '/science/', '/ru/kk/', '/map/fish/', '/%D2%9B%D0%B0%D1%80%D1%82%D0%B0/', 'C:/x/']) {
      expect(parsePath(`${folder}en/map/fish/2021/`)).toEqual(map);
    }
  });

  it('may lack the last slash or name the file', () => {
    for (const path of ['/kk', '/kk/', '/kk/index.html']) {
      expect(parsePath(path)).toEqual({ language: 'kk', indicator: null, year: null, page: [] });
    }
    expect(parsePath('/kk/map/fish')).toMatchObject({ indicator: 'fish', year: null });
    expect(parsePath('/kk/map/fish/2021/index.html')).toMatchObject({ year: '2021' });
  });

  it('of an embedded map names indicator and year too; of another page neither', () => {
    expect(parsePath('/ru/embed/map/fish/2020/')).toMatchObject({ indicator: 'fish', year: '2020' });
    expect(parsePath('/ru/region/XX-01/')).toEqual({
      language: 'ru',
      indicator: null,
      year: null,
      page: ['region', 'XX-01'],
    });
  });

  it('is null where no language is named', () => {
    for (const path of ['', '/', '/index.html', '/map/fish/']) expect(parsePath(path)).toBeNull();
  });

  it('of arbitrary text never throws', () => {
    expect(parsePath('/kk/map/%E0%A4%A/%/')).toMatchObject({ indicator: '%E0%A4%A', year: '%' });
    const part = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('/', 'kk', 'map', '%', '..'));
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(() => [parsePath(parts.join('/')), relativeRoot(parts.join('/'))]).not.toThrow();
      }),
    );
  });
});

describe('the one address of a view', () => {
  it('is the language alone for the default indicator in its latest year', () => {
    expect(at('fish', 2024)).toBe('kk/map/');
    expect(at('fish', 2021)).toBe('kk/map/fish/2021/');
  });

  it('has no year for the latest year of another, the latest being the last with a value', () => {
    expect(at('boats', 2015)).toBe('kk/map/boats/');
    expect(at('boats', 2023)).toBe('kk/map/boats/2023/');
  });
});

describe('the way up to the site', () => {
  it('counts the folders from the language on', () => {
    expect(relativeRoot('kk/')).toBe('../');
    expect(relativeRoot('kk/map/fish/')).toBe('../../../');
    expect(relativeRoot('/any/folder/kk/map/fish/2021/')).toBe('../../../../');
    expect(relativeRoot('kk/map/fish/2021/index.html')).toBe('../../../../');
  });

  it('counts two more for the frozen page of a release, wherever the site lies', () => {
    expect(relativeRoot('v/2026-11/kk/embed/map/fish/')).toBe('../../../../../../');
    expect(relativeRoot('/any/folder/v/2026-11/ru/embed/region/KZ-10/')).toBe('../../../../../../');
    expect(parsePath('v/2026-11/ru/embed/map/fish/')).toMatchObject({ language: 'ru', indicator: 'fish', year: null });
    // A site may lie in a folder of such a name.
    expect(relativeRoot('/v/2026-11/kk/map/fish/')).toBe('../../../');
    expect(relativeRoot('/v/2026-11/')).toBe('./');
  });

  it('is here for the page that chooses a language', () => {
    for (const path of ['', '/', 'index.html', '/any/folder/']) expect(relativeRoot(path)).toBe('./');
  });

  it('leads back from every page of a view', () => {
    fc.assert(
      fc.property(fc.constantFrom('fish', 'boats'), fc.constantFrom(2010, 2015, 2020, 2024), (name, year) => {
        const base = 'https://host/folder/';
        const page = new URL(at(name, year), base);
        expect(new URL(relativeRoot(page.pathname), page).href).toBe(base);
      }),
    );
  });
});
