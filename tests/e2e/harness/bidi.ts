import { WebSocket } from 'ws';

type Answer = { id?: number; type: string; result?: unknown; error?: string; message?: string };
type Remote = { type: string; value?: unknown };

export type Bidi = {
  /** Sends a WebDriver BiDi command. Throws with the browser's own words. */
  send: <T>(method: string, params: object) => Promise<T>;
  /** Value of an expression in a browsing context; it must be JSON. A promise is awaited. Throws what it throws. */
  evaluate: <T>(context: string, expression: string) => Promise<T>;
  close: () => void;
};

/** Speaks WebDriver BiDi with a browser that listens at the address ("ws://127.0.0.1:PORT"). */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((done, fail) => socket.once('open', done).once('error', fail));
  const waiting = new Map<number, { done: (value: unknown) => void; fail: (error: Error) => void }>();
  let last = 0;
  socket.on('message', (data) => {
    const answer = JSON.parse(String(data)) as Answer;
    const asked = answer.id === undefined ? undefined : waiting.get(answer.id);
    if (!asked || answer.id === undefined) return;
    waiting.delete(answer.id);
    if (answer.type === 'success') asked.done(answer.result);
    else asked.fail(new Error(`${answer.error}: ${answer.message}`));
  });
  socket.on('close', () => {
    for (const { fail } of waiting.values()) fail(new Error('the browser closed the connection'));
  });

  const send = <T>(method: string, params: object): Promise<T> =>
    new Promise<T>((done, fail) => {
      last += 1;
      waiting.set(last, { done: done as (value: unknown) => void, fail });
      socket.send(JSON.stringify({ id: last, method, params }));
    });

  const evaluate = async <T>(context: string, expression: string): Promise<T> => {
    // One JSON text comes back whole, whatever its depth; BiDi's own serialisation stops at some.
    const wrapped = `(async () => JSON.stringify({ value: await (${expression}) }))()`;
    const answer = await send<{ type: string; result: Remote; exceptionDetails?: { text: string } }>(
      'script.evaluate',
      {
        expression: wrapped,
        target: { context },
        awaitPromise: true,
      },
    );
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return (JSON.parse(String(answer.result.value)) as { value: T }).value;
  };
  return { send, evaluate, close: () => socket.close() };
}
