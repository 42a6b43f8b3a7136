// client.js KIND FOLDER PORT COUNT: a sender of others to PORT of the loopback, one message after the other's answer,
// FOLDER being where npm's packages lie. Prints a line for each answer: {"sent": id, "code": MSA-1, "for": MSA-2}.
"use strict";
const [kind, folder, port, count] = process.argv.slice(2);
const need = (name) => require(require.resolve(name, { paths: [folder] }));
const say = (what) => process.stdout.write(JSON.stringify(what) + "\n");
const ids = Array.from({ length: Number(count) }, (_, n) => `N${n}`);
const text = (id) => `MSH|^~\\&|LAB|HOSP|EHR|CLINIC|20261128||ADT^A01|${id}|P|2.5\rPID|1||4711^^^HOSP`;

async function medplum() {
    const { Hl7Client } = need("@medplum/hl7");
    const { Hl7Message } = require(require.resolve("@medplum/core", { paths: [folder] }));
    const client = new Hl7Client({ host: "127.0.0.1", port: Number(port), keepAlive: true });
    for (const id of ids) {
        const answer = await client.sendAndWait(Hl7Message.parse(text(id)));
        const msa = answer.getSegment("MSA");
        say({ sent: id, code: msa.getField(1).toString(), for: msa.getField(2).toString() });
    }
    await client.close();
}

async function nodeHl7() {
    const { Client, Message } = need("node-hl7-client");
    const client = new Client({ host: "127.0.0.1" });
    let answered;
    const connection = client.createConnection({ port: Number(port) }, (response) => {
        const message = response.getMessage();
        answered({ code: message.get("MSA.1").toString(), for: message.get("MSA.2").toString() });
    });
    for (const id of ids) {
        const answer = new Promise((resolve) => { answered = resolve; });
        await connection.sendMessage(new Message({ text: text(id) }));
        say({ sent: id, ...(await answer) });
    }
    await connection.close();
    client.closeAll?.();
}

async function simple() {
    const hl7 = need("simple-hl7");
    const client = hl7.Server.createTcpClient({ host: "127.0.0.1", port: Number(port), keepalive: true });
    const parser = new hl7.Parser({ segmentSeperator: "\r" });
    for (const id of ids) {
        const answer = await new Promise((resolve, reject) =>
            client.send(parser.parse(text(id)), (error, ack) => (error ? reject(error) : resolve(ack))));
        const msa = answer.getSegment("MSA");
        say({ sent: id, code: String(msa.getField(1)), for: String(msa.getField(2)) });
    }
    client.close();
}

({ medplum, "node-hl7": nodeHl7, simple })[kind]().then(() => process.exit(0));
