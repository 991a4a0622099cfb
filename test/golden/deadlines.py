"""Recomputes test/golden/deadlines.json's second part by walking over the days; reads cases from stdin.

Shares nothing with the library: Python's own dates, and the table of moved days in holidays.json.
Input: one JSON list of {"start", "rule": {"kind", "n"}}. Output: one JSON list of {"nominal", "due"} or null.
"""
import calendar
import datetime
import json
import pathlib
import sys

golden = json.loads((pathlib.Path(__file__).parent / "holidays.json").read_text(encoding="utf-8"))
FIRST, LAST = (datetime.date.fromisoformat(golden[k]) for k in ("from", "to"))
ONE = datetime.timedelta(days=1)


def works(day):
    if not FIRST <= day <= LAST:
        raise LookupError
    kind = golden["moved"].get(day.isoformat())
    return day.weekday() < 5 if kind is None else kind == "workday"


def due(start, kind, n):
    day = datetime.date.fromisoformat(start)
    if kind == "workdays":
        while n:
            day += ONE
            n -= works(day)
        return day, day
    if kind == "days":
        day += n * ONE
    else:
        index = day.month - 1 + n
        year, month = day.year + index // 12, index % 12 + 1
        day = datetime.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
    nominal = day
    while not works(day):
        day += ONE
    return nominal, day


def answer(case):
    try:
        nominal, day = due(case["start"], case["rule"]["kind"], case["rule"]["n"])
    except LookupError:
        return None
    return {"nominal": nominal.isoformat(), "due": day.isoformat()}


json.dump([answer(case) for case in json.load(sys.stdin)], sys.stdout)
