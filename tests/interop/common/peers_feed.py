"""What is sent to receivers of others, and what must come of it."""
from holding import demand

COUNT = 200


def ids_of(count):
    return [f"M{n}" + ("-E" if n % 10 == 7 else "-R" if n % 25 == 3 else "") for n in range(count)]


def feed(ids):
    """With LF ends, which must not matter."""
    return b"".join(f"MSH|^~\\&|A|B|C|D|20261120||ADT^A01|{i}|P|2.5\nPID|1||4711^^^H^MR||Muster^Anna\n".encode()
                    for i in ids)


def outcomes_are_exact(what, sent, ids):
    demand(sent.ids("errored") == [i for i in ids if i.endswith("-E")], what + "AE is errored, nothing else is")
    demand(sent.ids("rejected") == [i for i in ids if i.endswith("-R")], what + "AR is rejected, nothing else is")
    demand(sent.ids("acknowledged") == [i for i in ids if i[-1].isdigit()], what + "AA is acknowledged, nothing else")
    demand(len(sent.rows) == len(ids), what + "each is told once")
