/**
 * Words of decision with their forms. Forms of one line say the same; another form of the same verb («vedta», to be done, against
 * «vedtok», done) does not. Bokmål and nynorsk, lower case.
 */
const FORMS = `
vedtok vedtatt vedtatte vedteke vedtekne besluttet beslutta
vedtas vedtakast vedtatast besluttes
vedta vedtar vedtek beslutte beslutter
vedtak vedtaket vedtaka vedtakene beslutning beslutningen
godkjente godkjent godkjend godkjende
godkjennes godkjennast
godkjenne godkjenner
godkjenning godkjenningen godkjenninga
avslo avslått avslåtte avviste avvist avviste forkastet forkasta nedstemt
avslås avvises forkastes
avslå avslår avvise avviser forkaste forkaster
støttet støtta støtter støtte støttes stør stødde
sluttet slutter slutte tilslutning tilslutting tilsluttet
frarår fraråde frarådet fraråda
tilrår tilråde tilrådet tilråding tilrådd anbefaler anbefale anbefalte anbefalt anbefales anbefaling anbefalingen
innstiller innstille innstilte innstilt innstilles innstilling innstillingen innstillinga
foreslår foreslå foreslo foreslått foreslås forslag forslaget forslaga framlegg forslagene
ber bad ba bedt be bes
krever kreve krevde krevd kreves krav kravet kravene
bevilget bevilga løyvde løyvd
bevilges bevilge bevilger løyve løyver løyvast
valgte valgt valde vald
velges velge velger velje vel
utsatte utsatt utsette utsetter utsettes utsett
oversendte oversendt oversendes oversende oversender
opphevet oppheva oppheves oppheve opphever
stemte stemt stemmer stemme røysta røyste
enstemmig enstemmige samrøystes einstemmig
flertall flertallet fleirtal fleirtalet
mindretall mindretallet mindretal mindretalet
behandlet behandla handsama drøftet drøfta
orientering etterretning
signerte signert underskrev undertegnet
pålegger pålegge påla pålagt
`;

const KINDS: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...rest] = line.split(' ');
      return [first, ...rest].map((form): [string, string] => [form, first]);
    }),
);

/** The first form of the line the word stands in; null for a word that decides nothing. */
export function decisionKind(lower: string): string | null {
  return KINDS.get(lower) ?? null;
}
