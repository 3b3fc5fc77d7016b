import { hideSecrets } from '../graphql/base/authentication.ts';
import { formatCause, type Log } from '../log.ts';

/** Wraps a log to hide tokens and passwords. A cause that contains one is logged as text, with the secret cut out. */
export function hideSecretsInLog(log: Log): Log {
  return {
    info: (message) => log.info(hideSecrets(message)),
    error(message, cause) {
      const text = formatCause(cause);
      const cut = hideSecrets(text);
      log.error(hideSecrets(message), cut === text ? cause : cut);
    },
  };
}
