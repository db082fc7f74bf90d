import net from 'node:net';

/** Bytes that are let through at once: small enough for progress to look like a line's. */
const piece = 4096;

const piecesOf = (data) =>
  Array.from({ length: Math.ceil(data.length / piece) }, (_, index) =>
    data.subarray(index * piece, (index + 1) * piece),
  );

/** Passes one direction on, late and no faster than the line that all connections share. */
const pass = (from, to, { line, rate, delay }) => {
  let last = Promise.resolve();
  const after = (ms, act) => {
    const wait = new Promise((resolve) => setTimeout(resolve, ms));
    last = Promise.all([last, wait]).then(() => !to.destroyed && act());
  };
  from.on('data', (data) => {
    for (const bytes of piecesOf(data)) {
      line.free = Math.max(performance.now(), line.free) + bytes.length / rate;
      after(line.free - performance.now() + delay, () => to.write(bytes));
    }
  });
  from.on('end', () => after(delay, () => to.end()));
  from.on('error', () => to.destroy());
};

/**
 * Stands between reader and server as a line of so many Mbit/s and ms there and back, for pages and
 * workers alike, which the browser's own emulation is not. Gives the address to use and `close`.
 */
export const link = async (address, { megabits, roundTrip }) => {
  const { hostname, port } = new URL(address);
  const line = { free: 0 };
  const down = { line, rate: (megabits * 1e6) / 8 / 1000, delay: roundTrip / 2 };
  const up = { line: { free: 0 }, rate: down.rate, delay: roundTrip / 2 };
  const server = net.createServer((reader) => {
    const upstream = net.connect(Number(port), hostname);
    pass(upstream, reader, down);
    pass(reader, upstream, up);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => server.close(),
  };
};
