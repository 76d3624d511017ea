/**
 * A slow network between the browser and a server, as a TCP proxy: the time that a round trip takes, the bandwidth of
 * the visitor's line, which all connections share, and the slow start of each connection: 10 segments at first, more
 * with each acknowledgement. That first window is why 14,600 bytes matter.
 */
import {connect, createServer} from 'node:net';

const segment = 1460;
const firstWindow = 10 * segment;

/** The download of one connection. */
class Download {
  #client;
  #line;
  #rtt;
  #waiting = [];
  #travelling = [];
  #window = firstWindow;
  #unacknowledged = 0;
  #ended = false;

  constructor(client, line, rtt) {
    this.#client = client;
    this.#line = line;
    this.#rtt = rtt;
  }

  push(data) {
    for (let at = 0; at < data.length; at += segment) this.#waiting.push(data.subarray(at, at + segment));
    this.#send();
  }

  end() {
    this.#ended = true;
    this.#send();
  }

  #send() {
    while (this.#waiting.length && this.#unacknowledged < this.#window) {
      const part = this.#waiting.shift();
      this.#unacknowledged += part.length;
      this.#travelling.push(part);
      setTimeout(() => this.#arrive(), this.#line.carry(part.length) + this.#rtt / 2);
    }
    if (this.#ended && !this.#waiting.length && !this.#travelling.length) this.#client.end();
  }

  #arrive() {
    const part = this.#travelling.shift();
    this.#client.write(part);
    setTimeout(() => this.#acknowledge(part.length), this.#rtt / 2);
  }

  #acknowledge(bytes) {
    this.#unacknowledged -= bytes;
    this.#window += bytes;
    this.#send();
  }
}

/** The visitor's line: one segment after the other. */
class Line {
  #bandwidth;
  #free = 0;

  /** @param bandwidth kbit/s */
  constructor(bandwidth) {
    this.#bandwidth = bandwidth;
  }

  /** @returns how long from now until so many bytes are through, in ms */
  carry(bytes) {
    const now = performance.now();
    this.#free = Math.max(now, this.#free) + (bytes * 8) / this.#bandwidth;
    return this.#free - now;
  }
}

/**
 * @param {number} port of the server
 * @param {{rtt: number, bandwidth: number}} network ms and kbit/s
 * @returns {Promise<{origin: string, close(): void}>}
 */
export const slowNetwork = async (port, {rtt, bandwidth}) => {
  const line = new Line(bandwidth);
  const proxy = createServer({noDelay: true, allowHalfOpen: true}, (client) => {
    const open = performance.now() + rtt; // the handshake
    const server = connect({port, noDelay: true});
    const download = new Download(client, line, rtt);
    client.on('data', (data) => {
      const wait = Math.max(0, open - performance.now()) + rtt / 2;
      setTimeout(() => server.write(data), wait);
    });
    server.on('data', (data) => download.push(data));
    server.on('end', () => download.end());
    client.on('close', () => server.destroy());
    for (const socket of [client, server]) socket.on('error', () => client.destroy());
  });
  await new Promise((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {origin: `http://localhost:${proxy.address().port}`, close: () => proxy.close()};
};
