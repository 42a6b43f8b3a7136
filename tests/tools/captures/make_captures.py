#!/usr/bin/env python3
"""Writes the captures of tests/corpus/captures: one conversation, in every form in which captures come.

    make_captures.py FOLDER

Needs Python alone, and shares no code with what reads captures. The same bytes each time. All people are made up.
"""
import pathlib
import struct
import sys

START = 1_700_000_000  # 2023-11-14 22:13:20 UTC
CLIENT, SERVER = 40001, 2575


def message(number):
    return (f"MSH|^~\\&|LAB|HOSP|EHR|HOSP|2023111422132{number}||ADT^A08^ADT_A01|C{number}|P|2.5\r"
            f"PID|1||{4710 + number}^^^HOSP^MR||TEST^ANNA{'A' * 40 * number}||19700101|F\r").encode()


def answer(number):
    return (f"MSH|^~\\&|EHR|HOSP|LAB|HOSP|2023111422132{number}||ACK^A08^ACK|R{number}|P|2.5\r"
            f"MSA|AA|C{number}\r").encode()


def framed(body):
    return b"\x0b" + body + b"\x1c\r"


# --- packets -------------------------------------------------------------------------------------------------------

def tcp(source, target, sequence, acknowledged, flags, data):
    return struct.pack(">HHIIBBHHH", source, target, sequence & 0xFFFFFFFF, acknowledged & 0xFFFFFFFF, 5 << 4, flags,
                       65535, 0, 0) + data


def ipv4(source, target, payload, protocol=6, identity=1, flags=0, offset=0):
    return struct.pack(">BBHHHBBH4s4s", 0x45, 0, 20 + len(payload), identity, flags << 13 | offset // 8, 64, protocol,
                       0, bytes([10, 0, 0, source]), bytes([10, 0, 0, target])) + payload


def ipv6(source, target, payload, options=b""):
    def address(last):
        return bytes([0xFD] + [0] * 14 + [last])

    return struct.pack(">IHBB", 6 << 28, len(options) + len(payload), 0 if options else 6, 64) \
        + address(source) + address(target) + options + payload


def conversation():
    """(seconds after the start, from client, TCP segment)"""
    out, at = [], 0.0
    c, s = 1000, 0xFFFFFFF0  # the server's numbers pass zero on the way

    def add(client, sequence, acknowledged, flags, data=b""):
        nonlocal at
        ports = (CLIENT, SERVER) if client else (SERVER, CLIENT)
        out.append((at, client, tcp(*ports, sequence, acknowledged, flags, data)))
        at += 0.001234

    add(True, c, 0, 2)
    add(False, s, c + 1, 18)
    c, s = c + 1, s + 1
    add(True, c, s, 16)
    for number in (1, 2, 3):
        data = framed(message(number))
        parts = [data[i:i + 97] for i in range(0, len(data), 97)]
        sends = [(c + 97 * i, part) for i, part in enumerate(parts)]
        if number == 2:
            sends[0], sends[1] = sends[1], sends[0]         # out of order
            sends.insert(2, sends[0])                        # sent again
            sends.append((sends[-1][0] - 10, data[sends[-1][0] - 10 - c:]))  # overlapping
        for sequence, part in sends:
            add(True, sequence, s, 24, part)
        c += len(data)
        reply = framed(answer(number))
        add(False, s, c, 24, reply)
        s += len(reply)
        add(True, c, s, 16)
        at += 1
    add(True, c, s, 17)
    add(False, s, c + 1, 17)
    return out


def packets(network):
    """(nanoseconds, network packet) of the conversation and its neighbours."""
    out = []
    for at, client, segment in conversation():
        ends = (1, 2) if client else (2, 1)
        out.append((round(at * 1e9), network(*ends, segment)))
    hello = b"\x16\x03\x01\x00\x20\x01" + b"x" * 31
    out.append((500_000_000, network(1, 2, tcp(40002, 2576, 5, 0, 24, hello))))
    out.append((510_000_000, network(1, 2, tcp(40003, 80, 5, 0, 24, b"GET / HTTP/1.1\r\n\r\n"))))
    out.append((520_000_000, ipv4(1, 2, b"\0" * 20, protocol=17)))
    return sorted(out, key=lambda packet: packet[0])


def fragmented(source, target, segment):
    """Marks what is cut into two fragments, the later one first."""
    return ("fragments", source, target, segment)


def cut(entries):
    for number, (at, entry) in enumerate(entries):
        if isinstance(entry, tuple):
            _, source, target, segment = entry
            if len(segment) > 80:
                yield at, ipv4(source, target, segment[64:], identity=number, offset=64)
                yield at, ipv4(source, target, segment[:64], identity=number, flags=1)
            else:
                yield at, ipv4(source, target, segment, identity=number)
        else:
            yield at, entry


