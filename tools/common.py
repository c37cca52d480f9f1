"""What the tools share: running commands, a small job pool, apt sources, tables.

Python 3.8 and newer, standard library only. Nothing that is fetched is ever committed: it goes
below `build/` in the repository, or to the directory given with `--build`.
"""

import concurrent.futures
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"

#: The producer that the tools use; `BITCRANE_CLANG` and friends override it.
CLANG = os.environ.get("BITCRANE_CLANG", "clang-19")
CLANGXX = os.environ.get("BITCRANE_CLANGXX", "clang++-19")
LLVM_LINK = os.environ.get("BITCRANE_LLVM_LINK", "llvm-link-19")


class ToolError(Exception):
    """Something the user has to mend; shown without a traceback."""


def main(function):
    """Runs `function` as a program: a `ToolError` becomes one line and exit status 2."""
    try:
        sys.exit(function())
    except ToolError as error:
        print(f"error: {error}", file=sys.stderr)
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)


def need(program, package):
    """Insists on `program`; `package` is the Debian package that brings it."""
    if not shutil.which(program):
        raise ToolError(f"{program} is not installed (Debian: apt-get install {package})")


def run(command, **options):
    """Runs `command`; on failure, or after `timeout` seconds, the error shows its last lines of output."""
    command = [str(word) for word in command]
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **options)
    except subprocess.TimeoutExpired as error:
        raise ToolError(f"timeout: {' '.join(command)}") from error
    if done.returncode:
        text = done.stdout.decode(errors="replace").strip().splitlines()
        tail = "\n  ".join(text[-12:])
        raise ToolError(f"exit {done.returncode}: {' '.join(command)}\n  {tail}")
    return done.stdout.decode(errors="replace")


class Outcome:
    """How a child ended: `status` (negative: killed by that signal, None: timed out), output."""

    def __init__(self, status, stdout, stderr):
        self.status, self.stdout, self.stderr = status, stdout, stderr

    def __str__(self):
        if self.status is None:
            return "timeout"
        if self.status < 0:
            return signal.Signals(-self.status).name
        return f"exit {self.status}"


def observe(command, timeout, memory_gib=None, **options):
    """Runs `command` in its own process group and kills the whole group at `timeout` seconds."""

    def limits():
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if memory_gib:
            limit = int(memory_gib * 2**30)
            resource.setrlimit(resource.RLIMIT_AS, (limit, limit))

    child = subprocess.Popen(
        [str(word) for word in command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=limits,
        **options,
    )
    try:
        out, err = child.communicate(timeout=timeout)
        return Outcome(child.returncode, out, err)
    except subprocess.TimeoutExpired:
        os.killpg(child.pid, signal.SIGKILL)
        out, err = child.communicate()
        return Outcome(None, out, err)


def each(jobs, function, items):
    """Calls `function` on every item, `jobs` at a time; yields `(item, result)` as they end."""
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        futures = {pool.submit(function, item): item for item in items}
        for future in concurrent.futures.as_completed(futures):
            yield futures[future], future.result()


def apt_source(package, directory):
    """Fetches the pristine upstream tarball of a Debian source package; returns its path.

    Works without root: apt gets its own lists, state and sources below `directory`, made from
    the mirrors of this machine with `deb-src` in front.
    """
    directory = Path(directory).resolve()
    kept = sorted(directory.glob(f"{package}_*.orig.tar.*"))
    if kept:
        return kept[0]
    need("apt-get", "apt")
    apt = directory / "apt"
    for part in ("lists/partial", "cache/archives/partial", "etc"):
        (apt / part).mkdir(parents=True, exist_ok=True)
    (apt / "etc/sources.list").write_text(debian_sources())
    options = [
        f"Dir::State::Lists={apt}/lists",
        f"Dir::Cache={apt}/cache",
        f"Dir::Etc::SourceList={apt}/etc/sources.list",
        f"Dir::Etc::SourceParts={apt}/etc/none",
        "APT::Sandbox::User=",
        "Acquire::Languages=none",
    ]
    flags = [word for option in options for word in ("-o", option)]
    run(["apt-get", *flags, "update"])
    run(["apt-get", *flags, "source", "--download-only", "--tar-only", package], cwd=directory)
    kept = sorted(directory.glob(f"{package}_*.orig.tar.*"))
    if not kept:
        raise ToolError(f"apt did not bring a tarball of {package}")
    return kept[0]


def debian_sources():
    """`deb-src` lines for the release that runs here, from the mirror that it uses."""
    release = {}
    for line in Path("/etc/os-release").read_text().splitlines():
        key, _, value = line.partition("=")
        release[key] = value.strip('"')
    if release.get("ID") != "debian":
        raise ToolError("the sources come from Debian's archive, and this is not Debian")
    suite = release["VERSION_CODENAME"]
    targets = run(["apt-get", "indextargets", "--format", "$(REPO_URI) $(CODENAME) $(COMPONENT)"])
    for line in targets.splitlines():
        mirror, *target = line.split()
        if target == [suite, "main"]:
            return f"deb-src {mirror} {suite} main\n"
    raise ToolError(f"apt has no list of {suite} main: apt-get update")


def quarantine(text, width=150):
    """One printable line of at most `width` characters."""
    line = " ".join(text.split())
    return line if len(line) <= width else line[: width - 1] + "…"
