#!/usr/bin/env python3
"""Draws the teams of a dispatch again, by assign/1, with the standard library only.

    python3 dispatch.py < request.json > teams.json

The request holds seed, attempt, cap, inspectors and visits; the answer is the library's own, whole: teams, leaders,
forced teams and loads; or a certificate for each part that is short; or, for coupled visits, what was tried.
A request that also holds teams, visit, out, sequence and withdrawn asks who follows the one who leaves.
Written apart from the library, for small requests: it is slow.
"""
import hashlib
import json
import struct
import sys
from collections import deque


def field(text):
    data = text.encode("utf-8")
    return struct.pack(">I", len(data)) + data


class Stream:
    def __init__(self, request, label, ids):
        attempt = request.get("attempt", 1)
        fields = ["DRAW1", request["seed"], label, *ids] + ([str(attempt)] if attempt > 1 else [])
        self.prefix = b"".join(map(field, fields))
        self.block, self.words = 0, []

    def digest(self):
        return hashlib.sha256(self.prefix + struct.pack(">I", self.block)).digest()

    def word(self):
        if not self.words:
            self.words = list(struct.unpack(">8I", self.digest()))
            self.block += 1
        return self.words.pop(0)

    def int(self, n):
        if n <= 1:
            return 0
        end = 2**32 // n * n
        while True:
            w = self.word()
            if w < end:
                return w % n


def fits(slot, who):
    def among(key, value):
        return slot.get(key) is None or value in slot[key]

    asked, held = slot.get("certified"), who.get("certificate")
    return (
        (slot.get("department") is None or slot["department"] == who.get("department"))
        and (not slot.get("leader") or who.get("leader") is True)
        and among("units", who.get("unit"))
        and among("areas", who.get("area"))
        and (slot.get("notAreas") is None or ("area" in who and who["area"] not in slot["notAreas"]))
        and among("inspectors", who["id"])
        and all(tag in who.get("tags", []) for tag in slot.get("tags", []))
        and (
            asked is None
            or held is not None
            and held.get("from", asked["from"]) <= asked["from"]
            and asked["until"] <= held.get("until", asked["until"])
        )
    )


