/** «Vedtatt av kommunestyret 18.04.2024», «Behandlet i rådet»: where and when the paper was adopted. */
export const ORIGIN_LINE =
  /^\W*(?:(?:politisk\s+)?(?:uttalels|uttale|resolusjon|fråsegn|vedtekt|plan|strategi)\p{L}*\s+(?:(?:er|ble|blei|vart)\s+)?)?(?:(?:samrøystes|enstemmig|sist|endeleg|endelig)\s+)?(?:vedtatt|vedtekne|vedteken|vedteke|vedtaket|behandlet|behandla|handsama|godkjent|godkjend|publisert|endret|endra|avholdt|halde)(?!\p{L})/iu;
