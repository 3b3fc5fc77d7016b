import { withoutSecrets } from '../graphql/base/authentication.ts';
import { type Log, textOf } from '../log.ts';

/** The same log, but what may hold a token or a password goes into it as a text without them. */
export function harmless(log: Log): Log {
  return {
    info: (message) => log.info(withoutSecrets(message)),
    error(message, cause) {
      const text = textOf(cause);
      const cut = withoutSecrets(text);
      log.error(withoutSecrets(message), cut === text ? cause : cut);
    },
  };
}