class Dispatch:
    def __init__(self, request):
        self.request = request

        def ordered(label, items):
            return sorted(items, key=lambda x: (Stream(request, label, [x["id"]]).digest(), x["id"].encode()))

        self.people = ordered("inspector-order", request["inspectors"])
        self.visits = ordered("visit-order", request["visits"])
        rank = {who["id"]: i for i, who in enumerate(self.people)}
        self.load = [who.get("load", 0) for who in self.people]
        self.cap = [who.get("cap", request.get("cap", float("inf"))) for who in self.people]
        self.slots, self.of_visit, self.holder, self.pinned = [], [], [], []
        self.away = [{rank[i] for i in v.get("recused", [])} for v in self.visits]
        self.members, self.held = [], [set() for _ in self.people]
        known = {}

        def able(slot):
            key = json.dumps(slot)
            if key not in known:
                known[key] = [i for i, who in enumerate(self.people) if fits(slot, who)]
            return known[key]

        for v, visit in enumerate(self.visits):
            self.of_visit.append(range(len(self.slots), len(self.slots) + len(visit["slots"])))
            for slot in visit["slots"]:
                pin = rank[slot["pinned"]] if "pinned" in slot else None
                self.slots.append(v)
                self.pinned.append(pin)
                self.holder.append(pin)
                self.members.append([] if pin is not None else able(slot))
                if pin is not None:
                    self.load[pin] += 1
        self.base = list(self.load)
        self.needs = [
            [{i for i, who in enumerate(self.people) if fits(need, who)} for need in visit.get("needs", [])]
            for visit in self.visits
        ]
        self.frozen_slots, self.frozen_people = set(), set()
        self.components = self.split()

    def split(self):
        """Visits that share a candidate, or a chain of them, belong together."""
        root = {}

        def find(x):
            while root.setdefault(x, x) != x:
                x = root[x]
            return x

        free = [v for v in range(len(self.visits)) if any(self.pinned[s] is None for s in self.of_visit[v])]
        for v in free:
            for s in self.of_visit[v]:
                for i in self.members[s]:
                    root[find(("i", i))] = find(("v", v))
                if self.pinned[s] is None and not self.members[s]:
                    slot = self.visits[v]["slots"][s - self.of_visit[v][0]]
                    root[find(json.dumps(slot, sort_keys=True))] = find(("v", v))
        parts = {}
        for v in free:
            parts.setdefault(find(("v", v)), []).append(v)
        named = [(min(self.visits[v]["id"].encode() for v in vs).decode(), vs) for vs in parts.values()]
        return sorted(named, key=lambda p: p[0].encode())

    def room(self, i):
        return self.load[i] + 1 <= self.cap[i]

    def place(self, v, i):
        return next((s for s in self.of_visit[v] if self.holder[s] == i), None)

    def give(self, s, i):
        old = self.holder[s]
        if old is not None:
            self.held[old].discard(s)
            self.load[old] -= 1
        self.holder[s] = i
        if i is not None:
            self.held[i].add(s)
            self.load[i] += 1

    def search(self, roots, is_target):
        seen, came, onward, queue = set(), set(), {}, deque()

        def push(s, to):
            if s not in seen and s not in self.frozen_slots:
                seen.add(s)
                onward[s] = to
                queue.append(s)

        for s in roots:
            push(s, None)
        while queue:
            s = queue.popleft()
            v = self.slots[s]
            for i in self.members[s]:
                if i in came or i in self.frozen_people or i in self.away[v]:
                    continue
                at = self.place(v, i)
                if at is not None:
                    if at != s and self.pinned[at] is None:
                        push(at, s)
                    continue
                came.add(i)
                if is_target(i):
                    moves = []
                    while s is not None:
                        moves.append((s, i))
                        s, i = onward[s], self.holder[s]
                    for t, _ in moves:
                        self.give(t, None)
                    for t, who in moves:
                        self.give(t, who)
                    self.chain = [t for t, _ in reversed(moves)]
                    return True
                for t in sorted(self.held[i]):
                    push(t, s)
        self.reached = seen
        self.entered = came
        return False

    def freeze(self):
        self.frozen_slots |= self.reached
        self.frozen_people |= self.entered

    def construct(self, visits):
        for v in visits:
            chance = Stream(self.request, "visit", [self.visits[v]["id"]])
            free = [s for s in self.of_visit[v] if self.pinned[s] is None]
            for s in sorted(free, key=lambda s: (len(self.members[s]), s)):
                able = [
                    i
                    for i in self.members[s]
                    if self.room(i) and i not in self.away[v] and self.place(v, i) is None
                ]
                least = min((self.load[i] for i in able), default=None)
                able = [i for i in able if self.load[i] == least]
                if able:
                    self.give(s, able[chance.int(len(able))])
                elif not self.search([s], self.room):
                    return False
        return True

    def level(self, visits):
        people = sorted({i for v in visits for s in self.of_visit[v] for i in self.members[s]})
        under = float("inf")
        while True:
            levels = [
                self.load[i]
                for i in people
                if self.load[i] < under and self.held[i] and i not in self.frozen_people
            ]
            if not levels or max(levels) < 2:
                return
            top = under = max(levels)
            for i in people:
                if self.load[i] == top and i not in self.frozen_people:
                    light = lambda j: self.load[j] <= top - 2 and self.room(j)
                    if not self.search(sorted(self.held[i]), light):
                        self.freeze()

    def stands(self, v):
        team = [self.holder[s] for s in self.of_visit[v]]
        return len(set(team)) == len(team) and not self.away[v] & set(team)

    def carry_out(self, moves):
        before = [(s, self.holder[s]) for s, _ in moves]
        for change in (moves, before):
            for s, _ in change:
                self.give(s, None)
            for s, i in change:
                self.give(s, i)
            if all(self.stands(self.slots[s]) for s, _ in moves):
                return

    def chase(self, s, bound, chance):
        first, moves, met = self.holder[s], [], set()
        light = self.load[first] - 1
        for n in range(bound):
            j = self.members[s][chance.int(len(self.members[s]))]
            if j in met or j in self.away[self.slots[s]]:
                return
            moves.append((s, j))
            if j == first:
                if n > 0:
                    self.carry_out(moves)
                return
            met.add(j)
            if self.load[j] == light and self.room(j) and chance.int(2) == 0:
                self.carry_out(moves)
                return
            own = sorted(self.held[j])
            if not own:
                return
            s = own[chance.int(len(own))]

    def mix(self, name, visits):
        slots = [s for v in sorted(visits) for s in self.of_visit[v] if self.pinned[s] is None]
        chance = Stream(self.request, "mix", [name])
        for _ in range(max(2000, 20 * len(slots))):
            kind, s = chance.int(4096), slots[chance.int(len(slots))]
            if kind % 4 == 3:
                bits, doublings = kind // 4, 1
                while bits % 2 == 1 and doublings < 10:
                    bits, doublings = bits // 2, doublings + 1
                self.chase(s, 2**doublings, chance)
                continue
            t = slots[chance.int(len(slots))]
            a, b = self.holder[s], self.holder[t]
            may = lambda i, x: i in self.members[x] and i not in self.away[self.slots[x]]
            if a != b and may(b, s) and may(a, t):
                self.carry_out([(s, b), (t, a)])

    def leader(self, v):
        visit, able = self.visits[v], []
        team = [self.holder[s] for s in self.of_visit[v]]
        able = sorted(i for i in team if self.people[i].get("leader") is True)
        asked = next((k for k, slot in enumerate(visit["slots"]) if slot.get("leader")), None)
        if asked is not None and team[asked] in able:
            return team[asked]
        return able[Stream(self.request, "leader", [visit["id"]]).int(len(able))] if able else None

    def free(self, visits):
        return [s for v in visits for s in self.of_visit[v] if self.pinned[s] is None]

    def unmet(self, v):
        team = {self.holder[s] for s in self.of_visit[v]}
        return [k for k, able in enumerate(self.needs[v]) if not able & team]

    def cost(self, visits):
        return sum(len(self.unmet(v)) for v in visits)

    def exchange(self, slots, visits, chance, torn):
        """One exchange of holders that leaves no more needs unmet than before, unless torn; did it help?"""
        wanting = [v for v in visits if self.unmet(v)]
        own = self.free([wanting[chance.int(len(wanting))]])
        among = own if chance.int(2) == 0 else slots
        if not among:
            return False
        s = among[chance.int(len(among))]
        if not self.members[s]:
            return False
        j, a, t = self.members[s][chance.int(len(self.members[s]))], self.holder[s], None
        if j == a or j in self.away[self.slots[s]]:
            return False
        held = sorted(self.held[j])
        if not (self.room(j) and chance.int(2) == 0):
            k = chance.int(len(held))
            t = held[k] if held else None
        if t is None and not self.room(j):
            return False
        if t is not None and (a not in self.members[t] or a in self.away[self.slots[t]]):
            return False
        places = [s] if t is None else [s, t]
        touched = {self.slots[x] for x in places}
        before = self.cost(touched)

        def put(*people):
            for x in places:
                self.give(x, None)
            for x, i in zip(places, people):
                self.give(x, i)

        put(j, a)
        if all(self.stands(v) for v in touched) and (torn or self.cost(touched) <= before):
            return self.cost(touched) < before
        put(a, j)
        return False

    def exhaust(self, visits):
        """Every sheet of a part, one after the other: True, False, or None where 200,000 places were tried."""
        slots, nodes = [s for v in visits for s in self.of_visit[v]], 0
        for s in self.free(visits):
            self.give(s, None)

        def fill(k):
            nonlocal nodes
            if k > 0 and (k == len(slots) or self.slots[slots[k]] != self.slots[slots[k - 1]]):
                if self.unmet(self.slots[slots[k - 1]]):
                    return False
                if k == len(slots):
                    return True
            s = slots[k]
            v = self.slots[s]
            if self.pinned[s] is not None:
                return fill(k + 1)
            for i in self.members[s]:
                if not self.room(i) or i in self.away[v] or self.place(v, i) is not None:
                    continue
                nodes += 1
                if nodes > 200_000:
                    return None
                self.give(s, i)
                below = fill(k + 1)
                if below is not False:
                    return below
                self.give(s, None)
            return False

        return fill(0), nodes

    def couple(self, name, visits):
        """Meets the needs of one part; None where it is met, else what came of it."""
        slots, chance = self.free(visits), Stream(self.request, "mix", [name])
        stalled = done = nodes = 0
        budget = max(20_000, 400 * len(slots))
        while done < budget and self.cost(visits) > 0:
            torn = stalled >= 200
            better = self.exchange(slots, visits, chance, torn)
            stalled = 0 if better or torn else stalled + 1
            done += 1
        found = True
        if self.cost(visits) > 0:
            kept, found = list(self.holder), None
            if len(slots) <= 200:
                found, nodes = self.exhaust(visits)
            if found is None:
                for s in slots:
                    self.give(s, None)
                for s in slots:
                    self.give(s, kept[s])
        return found, done, nodes

    def certificate(self, slots):
        """Who may fill these places, and how much room they have, by counting."""
        visits = [self.visits[self.slots[s]]["id"] for s in slots]
        able, away, capacity = [], [], 0
        for i in {i for s in slots for i in self.members[s]}:
            may = {
                v
                for v in {self.slots[s] for s in slots if i in self.members[s]}
                if i not in self.away[v] and all(self.pinned[s] != i for s in self.of_visit[v])
            }
            (able if may else away).append(self.people[i]["id"])
            capacity += min(max(0, self.cap[i] - self.base[i]), len(may))
        places = [{"visit": id, "slot": s - self.of_visit[self.slots[s]][0]} for id, s in zip(visits, slots)]
        return {
            "visits": sorted(set(visits), key=str.encode),
            "slots": sorted(places, key=lambda p: (p["visit"].encode(), p["slot"])),
            "inspectors": sorted(able, key=str.encode),
            "demand": len(slots),
            "capacity": capacity,
            "recused": sorted(away, key=str.encode),
        }

    def shortages(self):
        return [list(self.reached) for _, visits in self.components if not self.construct(visits)]

    def infeasible(self, shortages, proof):
        found = [self.certificate(slots) for slots in shortages]
        return {**HEAD, "status": "infeasible", "certificate": found[0], "certificates": found, "proof": proof}

    def teams(self):
        return {
            visit["id"]: [self.people[self.holder[s]]["id"] for s in self.of_visit[v]]
            for v, visit in enumerate(self.visits)
        }

    def is_forced(self, v):
        """No place of this visit can be filled otherwise: whoever holds it is recused, and there is no dispatch."""
        return not any(
            not Dispatch(without(self.request, self.visits[v]["id"], self.people[self.holder[s]]["id"])).shortages()
            for s in self.free([v])
        )

    def assigned(self, coupled):
        leaders = {visit["id"]: self.leader(v) for v, visit in enumerate(self.visits)}
        forced = [] if coupled else [visit["id"] for v, visit in enumerate(self.visits) if self.is_forced(v)]
        return {
            **HEAD,
            "status": "assigned",
            "teams": self.teams(),
            "leaders": {v: self.people[i]["id"] for v, i in leaders.items() if i is not None},
            "forced": sorted(forced, key=str.encode),
            "loads": {who["id"]: self.load[i] for i, who in enumerate(self.people)},
            "balanced": not coupled,
        }

    def run(self):
        coupled = any(self.needs)
        for relaxed in relaxations(self.request) if coupled else []:
            one = Dispatch(relaxed)
            short = one.shortages()
            if short:
                return one.infeasible(short, "relaxed")
        short = self.shortages()
        if short:
            return self.infeasible(short, "counted")
        for _, visits in self.components:
            self.level(visits)
        exchanges = nodes = 0
        wanting = []
        for name, visits in self.components:
            if not any(self.needs[v] for v in visits):
                self.mix(name, visits)
                continue
            found, done, tried = self.couple(name, visits)
            exchanges, nodes = exchanges + done, nodes + tried
            if found is False:
                return self.infeasible([self.free(visits)], "exhausted")
            wanting += visits if found is None else []
        # Where all places are appointed, the visit is in no part, and nothing can be tried.
        wanting += [v for v in range(len(self.visits)) if not self.free([v])]
        unmet = [{"visit": self.visits[v]["id"], "need": k} for v in wanting for k in self.unmet(v)]
        if not unmet:
            return self.assigned(coupled)
        tried = {"exchanges": exchanges, "nodes": nodes}
        return {**HEAD, "status": "unresolved", "teams": self.teams(), "unmet": unmet, "tried": tried}


