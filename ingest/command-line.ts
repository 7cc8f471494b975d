import { ArchiveError } from '#domain/archive-error.ts';
import { Command } from 'commander';

/** A command whose wrong use becomes one Norwegian line through `reportFailure`, never a stack or an early exit. */
export function createCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .helpOption('-h, --help', 'viser denne hjelpen')
    .configureOutput({ writeErr: () => undefined })
    .exitOverride((error) => {
      if (error.exitCode === 0) process.exit(0);
      throw new ArchiveError('wrong-usage', wrongUse(error.code, error.message), `Se «npm run ${name} -- --help».`, error);
    });
}

function wrongUse(code: string, message: string): string {
  const what = /'([^']+)'/u.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownOption':
      return `Ukjent valg: ${what}.`;
    case 'commander.unknownCommand':
      return `Ukjent kommando: ${what}.`;
    case 'commander.excessArguments':
      return 'For mange argumenter.';
    case 'commander.missingArgument':
      return `Argumentet ${what} mangler.`;
    case 'commander.optionMissingArgument':
      return `Valget ${what} mangler en verdi.`;
    case 'commander.invalidArgument':
      return `Ugyldig verdi: ${what}.`;
    default:
      return 'Kommandoen er brukt feil.';
  }
}
