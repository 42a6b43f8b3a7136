// server.js KIND FOLDER [TLS-FOLDER]: a receiver of others on a free port of the loopback, FOLDER being where npm's
// packages lie. Prints {"port": N} and then a line for each message as it was delivered: {"received": [ids]}, more than
// one id where several were taken for one. MSH-10 that ends in "-E" is answered AE, in "-R" AR, where KIND can do that.
// Ends with its standard input.
"use strict";
const fs = require("fs");
const path = require("path");

const [kind, folder, certificates] = process.argv.slice(2);
const need = (name) => require(require.resolve(name, { paths: [folder] }));
const say = (what) => process.stdout.write(JSON.stringify(what) + "\n");
const codeFor = (id) => (id.endsWith("-E") ? "AE" : id.endsWith("-R") ? "AR" : "AA");
process.stdin.on("close", () => process.exit(0)).resume();

function medplum() {
    const { Hl7Server } = need("@medplum/hl7");
    const server = new Hl7Server((connection) => {
        connection.addEventListener("message", ({ message }) => {
            const headers = message.segments.filter((segment) => segment.name === "MSH");
            say({ received: headers.map((segment) => segment.getField(10).toString()) });
            connection.send(message.buildAck({ ackCode: codeFor(headers[0].getField(10).toString()) }));
        });
        connection.addEventListener("error", () => {});
    });
    server.start(0);
    server.server.on("listening", () => say({ port: server.server.address().port }));
}

function nodeHl7() {
    const { Server } = need("node-hl7-server");
    const options = { bindAddress: "127.0.0.1" };
    if (certificates) {
        const read = (name) => fs.readFileSync(path.join(certificates, name));
        options.tls = { key: read("server.key"), cert: read("server.pem"), ca: read("ca.pem"), requestCert: true };
    }
    const inbound = new Server(options).createInbound({ port: 0, name: "peer" }, async (request, response) => {
        const id = request.getMessage().get("MSH.10").toString();
        say({ received: [id] });
        await response.sendResponse(codeFor(id));
    });
    inbound.on("listen", () => say({ port: inbound._socket.address().port }));
    for (const event of ["client.error", "data.error", "error"]) {
        inbound.on(event, () => {});
    }
}

function simple() {
    const hl7 = need("simple-hl7");
    const app = hl7.tcp();
    app.use((request, response, next) => {
        const id = request.msg.header.getField(8);
        const more = request.msg.segments.filter((segment) => segment.name === "MSH");
        say({ received: [String(id)].concat(more.map((segment) => String(segment.getField(9)))) });
        response.ack.getSegment("MSA").setField(1, codeFor(String(id)));
        response.end();
        void next;
    });
    app.use((error, request, response, next) => void [error, request, response, next]);
    const started = app.start(0);
    started.server.on("listening", () => say({ port: started.server.address().port }));
}

({ medplum, "node-hl7": nodeHl7, simple })[kind]();
