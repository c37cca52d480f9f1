"""Damaged copies of a real module: an ImportError or an import, never a crash of the loader.

Each copy is loaded in a child process of its own, forked from one that has the package imported.
The child first only compiles and links (``prepare``), then imports. What a copy that passes for
whole does when it runs is the module's own doing, as with any native code: a death after the load
is counted apart, and shown.

BITCRANE_DAMAGED is the number of copies.
"""

import os
import unittest

from support import Case

COUNT = int(os.environ.get("BITCRANE_DAMAGED", "500"))

CHILDREN = """
import importlib.util, random, signal, tempfile
from bitcrane import _bitcrane
source = open("whole", "rb").read()
random = random.Random(20260101)

def damaged():
    data = bytearray(source)
    kind = random.randrange(5)
    if kind == 0:
        del data[random.randrange(len(data)):]
    elif kind == 1:
        start = random.randrange(len(data) - 16)
        data[start:start + 16] = bytes(16)
    elif kind == 2:
        start, length = random.randrange(len(data) - 64), 4 * random.randrange(1, 16)
        data[start:start + length] = data[start + 4:start + 4 + length]
    else:
        for _ in range(random.randrange(1, 4)):
            data[random.randrange(len(data))] ^= 1 << random.randrange(8)
    return bytes(data)

def child(data, number, log):
    name = "m%d" % number
    try:
        _bitcrane.prepare_bytes("/damaged/%d.bc" % number, "multi", data)
    except ImportError as error:
        assert error.name == "multi" and error.path == "/damaged/%d.bc" % number, (error.name, error.path)
        assert str(error).startswith(error.path + ": ") and len(str(error)) > len(error.path) + 5, error
        return 10
    os.write(log, b"loaded")
    try:
        multi = bitcrane.load_bytes(data, "multi", origin="/damaged/%d.bc" % number)
        multi.rot13("x")
    except Exception:
        return 11
    return 12

outcomes = {}
for number in range(COUNT):
    data = damaged()
    back, log = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, 1)
            signal.alarm(60)
            os._exit(child(data, number, log))
        except BaseException:
            import traceback
            traceback.print_exc()
            os._exit(13)
    os.close(log)
    _, status = os.waitpid(pid, 0)
    loaded = os.read(back, 100) != b""
    os.close(back)
    code = os.WEXITSTATUS(status) if os.WIFEXITED(status) else -os.WTERMSIG(status)
    outcome = {10: "refused", 11: "wrong", 12: "imported"}.get(code, "died while running" if loaded else "CRASHED")
    outcomes[outcome] = outcomes.get(outcome, 0) + 1
    if outcome in ("CRASHED", "died while running"):
        with tempfile.NamedTemporaryFile("wb", prefix="bitcrane-crash-", suffix=".bc", delete=False) as file:
            file.write(data)
        print(outcome, "status", code, file.name)
print(sorted(outcomes.items()))
assert "CRASHED" not in outcomes
assert outcomes["refused"] > COUNT // 4 and sum(outcomes.values()) == COUNT
"""


class Damaged(Case):
    """Bits flipped, words zeroed or moved, ends cut off."""

    def test_no_damaged_copy_crashes_the_loader(self):
        self.put("whole", "multi")
        print("\n" + self.python(CHILDREN.replace("COUNT", str(COUNT))))


if __name__ == "__main__":
    unittest.main()
