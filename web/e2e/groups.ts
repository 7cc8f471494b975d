import { archiveChecks } from './checks/archive-checks.ts';
import { askChecks } from './checks/ask-checks.ts';
import { askConversationChecks } from './checks/ask-conversation-checks.ts';
import { askKeyboardChecks } from './checks/ask-keyboard-checks.ts';
import { askTroubleChecks } from './checks/ask-trouble-checks.ts';
import { askViewChecks } from './checks/ask-view-checks.ts';
import { briefChecks } from './checks/brief-checks.ts';
import { briefLifeChecks } from './checks/brief-life-checks.ts';
import { briefViewChecks } from './checks/brief-view-checks.ts';
import { overviewChecks } from './checks/overview-checks.ts';
import { overviewViewChecks } from './checks/overview-view-checks.ts';
import { shellChecks } from './checks/overview-shell-checks.ts';
import { sourceChecks } from './checks/source-checks.ts';
import { sourcePhoneChecks } from './checks/source-phone-checks.ts';
import { speedChecks } from './checks/speed-checks.ts';
import type { Scenario } from './scenario.ts';

/** The groups of checks by name, in the order they are run. */
export const GROUPS: Readonly<Record<string, (scenario: Scenario) => Promise<void>>> = {
  overview: overviewChecks,
  shell: shellChecks,
  'overview-views': overviewViewChecks,
  ask: askChecks,
  source: sourceChecks,
  'source-phone': sourcePhoneChecks,
  'ask-conversation': askConversationChecks,
  'ask-keyboard': askKeyboardChecks,
  'ask-trouble': askTroubleChecks,
  archive: archiveChecks,
  brief: briefChecks,
  'brief-life': briefLifeChecks,
  'brief-views': briefViewChecks,
  'ask-views': askViewChecks,
  speed: speedChecks,
};
