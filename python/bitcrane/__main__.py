"""``python -m bitcrane``: the command line of the ``bitcrane`` program, and ``site``."""

import signal
import sys


def main(args):
    """Runs a command line and returns its exit status."""
    if args[:1] == ["site"]:
        from . import _site

        return _site.main(args[1:])
    from . import _bitcrane

    # Native code does not come back to let Python raise KeyboardInterrupt, nor BrokenPipeError.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    return _bitcrane.main(["bitcrane", *args])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
