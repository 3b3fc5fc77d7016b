import { withoutSecrets } from '../graphql/base/authentication.ts';
import { type Log, textOf } from '../log.ts';

/** The same log without tokens and passwords: a cause that holds one is logged as text, with the secret cut out. */
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
