"""``python -m bitcrane``: the command line of the ``bitcrane`` program, and ``site``."""

import signal
import sys

from . import _bitcrane, _site


def main(args):
    """Runs a command line and returns its exit status."""
    if args[:1] == ["site"]:
        return _site.main(args[1:])
    # Native code does not come back to let Python raise KeyboardInterrupt, nor BrokenPipeError.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    status = _bitcrane.main(args)
    if args[:1] in (["-h"], ["--help"]):
        print(_site.USAGE)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
