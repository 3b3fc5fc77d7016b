/**
 * Reads an event stream as the HTML standard has it (section 9.2.6, “Interpreting an event stream”), from pieces of text
 * that break anywhere. An event that the stream broke off in is not an event.
 */

/** One event of a stream. */
export interface StreamEvent {
  /** As the stream names it. */
  readonly type: string | undefined;
  /** Its lines, with a line feed between them; empty for an event that only moves the id on. */
  readonly data: string;
  /** The last id that the stream gave, with this event or before it. */
  readonly id: string | undefined;
}

/** Reads pieces of a stream, and gives the events that each of them completes. */
export interface EventStreamReader {
  read(piece: string): StreamEvent[];
  /** How long the stream asks to wait before connecting again, in milliseconds. */
  readonly retryMs: number;
}

export function eventStreamReader(): EventStreamReader {
  let line = '';
  let lastReturn = false;
  let data: string[] = [];
  let type: string | undefined;
  let id: string | undefined;
  let retryMs = 0;

  return {
    get retryMs() {
      return retryMs;
    },
    read(piece) {
      const events: StreamEvent[] = [];
      // A carriage return at the end of the piece before was an end of a line already.
      const lines = (lastReturn ? piece.replace(/^\n/, '') : piece).split(/\r\n?|\n/);
      lastReturn = piece ? piece.endsWith('\r') : lastReturn;
      lines[0] = line + lines[0];
      line = lines.pop() as string;
      for (const whole of lines) {
        const [, name, value = ''] = /^([^:]*):? ?(.*)$/s.exec(whole) ?? [];
        if (!whole) {
          events.push({ type, data: data.join('\n'), id });
          data = [];
          type = undefined;
        } else if (name === 'data') data.push(value);
        else if (name === 'event') type = value;
        else if (name === 'id' && !value.includes('\0')) id = value;
        else if (name === 'retry' && !/\D/.test(value)) retryMs = Number(value);
      }
      return events;
    },
  };
}
