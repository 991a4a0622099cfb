"""Draws again from a roster and a seed: python3 check_draw.py SEED STRATUM=COUNT ... < roster.tsv

The roster has a line `id TAB stratum` for each subject in scope, and `id TAB stratum TAB reason` for each that
was left out before the draw: it counts, and is not drawn. Python 3, nothing to install. The answer's first
line is the digest of the roster, the second that of those left out; then one line for each drawn subject:
stratum, rank, id, ticket.
"""
import sys
from hashlib import sha256


def hexdigest(text):
    return sha256(text.encode("utf-8")).hexdigest()


def ticket(subject, seed):
    return hexdigest(f"{subject}/{seed}".encode("utf-8").hex())


def digest(pairs):
    buckets = {}
    for subject, word in pairs:
        buckets.setdefault(hexdigest(subject)[:3], []).append(f"{subject}\t{word}\n")
    line = lambda name, lines: f"{name} {len(lines)} {hexdigest(''.join(sorted(lines)))}\n"
    return hexdigest("".join(line(name, buckets[name]) for name in sorted(buckets)))


def main(seed, *counts):
    text = sys.stdin.buffer.read().decode("utf-8")
    rows = [line.split("\t") for line in text.split("\n") if line]
    out = [digest(row[:2] for row in rows), digest((row[0], row[2]) for row in rows if row[2:])]
    for stratum, count in (pair.rsplit("=", 1) for pair in counts):
        subjects = sorted(row[0] for row in rows if row[1] == stratum and not row[2:])
        tickets = sorted(((ticket(s, seed), s) for s in subjects), key=lambda t: t[0], reverse=True)
        out += [f"{stratum}\t{i + 1}\t{s}\t{t}" for i, (t, s) in enumerate(tickets[: int(count)])]
    sys.stdout.buffer.write(("\n".join(out) + "\n").encode("utf-8"))


main(*sys.argv[1:])
