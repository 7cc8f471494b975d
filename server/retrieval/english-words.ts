/**
 * English words of this field and their Norwegian, lower case: what an archive of an inter-municipal council is asked about. The words
 * of a pair are joined by `_` where there are more than one. Own list; at most 250 pairs, so that it can be read and kept right.
 */
const PAIRS = `
which/hvilke who/hvem whom/hvem what/hva when/når where/hvor why/hvorfor how/hvordan how_many/hvor_mange how_much/hvor_mye show/vis all/alle and/og or/eller not/ikke do_you_have/har_dere
in/i about/om on/om regarding/om concerning/om from/fra to/til for/for with/med by/av of/i between/mellom after/etter before/før since/siden against/mot within/innen during/under
strategy/strategi strategic/strategiske strategic_guidelines/strategiske_føringer guidelines/føringer vision/visjon mission/formål purpose/formål value/verdi
goal/mål objective/mål target/mål overall_goals/overordnede_mål overall/overordnede main/hoved priority/prioritering 
focus_area/innsatsområde priority_area/innsatsområde cross-cutting/tverrgående initiative/satsing measure/tiltak action/tiltak 
action_programme/handlingsprogram action_plan/handlingsplan programme/program plan/plan project/prosjekt 
board/styret executive_board/styret board_meeting/styremøte council/råd council_of_representatives/representantskapet representative_council/representantskapet assembly/representantskapet committee/utvalg nomination_committee/valgkomité political_committee/interessepolitisk_utvalg working_group/faggruppe secretariat/sekretariat
municipality/kommune municipalities/kommuner municipal/kommunal county/fylke county_council/fylkesting county_municipality/fylkeskommune intermunicipal/interkommunalt inter-municipal/interkommunalt city/by region/region regional/regional capital_region/hovedstadsregion oslo_region/Osloregionen oslo_fjord/Oslofjorden oslofjord/Oslofjorden norway/Norge norwegian/norsk government/regjeringen parliament/Stortinget ministry/departement state/staten authorities/myndigheter
member/medlem members/medlemmer membership/medlemskap member_municipalities/medlemskommuner owner/eier leader/leder chair/leder director/direktør head/leder deputy_chair/nestleder mayor/ordfører politician/politiker councillor/folkevalgt representative/representant participant/deltaker contact/kontakt employee/ansatt
decision/vedtak decisions/vedtak resolution/vedtak case/sak cases/saker consider/behandlet agenda/saksliste meeting/møte meetings/møter minutes/referat protocol/protokoll recommendation/innstilling proposal/forslag proposed/foreslått suggested/foreslått recommended/anbefalt decided/vedtatt adopted/vedtatt approved/godkjent rejected/avslått considered/behandlet discussed/drøftet debated/drøftet vote/votering unanimous/enstemmig unanimously/enstemmig draft/utkast
consultation/høring hearing/høring consultation_response/høringssvar response/svar input/innspill statement/uttalelse comment/merknad submitted/sendt received/mottatt deadline/frist
budget/budsjett economy/økonomi financial/økonomisk funding/finansiering cost/kostnad fee/kontingent membership_fee/kontingent million/millioner billion/milliarder annual_report/årsrapport report/rapport accounts/regnskap document/dokument documents/dokumenter note/notat presentation/presentasjon press_release/pressemelding
climate/klima climate_change/klimaendringer environment/miljø environmental/miljø nature/natur biodiversity/naturmangfold emission/utslipp low-emission_society/lavutslippssamfunn sustainable/bærekraftig sustainability/bærekraft circular_economy/sirkulærøkonomi water/vann pollution/forurensning waste/avfall forest/skog land_use/arealbruk
transport/transport public_transport/kollektivtransport traffic/trafikk railway/jernbane rail/bane train/tog road/vei airport/flyplass freight/godstransport mobility/mobilitet bicycle/sykkel electric/elektrisk charging/lading energy_station/energistasjon
power/kraft energy/energi electricity/strøm power_plant/kraftverk
business/næringsliv industry/næring trade/næring development/utvikling business_development/næringsutvikling urban_development/byutvikling growth/vekst competitive/konkurransedyktig competitiveness/konkurransekraft innovation/innovasjon research/forskning competence/kompetanse skills/kompetanse education/utdanning training/opplæring school/skole health/helse housing/bolig labour_market/arbeidsmarked jobs/arbeidsplasser tourism/reiseliv international/internasjonal cooperation/samarbeid collaboration/samarbeid agreement/avtale population/befolkning inhabitants/innbyggere residents/innbyggere people/personer
founded/stiftet established/etablert started/startet say/sier body/organ leads/leder led/ledet sent/sendt attended/deltok responsible/ansvarlig highest/høyeste largest/største new/ny year/år area/område challenge/utfordring opportunity/mulighet profiling/profilering brand/merkevare
`;

export const ENGLISH_TO_NORWEGIAN: ReadonlyMap<string, string> = new Map(
  PAIRS.trim()
    .split(/\s+/u)
    .map((pair): [string, string] => {
      const [english = '', norwegian = ''] = pair.split('/');
      return [english.replaceAll('_', ' '), norwegian.replaceAll('_', ' ')];
    }),
);