HEAD = {"algorithm": "assign/1"}


def without(request, visit, *people):
    """The request with these people recused from one visit, and its places open to which they were appointed."""

    def away(v):
        slots = [
            {k: x for k, x in slot.items() if k != "pinned" or x not in people} for slot in v["slots"]
        ]
        return {**v, "slots": slots, "recused": sorted({*v.get("recused", []), *people})}

    return {**request, "visits": [away(v) if v["id"] == visit else v for v in request["visits"]]}


def relaxations(request):
    """The request without needs, then with the k-th need bound to the first place of teams all of whose places are alike."""

    def bound(visit, k):
        needs = visit.get("needs", [])
        bare = {key: value for key, value in visit.items() if key != "needs"}
        first, *rest = visit["slots"]
        if k < 0 or k >= len(needs) or any(slot != first for slot in rest):
            return bare
        need = needs[k]
        if "department" in need and first.get("department", need["department"]) != need["department"]:
            return {**bare, "slots": [{**first, "inspectors": []}, *rest]}
        both = {**first, "tags": [*first.get("tags", []), *need.get("tags", [])]}
        if "department" in need:
            both["department"] = need["department"]
        if need.get("leader"):
            both["leader"] = True
        return {**bare, "slots": [both, *rest]}

    most = max((len(v.get("needs", [])) for v in request["visits"]), default=0)
    for k in range(-1, most):
        yield {**request, "visits": [bound(v, k) for v in request["visits"]]}


