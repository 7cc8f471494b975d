import type { Page, TestBrowser } from './browser.ts';
import type { Checks } from './check-list.ts';
import type { KnownAnswer } from './known-answers.ts';

/** What every group of checks is given. */
export type Scenario = {
  readonly address: string;
  readonly browser: TestBrowser;
  readonly checks: Checks;
  /** Takes the server down, as a power cut would, and up again on the same address and data; null when it is not ours to stop. */
  readonly server: { readonly down: () => Promise<void>; readonly up: () => Promise<void> } | null;
  /** An answer that cites a PDF, and one that cites a text document. */
  readonly pdf: KnownAnswer;
  readonly text: KnownAnswer;
  /** Saves what the page looks like as `.e2e/<name>.png`. */
  readonly picture: (page: Page, name: string) => Promise<void>;
};
