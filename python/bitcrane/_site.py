"""Turns bitcode imports on for every start of an interpreter, with a ``.pth`` file."""

import os
import site
import sys
import sysconfig

FILE_NAME = "bitcrane.pth"

USAGE = """\
usage: python -m bitcrane site install [--user] [--on-demand]
       python -m bitcrane site uninstall

site     switches bitcode imports on (or off again) for every start of this interpreter;
         --on-demand: only where BITCRANE_ENABLE=1 is set"""

# One line that starts with `import`, which `site` executes. It stays silent when the package has
# been removed.
LINE = (
    "import os; exec('try:\\n from bitcrane import install\\nexcept ImportError: pass\\nelse: install()')"
    " if os.environ.get('BITCRANE_ENABLE', {default!r}) == '1' else None\n"
)


def _directory(user):
    return site.getusersitepackages() if user else sysconfig.get_path("purelib")


def install(user=False, on_demand=False):
    """Writes the file and returns its path. ``on_demand``: only where BITCRANE_ENABLE=1 is set."""
    directory = _directory(user)
    os.makedirs(directory, exist_ok=True)
    path = os.path.join(directory, FILE_NAME)
    with open(path, "w", encoding="ascii") as file:
        file.write(LINE.format(default="0" if on_demand else "1"))
    return path


def uninstall():
    """Removes the files that install() may have written; returns the paths of those that were there."""
    removed = []
    for user in (False, True):
        path = os.path.join(_directory(user), FILE_NAME)
        if os.path.exists(path):
            os.remove(path)
            removed.append(path)
    return removed


def main(args):
    """``python -m bitcrane site install [--user] [--on-demand] | uninstall``"""
    command, options = (args[0] if args else None), args[1:]
    if command == "install" and set(options) <= {"--user", "--on-demand"}:
        print(install(user="--user" in options, on_demand="--on-demand" in options))
        return 0
    if command == "uninstall" and not options:
        removed = uninstall()
        print("\n".join(removed) if removed else "not installed")
        return 0
    print(USAGE, file=sys.stderr)
    return 2
