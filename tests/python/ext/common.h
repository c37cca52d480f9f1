/* The stable ABI of CPython 3.8, so that one compiled file serves every version. */
#define PY_SSIZE_T_CLEAN
#define Py_LIMITED_API 0x03080000
#include <Python.h>
