import { afterEach, describe, expect, it } from 'vitest';
import { KNOWN_ORGANS } from '#domain/organ.ts';
import { findOrgans, isSameOrgan, organName, organOfShortForm } from './find-organs.ts';
import { setOwnNames } from './own-names.ts';

const names = (text: string): string[] => findOrgans(text).map(({ organ }) => organ.name);
const codes = (text: string): string[] => findOrgans(text).map(({ organ }) => organ.code);

afterEach(() => setOwnNames({ organs: [], owner: [] }));

describe('findOrgans', () => {
  it.each([
    ['Kommunestyret 25.03.2026', 'Kommunestyret'],
    ['vedtatt i formannskapets møte', 'Formannskapet'],
    ['Formannskapssak 12/24', 'Formannskapet'],
    ['Referat fra styremøte', 'Styret'],
    ['styrevedtaket fra mars', 'Styret'],
    ['Eldrerådet', 'Eldrerådet'],
    ['Hva vedtok eldrerådet?', 'Eldrerådet'],
    ['fellesnemnda', 'Fellesnemnda'],
    ['Fellesnemnd', 'Fellesnemnda'],
    ['samferdselskomiteen', 'Samferdselskomiteen'],
    ['Arbeidsmiljøutvalget', 'Arbeidsmiljøutvalget'],
    ['Hovedutvalg for plan og miljø', 'Hovedutvalg for plan og miljø'],
    ['HOVEDUTVALGET FOR PLAN OG MILJØ', 'Hovedutvalg for plan og miljø'],
    ['Hovedutvalg for oppvekst og kulturs behandling av sak 21/2022', 'Hovedutvalg for oppvekst og kultur'],
    ['Hva vedtok utvalg for oppvekst om skolen?', 'Utvalg for oppvekst'],
    ['Utval for oppvekst og levekår, sak 9/23', 'Utval for oppvekst og levekår'],
    ['Råd for personer med funksjonsnedsettelse', 'Råd for personer med funksjonsnedsettelse'],
    ['Fast utvalg for plansaker', 'Fast utvalg for plansaker'],
    ['det interessepolitiske utvalget', 'Interessepolitisk utvalg'],
    ['administrativ koordineringsgruppe', 'Administrativ koordineringsgruppe'],
    ['Faggruppe areal og transport – referat', 'Faggruppe areal og transport'],
    ['Arbeidsgruppa hadde møte', 'Arbeidsgruppa'],
    ['Protokoll fra ordinær generalforsamling i Laget 3. mars 2025', 'Generalforsamlingen'],
    ['Årsmøteprotokoll 2021', 'Årsmøtet'],
    ['Møte i arbeidsutvalet', 'Arbeidsutvalet'],
    ['vedteke i fylkestinget', 'Fylkestinget'],
    ['Bystyret 17.06.2021', 'Bystyret'],
    ['hovedstyret', 'Hovedstyret'],
  ])('reads the body in «%s»', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it.each([
    'styreleder',
    'rådmannen',
    'et utvalg av bilder',
    'et godt vareutvalg',
    'i råd og dåd',
    'gode råd for helsa',
    'mange ting',
    'å styre kommunen',
    'folkestyret',
    'bosetting og henting',
    'Forskningsrådet',
    'Nordregionen interkommunalt politisk råd',
    'fylkesråd for samferdsel',
    'innkalling til møtet',
    'kommunestyrene i regionen',
    'styres av markedet',
    'gruppearbeid i gruppen',
  ])('sees none in «%s»', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('gives the common bodies a short code and others one of their name, the same in both written languages', () => {
    expect(codes('kommunestyret, bystyret og styret')).toEqual(['KST', 'KST', 'STY']);
    expect(codes('Hovedutvalg for plan og miljø')).toEqual(['HOVEDUTVALG_PLAN_OG_MILJOE']);
    expect(codes('Hovudutval for oppvekst')).toEqual(codes('hovedutvalget for oppvekst'));
    for (const { code, name } of KNOWN_ORGANS) expect(findOrgans(name)[0]?.organ).toEqual({ code, name });
    expect(organName('FSK')).toBe('Formannskapet');
    expect(organOfShortForm('KS')).toBe('KST');
  });

  it('knows «utvalget» alone only when asked to', () => {
    expect(names('Utvalget vedtok')).toEqual([]);
    expect(findOrgans('Behandlet i rådet', { bare: true }).map(({ organ }) => organ.name)).toEqual(['Rådet']);
  });

  it('tells a body without its area from another body', () => {
    expect(isSameOrgan('HOVEDUTVALG', 'HOVEDUTVALG_PLAN')).toBe(true);
    expect(isSameOrgan('HOVEDUTVALG_PLAN', 'HOVEDUTVALG_OPPVEKST')).toBe(false);
    expect(isSameOrgan('FELLESNEMND', 'KST')).toBe(false);
  });

  it("reads an archive's own names before the rule", () => {
    setOwnNames({
      organs: [
        { code: 'IPU', name: 'Interessepolitisk utvalg', aliases: [] },
        { code: 'REP', name: 'Representantskapet', aliases: ['Samarbeidsrådet'] },
      ],
      owner: [],
    });
    expect(codes('det interessepolitiske utvalget, IPU og samarbeidsrådet')).toEqual(['IPU', 'IPU', 'REP']);
    expect(organOfShortForm('ipu')).toBe('IPU');
    expect(organName('IPU')).toBe('Interessepolitisk utvalg');
  });

  it('keeps where the words stand', () => {
    const text = 'Hva vedtok hovedutvalget for plan og miljø i mars?';
    const [found] = findOrgans(text);
    expect(text.slice(found?.start, found?.end)).toBe('hovedutvalget for plan og miljø');
  });
});
