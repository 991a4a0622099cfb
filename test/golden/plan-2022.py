"""The rows of the plan of 2022, read by a program that shares nothing with the library.

It knows nothing of damaged tables: it asks, line by line, what a line is, and takes the rest from the row above.
Run: python3 test/golden/plan-2022.py < docs/examples/linxia-2022/plan-2022.txt > test/golden/plan-2022.json
"""
import json
import re
import sys

NOT_DEPARTMENTS = {"社会艺术水平考级机构", "生态环境监测机构"}


def is_department(line):
    return bool(re.search("(部门|机构)$", line)) and line not in NOT_DEPARTMENTS


def department(name):
    return {"交通": "交通运输"}.get(name, name)


def departments(line):
    bare = re.sub("部门$", "", line)
    is_open = bare.endswith("等")
    return [department(d) for d in re.sub("等$", "", bare).split("、")], is_open


lines = [line.strip() for line in sys.stdin if line.strip()][10:]
rows, current = [], []
for line in lines:
    current.append(line)
    if re.fullmatch(r"\d+月-\d+月", line):
        rows.append(current)
        current = []
assert not current

out, above = [], {}
for number, cells in enumerate(rows, 1):
    c = next(i for i, x in enumerate(cells) if x in ("一般监管", "重点监管"))
    lv = next(i for i, x in enumerate(cells) if x in ("州级", "州县级"))
    head, mid, tail = cells[:c], cells[c + 1 : lv], cells[lv + 1 : -1]
    own = {"matter": head[-1]}
    if len(head) > 1:
        assert is_department(head[-2])
        own["initiator"] = head[-2]
    if len(head) > 2:
        own["field"] = head[0]
        above = {"initiators": []}
    if mid:
        own["object"] = mid[0]
    if tail:
        assert is_department(tail[0])
        own["cooperators"] = tail[0]
    names = ["field", "initiator", "object", "cooperators"]
    inferred = [name for name in names if name not in own]
    above.update({name: own[name] for name in names if name in own})
    full = {**{name: above[name] for name in inferred}, **own}
    (initiator,), _ = departments(full["initiator"])
    above["initiators"].append(initiator)
    cooperators, is_open = departments(full["cooperators"])
    if cooperators == [initiator]:
        cooperators = [d for d in above["initiators"] if d != initiator]
    a, b = re.findall(r"\d+", cells[-1])
    out.append(
        {
            "row": number,
            "field": full["field"],
            "initiator": initiator,
            "matter": full["matter"],
            "category": {"一般监管": "general", "重点监管": "key"}[cells[c]],
            "object": full["object"],
            "level": {"州级": "prefecture", "州县级": "prefecture-and-county"}[cells[lv]],
            "cooperators": cooperators,
            **({"open": True} if is_open else {}),
            "window": {"from": int(a), "to": int(b)},
            "inferred": inferred,
        }
    )

print("[\n" + ",\n".join(json.dumps(r, ensure_ascii=False) for r in out) + "\n]")
