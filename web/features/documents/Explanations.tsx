type Explanation = { readonly code: string; readonly reason: string; readonly nextStep: string };

/** What happened, and what to do next. */
export function Explanations({ explanations }: { readonly explanations: readonly Explanation[] }) {
  return (
    <ul className="explanations">
      {explanations.map(({ code, reason, nextStep }) => (
        <li key={`${code} ${reason}`} lang="nb">
          {reason} <span className="explanations__step">{nextStep}</span>
        </li>
      ))}
    </ul>
  );
}
