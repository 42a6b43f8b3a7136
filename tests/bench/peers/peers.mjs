// Parses every message of a file with each npm parser and prints messages and megabytes a second.
// A peer's answer (MSH-10 of every message) is checked before its time counts. The file is split and decoded beforehand.
//
//   node peers.mjs FEED [ROUNDS]
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const [feed, rounds = '3'] = process.argv.slice(2);
if (!feed) {
    console.error('usage: node peers.mjs FEED [ROUNDS]');
    process.exit(2);
}

const text = readFileSync(feed, 'latin1');
const messages = text.split(/(?<=\r)(?=MSH\|)/);
const controlIds = messages.map((message) => message.split('\r', 1)[0].split('|')[9]);

// Each returns a function from a message to its MSH-10.
const peers = {
    '@medplum/core': () => {
        const { Hl7Message } = require('@medplum/core');
        return (message) => Hl7Message.parse(message).getSegment('MSH').getField(10).toString();
    },
    'simple-hl7': () => {
        const parser = new (require('simple-hl7').Parser)();
        return (message) => parser.parse(message).header.getField(8);
    },
    'node-hl7-client': () => {
        const { Message } = require('node-hl7-client');
        return (message) => new Message({ text: message }).get('MSH.10').toString();
    },
    hl7: () => {
        const { parseString } = require('hl7');
        return (message) => String(parseString(message)[0][10]);
    },
    'hl7-parser': () => {
        const { parse } = require('hl7-parser');
        return (message) => parse(message).getSegment('MSH').raw.segment[9][0][0][0];
    },
    'hl7-standard': () => {
        const Hl7 = require('hl7-standard');
        return (message) => {
            const parsed = new Hl7(message);
            parsed.transform();
            return parsed.get('MSH.10');
        };
    },
    'split()': () => (message) => {
        const fields = message.split('\r').map((segment) => segment.split('|').map((field) => field.split('~').map((repetition) => repetition.split('^'))));
        return fields[0][9][0][0];
    },
};

function wrongAnswers(controlIdOf) {
    let wrong = 0;
    let reason = '';
    messages.forEach((message, index) => {
        try {
            const answer = controlIdOf(message);
            if (answer !== controlIds[index]) {
                wrong += 1;
                reason ||= `message ${index}: ${JSON.stringify(answer)} instead of ${controlIds[index]}`;
            }
        } catch (error) {
            wrong += 1;
            reason ||= `message ${index}: ${error.message}`;
        }
    });
    return { wrong, reason };
}

function medianSeconds(controlIdOf) {
    const seconds = [];
    for (let round = 0; round < Number(rounds); ++round) {
        const from = performance.now();
        for (const message of messages) controlIdOf(message);
        seconds.push((performance.now() - from) / 1e3);
    }
    return seconds.sort((a, b) => a - b)[Math.floor(seconds.length / 2)];
}

console.log(`${messages.length} messages, ${(text.length / 1e6).toFixed(1)} MB; median of ${rounds} rounds after one that checks`);
for (const [name, make] of Object.entries(peers)) {
    const controlIdOf = make();
    const { wrong, reason } = wrongAnswers(controlIdOf);
    if (wrong) {
        console.log(`${name.padEnd(18)} wrong answers for ${wrong} messages, so no time (${reason})`);
        continue;
    }
    const seconds = medianSeconds(controlIdOf);
    const rate = String(Math.round(messages.length / seconds)).padStart(8);
    console.log(`${name.padEnd(18)} ${rate} msg/s ${(text.length / 1e6 / seconds).toFixed(1).padStart(7)} MB/s`);
}