def replace(asked):
    """One person leaves one visit: who follows, or which chain of exchanges would help, or why nobody can come."""
    visit, out, teams = asked["visit"], asked["out"], asked["teams"]
    state = Dispatch(without(asked, visit, out, *asked.get("withdrawn", [])))
    rank = {who["id"]: i for i, who in enumerate(state.people)}
    sheet = {s: id for v, slots in enumerate(state.of_visit) for s, id in zip(slots, teams[state.visits[v]["id"]])}
    at = next(v for v, one in enumerate(state.visits) if one["id"] == visit)
    left = next(s for s in state.of_visit[at] if sheet[s] == out)
    for s, id in sheet.items():
        if s != left and state.pinned[s] is None:
            state.give(s, rank[id])
    able = [
        i
        for i in state.members[left]
        if state.room(i) and i not in state.away[at] and state.place(at, i) is None
    ]
    least = min((state.load[i] for i in able), default=None)
    able = [i for i in able if state.load[i] == least]
    name = lambda i: state.people[i]["id"]

    def change(s):
        v = state.slots[s]
        slot = s - state.of_visit[v][0]
        return {"visit": state.visits[v]["id"], "slot": slot, "before": sheet[s], "after": name(state.holder[s])}

    if able:
        chance = Stream(asked, "replace", [visit, out, str(asked["sequence"])])
        state.give(left, able[chance.int(len(able))])
        candidates = sorted(map(name, able), key=str.encode)
        return {"status": "replaced", "changed": [change(left)], "candidates": candidates}
    if state.search([left], state.room):
        return {"status": "proposed", "changed": [change(s) for s in state.chain]}
    return {"status": "nobody", "certificate": state.certificate(list(state.reached))}


if __name__ == "__main__":
    given = json.load(sys.stdin)
    answer = replace(given) if "out" in given else Dispatch(given).run()
    json.dump(answer, sys.stdout, ensure_ascii=False, indent=1)
