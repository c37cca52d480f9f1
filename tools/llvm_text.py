"""LLVM assembly as printed by `opt -S`, made comparable: what a module holds, without debug
information, uses of attribute groups, comments and the order of things.

Left out, because Bitcrane's reader does not keep it: names of local values (`opt
-discard-value-names` has dropped them), metadata other than operands, summaries, use-list orders,
`inrange` of constant addresses. `memory(...)` of files before LLVM 22 means no target's own memory;
22 says so, and older releases could not.
"""

import re

#: Text in quotes, which may hold anything.
QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
NODE = re.compile(r"^!(\d+) = (?:distinct )?(.*)$")
GROUP = re.compile(r"^attributes #(\d+) = \{ ?(.*?) ?\}$")
#: `, !dbg !7`, and `!prof !7` after a function's head.
ATTACHED = re.compile(r",? !(?!\d)[\w.$\\-]+ (?:!\d+|![\w.]+\([^\n]*\))")
FORGOTTEN = re.compile(r" inrange\(-?\d+, -?\d+\)|, target_mem\d: none")
DEBUG_CALL = re.compile(r"call void (?:\(metadata[^)]*\) )?@llvm\.dbg\.")
LEFT_OUT = ("source_filename", "uselistorder", "^", "#dbg_", "declare void @llvm.dbg.")


def hide_strings(line, strings):
    """Takes the strings out of a line, so that nothing in them is mistaken for syntax."""

    def keep(match):
        strings.append(match.group())
        return f"\x00{len(strings) - 1}\x00"

    return QUOTED.sub(keep, line)


def entities(text):
    """What a module's text defines: key (such as `@f` or `%struct.S`) -> its lines."""
    strings, found = [], {}
    lines = [hide_strings(line, strings).rstrip() for line in text.splitlines()]
    show = lambda line: re.sub("\x00(\\d+)\x00", lambda match: strings[int(match.group(1))], line)
    groups = dict(match.groups() for match in map(GROUP.match, lines) if match)
    nodes = dict(match.groups() for match in map(NODE.match, lines) if match)

    def node(number, depth=0, seen=()):
        if depth > 6 or number in seen:
            return "!<deep>"
        inner = lambda match: node(match.group(1), depth + 1, (*seen, number))
        return re.sub(r"!(\d+)\b", inner, nodes.get(number, "!<none>"))

    def normal(line):
        line = FORGOTTEN.sub("", ATTACHED.sub("", line))
        # `#0` at the end, before a body, a bundle, a label or a comma.
        line = re.sub(r" #(\d+)\b", lambda match: (" " + groups.get(match.group(1), "")).rstrip(), line)
        line = re.sub(r"!(\d+)\b", lambda match: node(match.group(1)), line)
        # What makes a node distinct, such as itself: we print a string of its number.
        return re.sub(r'!\{!"\d+"', "!{!<deep>", show(FORGOTTEN.sub("", line)))

    body = None
    for line in lines:
        line = line.partition(";")[0].rstrip()
        plain = line.strip()
        if not plain or plain.startswith(LEFT_OUT) or DEBUG_CALL.search(plain):
            continue
        if GROUP.match(line) or line.startswith("!"):
            continue
        if body is not None:
            body.append(normal(plain))
            if line == "}":
                body = None
            continue
        key = named(line)
        key = show(key) if key else show(plain)
        entry = found.setdefault(key, [])
        entry.append(normal(plain))
        if line.startswith("define ") and line.endswith("{"):
            body = entry
    return found


def named(line):
    """What a line at module level is about."""
    if line.startswith(("define ", "declare ")):
        match = re.search(r"@([\w.$-]+|\x00\d+\x00)\(", line)
    else:
        match = re.match(r"([@%$](?:[\w.$-]+|\x00\d+\x00)) =", line)
        return match and match.group(1)
    return match and f"@{match.group(1)}"


def differences(ours, theirs):
    """What two texts disagree about: one line each, the first of each entity."""
    ours, theirs = entities(ours), entities(theirs)
    found = []
    for key in sorted({*ours, *theirs}):
        a, b = ours.get(key), theirs.get(key)
        if a == b:
            continue
        if a is None or b is None:
            # What nothing refers to is nothing to us.
            if key.startswith("%"):
                continue
            found.append(f"{key}: only {'theirs' if a is None else 'ours'}: {(a or b)[0]}")
            continue
        pairs = [(x, y) for x, y in zip(a, b) if x != y] or [(f"{len(a)} lines", f"{len(b)} lines")]
        found.append(f"{key}: ours:   {pairs[0][0]}\n{' ' * len(key)}  theirs: {pairs[0][1]}")
    return found