# --- links and files -----------------------------------------------------------------------------------------------

def kind_of(packet):
    return 0x0800 if packet[0] >> 4 == 4 else 0x86DD


LINKS = {
    "ethernet": (1, lambda p: b"\2" * 12 + struct.pack(">H", kind_of(p)) + p + b"\0" * max(0, 46 - len(p))),
    "vlan": (1, lambda p: b"\2" * 12 + struct.pack(">HHHHH", 0x88A8, 7, 0x8100, 42, kind_of(p)) + p),
    "cooked": (113, lambda p: struct.pack(">HHH8sH", 0, 1, 6, b"\2" * 8, kind_of(p)) + p),
    "cooked2": (276, lambda p: struct.pack(">HHIHBB8s", kind_of(p), 0, 2, 1, 0, 6, b"\2" * 8) + p),
    "raw": (101, lambda p: p),
    "null": (0, lambda p: struct.pack("<I", 2 if kind_of(p) == 0x0800 else 30) + p),
    "loop": (108, lambda p: struct.pack(">I", 2 if kind_of(p) == 0x0800 else 24) + p),
}


def pcap(entries, link, order="<", nano=False):
    number, wrap = LINKS[link]
    out = struct.pack(order + "IHHiIII", 0xA1B23C4D if nano else 0xA1B2C3D4, 2, 4, 0, 0, 65535, number)
    for at, packet in entries:
        data = wrap(packet)
        seconds, rest = divmod(START * 10**9 + at, 10**9)
        out += struct.pack(order + "IIII", seconds, rest if nano else rest // 1000, len(data), len(data)) + data
    return out


def pcapng(entries, link, order="<", per_second=6, offset=0, sections=1):
    """`per_second`: units as pcapng writes them, 10^n, or 2^n for 128 + n."""
    number, wrap = LINKS[link]

    def padded(data):
        return data + b"\0" * (-len(data) % 4)

    def block(kind, body):
        size = 12 + len(padded(body))
        return struct.pack(order + "II", kind, size) + padded(body) + struct.pack(order + "I", size)

    def option(code, value):
        return struct.pack(order + "HH", code, len(value)) + padded(value)

    out, entries = b"", list(entries)
    share = -(-len(entries) // sections)
    for n in range(sections):
        out += block(0x0A0D0D0A, struct.pack(order + "IHHq", 0x1A2B3C4D, 1, 0, -1))
        options = option(9, bytes([per_second])) + option(14, struct.pack(order + "q", offset)) + option(0, b"")
        out += block(1, struct.pack(order + "HHI", number, 0, 0) + options)
        out += block(5, struct.pack(order + "III", 0, 0, 0))  # statistics, which nothing here needs
        for at, packet in entries[n * share:(n + 1) * share]:
            data = wrap(packet)
            time = (START - offset) * 10**9 + at
            units = time * 2**(per_second - 128) // 10**9 if per_second >= 128 else time * 10**per_second // 10**9
            out += block(6, struct.pack(order + "IIIII", 0, units >> 32, units & 0xFFFFFFFF, len(data), len(data)) + data)
    return out


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    v4, v6 = packets(ipv4), packets(ipv6)
    options = bytes([6, 0, 1, 4, 0, 0, 0, 0])
    files = {
        "ethernet.pcap": pcap(v4, "ethernet"),
        "big_endian.pcap": pcap(v4, "ethernet", ">"),
        "nanoseconds.pcap": pcap(v4, "ethernet", "<", True),
        "big_endian_nanoseconds.pcap": pcap(v4, "vlan", ">", True),
        "cooked.pcap": pcap(v4, "cooked"),
        "cooked2.pcapng": pcapng(v4, "cooked2"),
        "raw.pcap": pcap(v4, "raw"),
        "null.pcap": pcap(v4, "null"),
        "loop.pcap": pcap(v6, "loop"),
        "ipv6.pcap": pcap(v6, "ethernet"),
        "ipv6_options.pcap": pcap(packets(lambda s, t, p: ipv6(s, t, p, options)), "raw"),
        "fragments.pcap": pcap(cut(packets(fragmented)), "ethernet"),
        "blocks.pcapng": pcapng(v4, "vlan"),
        "blocks_big_endian.pcapng": pcapng(v4, "ethernet", ">", 9),
        "blocks_binary_time.pcapng": pcapng(v4, "raw", "<", 128 + 20, 1_000_000_000),
        "blocks_two_sections.pcapng": pcapng(v4, "null", "<", 6, 0, 2),
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)


if __name__ == "__main__":
    main()
