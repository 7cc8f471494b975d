/** Where in the brief something stands. */
export const POINTERS = words(`
under nedenfor over ovenfor her først deretter dernest så neste videre slutt sist bakerst foran etterpå følgende følger kommer les lese se
`);

/** The brief itself, its parts, and what it is made of: what a linking sentence speaks of. */
export const PARTS = words(`
brief briefet briefen faktaark faktaarket møtenotat møtenotatet notat notatet presentasjon presentasjonen pressebrief pressebriefet
avsnitt avsnittet avsnittene del delen deler delene kapittel kapittelet punkt punktet punkter punktene liste listen lista lister listene
oversikt oversikten tabell tabellen tabeller tabellene sammendrag sammendraget ingress ingressen hovedbudskap hovedbudskapet hovedbudskapene
overskrift overskriften overskriftene side siden sider sidene lysbilde lysbildet lysbildene fotnote fotnoten fotnoter fotnotene
setning setningen setninger setningene sitat sitatet sitater sitatene utdrag utdraget utdragene utgave utgaven utgaver utgavene
kilde kilden kilder kildene arkiv arkivet dokument dokumentet dokumenter dokumentene tekst teksten lenke lenken lenker lenkene
vedlegg vedlegget vedleggene rekkefølge rekkefølgen
`);

/** Kinds of what a brief holds. */
const CONTENTS = `
innspill innspillet innspillene høringsinnspill høringsinnspillene høring høringen uttalelse uttalelsen uttalelser uttalelsene
synspunkt synspunkter synspunktene merknad merknader merknadene kommentar kommentarer kommentarene uenighet uenigheten
vedtak vedtaket vedtakene forslag forslaget forslagene innstilling innstillingen innstillinger innstillingene
tall tallet tallene fakta opplysning opplysningen opplysninger opplysningene bakgrunn bakgrunnen tiltak tiltaket tiltakene mål målet målene
spørsmål spørsmålet spørsmålene svar svaret svarene tema temaet temaer temaene emne emnet emner emnene møte møtet møter møtene
sak saken saker sakene saksgang saksgangen avsender avsenderen avsendere avsenderne organ organet organer organene
dato datoen datoer datoene frist fristen frister fristene år året
`;

/** What a part of a text does, and how it is set up. */
const TELLING = `
er har står ligger vises viser gjengis gjengir finnes fins gjelder handler samler samles omtales omtaler nevnes begynner starter fortsetter
forteller forklarer beskriver oppsummerer spriker sier kan finner bak
sortert ordnet delt inndelt gruppert samlet hentet gjengitt oppsummert kortet forkortet skilt listet oppgitt merket markert skrevet
ordrett alfabetisk tematisk kronologisk nyeste eldste første siste hele kort korte
vedtatt foreslått spilt kommet sendt inn fram tid
`;

const FUNCTION_WORDS = `
og i på av til fra med for om som at det den de et en dette denne disse dem du vi der da etter hver hvert hva hvem hvor hvordan når
alle begge mer flere noe noen andre annet både også men eller samme egen eget egne selve slik hverandre imot ut ikke ingen verken
`;

/** Every word a linking sentence may hold, lower case. */
export const EDITORIAL_WORDS: ReadonlySet<string> = new Set([
  ...POINTERS,
  ...PARTS,
  ...words(CONTENTS),
  ...words(TELLING),
  ...words(FUNCTION_WORDS),
]);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
