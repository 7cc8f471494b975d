import { Component, type ReactNode } from 'react';
import { CrashNotice } from './CrashNotice.tsx';

type Props = { readonly view: string /** Another view is another chance. */; readonly children: ReactNode };
type State = { readonly failure: { readonly error: unknown } | null /** The view the failure, if any, was in. */; readonly view: string };

/** Shows a way out when a view cannot be drawn, and leaves the rest of the page standing. React takes nothing but a class for this. */
export class ErrorBoundary extends Component<Props, State> {
  static getDerivedStateFromError(error: unknown): Pick<State, 'failure'> {
    return { failure: { error } };
  }

  static getDerivedStateFromProps({ view }: Props, state: State): State | null {
    return state.view === view ? null : { failure: null, view };
  }

  override state: State = { failure: null, view: this.props.view };

  override render(): ReactNode {
    const { failure } = this.state;
    return failure === null ? this.props.children : <CrashNotice error={failure.error} />;
  }
}
