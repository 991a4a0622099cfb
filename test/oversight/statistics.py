"""The figures of a year counted straight from its records, without a tally: for each row asked for, for each figure
[num, den], or why there is none. Reads [{records, by}] from standard input."""
import json
import sys

DIMS = ["department", "county", "field", "month", "level"]
CLEAN = {"nothing-found", "no-such-activity"}


def year(records, by):
    by = [d for d in DIMS if d in by]
    county = {s["id"]: s["region"] for s in records["subjects"]}
    tasks = {t["id"]: t for t in records["tasks"]}
    states = {s["visit"]: s for s in records["states"]}
    visit_of = {i: v for v in records["visits"] for i in v["tasks"]}
    items = []
    for d in records["drawn"]:
        t = tasks[d["id"].split("/")[0]]
        v = visit_of[d["id"]]
        s = states.get(v["id"])
        on = (s or {}).get("formed", {}).get("on")
        place = {
            "department": t["initiator"],
            "county": county[d["subject"]],
            "field": t["field"],
            "month": (on or d["window"]["closes"])[:7],
            "level": t["level"],
        }
        files = [f for f in (s or {}).get("files", []) if f["department"] in d["departments"]]
        formed = bool(s) and "formed" in s
        unable = bool(s) and s["_tag"] == "UnableToInspect"
        published = formed and all(f["_tag"] == "Published" for f in files)
        items.append(
            {
                "d": d, "t": t, "v": v, "s": s, "place": place, "formed": formed, "published": published,
                "complete": published or unable,
                "cancelled": bool(s) and s["_tag"] == "Cancelled",
                "problem": any(
                    r["matter"] in d["matters"] and set(r["outcomes"]) - CLEAN
                    for f in files for r in f["versions"][-1]["results"]
                ),
                "open_follow_up": False,
            }
        )
    by_id = {i["d"]["id"]: i for i in items}
    follow_ups = []
    for v in records["visits"]:
        for f in (states.get(v["id"]) or {}).get("followUps", []):
            own = [by_id[i] for i in sorted(v["tasks"]) if f["department"] in by_id[i]["d"]["departments"]]
            about = [i for i in own if f["matter"] in i["d"]["matters"]][0]
            follow_ups.append((about["place"], "closed" in f))
            if "closed" not in f:
                about["open_follow_up"] = True

    def cell(place):
        return tuple(place[d] for d in by)

    task_places = []
    for t in tasks.values():
        own = [i for i in items if i["t"] is t]
        done = bool(own) and all(i["complete"] or i["cancelled"] for i in own)
        place = {"department": t["initiator"], "county": t["region"], "field": t["field"],
                 "month": t["window"]["closes"][:7], "level": t["level"]}
        task_places.append((t, place, done))

    base = []
    for s in records["subjects"]:
        scopes = [
            t for t in tasks.values()
            if t["objectClass"]["name"] in s["rosters"] and s["region"] in t["drawsFrom"]
        ]
        places = [{"department": t["initiator"], "county": s["region"], "field": t["field"], "month": None,
                   "level": t["level"]} for t in scopes]
        if not [d for d in by if d != "county"] or not places:
            places = [{d: s["region"] if d == "county" else None for d in DIMS}]
        base += [(s["id"], p) for p in places]
    sent = {m for t in records["teams"].values() for m in t}
    staff = [(i["id"], {"department": i["department"], "county": i["area"], "field": None, "month": None,
                        "level": None}) for i in records["inspectors"]]

    keys = {cell(i["place"]) for i in items} | {cell(p) for _, p, _ in task_places}
    if "month" not in by:
        keys |= {cell(p) for _, p in base}
    if not set(by) & {"field", "month", "level"}:
        keys |= {cell(p) for _, p in staff}
    if not by:
        keys |= {()}

    rows = []
    for key in keys:
        mine = [i for i in items if cell(i["place"]) == key]
        live = [i for i in mine if not i["cancelled"]]
        # whatever was drawn and not called off is to be inspected, on record or not
        due = live
        formed = [i for i in live if i["formed"]]
        published = [i for i in live if i["published"]]
        visits = {i["v"]["id"]: i["v"] for i in live}
        own_tasks = [(t, done) for t, p, done in task_places if cell(p) == key]
        planned = {t["item"] for t, _ in own_tasks if t["type"] == "planned"}
        open_plan = {t["item"] for t, done in own_tasks if t["type"] == "planned" and not done}
        library = {s for s, p in base if cell(p) == key}
        reached = {i["d"]["subject"] for i in formed}
        mine_staff = {i for i, p in staff if cell(p) == key}
        places = sum(len(records["teams"][v]) for v in visits)
        gone = {m for v in visits for m in records["teams"][v]}
        own_follow = [closed for p, closed in follow_ups if cell(p) == key]
        problems = {i["d"]["subject"] for i in live if i["problem"]}

        def over(num, den, den_name):
            return [num, den] if den else den_name

        month = {"untold": "month"} if "month" in by else None
        staff_untold = next(({"untold": d} for d in by if d in ("field", "month", "level")), None)
        figures = {
            "subjects": month or [len(library), 1],
            "drawnSubjects": [len({i["d"]["subject"] for i in mine}), 1],
            "reachedSubjects": [len(reached), 1],
            "coverage": month or over(len(reached & library), len(library), "subjects"),
            "visitsPerSubject": over(len(visits), len({v["subject"] for v in visits.values()}), "visitedSubjects"),
            "inspectors": staff_untold or [len(mine_staff), 1],
            "inspectorsSent": [len(gone), 1],
            "inspectorUse": staff_untold or over(len(mine_staff & sent), len(mine_staff), "inspectors"),
            "loadPerInspector": over(places, len(gone), "sent"),
            "planItems": [len(planned), 1],
            "planCompletion": over(len(planned - open_plan), len(planned), "planItems"),
            "adHocTasks": [len([t for t, _ in own_tasks if t["type"] == "adHoc"]), 1],
            "tasks": [len(own_tasks), 1],
            "taskCompletion": over(len([1 for _, done in own_tasks if done]), len(own_tasks), "tasks"),
            "jointShare": over(len([1 for t, _ in own_tasks if t["cooperators"]]), len(own_tasks), "tasks"),
            "items": [len(mine), 1],
            "inspectionRate": over(len(formed), len(due), "itemsDue"),
            "visits": [len(visits), 1],
            "visitsSaved": [len(live) - len(visits), 1],
            "savedShare": over(len(live) - len(visits), len(live), "itemsVisited"),
            "published": [len(published), 1],
            "disclosureRate": over(len(published), len(due), "itemsDue"),
            "problemSubjects": [len(problems), 1],
            "problemRate": over(len(problems), len(reached), "reachedSubjects"),
            "followUps": [len(own_follow), 1],
            "followUpsClosed": over(sum(own_follow), len(own_follow), "followUps"),
            "closingRate": over(
                len([i for i in published if not i["open_follow_up"]]), len(published), "published"),
        }
        rows.append({"at": dict(zip(by, key)), "figures": figures})
    return rows


json.dump([year(q["records"], q["by"]) for q in json.load(sys.stdin)], sys.stdout)
