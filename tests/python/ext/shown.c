// What a module defines for others: `ctypes` finds it, and `borrower.c` under RTLD_GLOBAL.
#include "common.h"

int shown_table[3] = {10, 20, 30};
_Thread_local int shown_own = 5;
__attribute__((visibility("hidden"))) int shown_hidden = 1;

int shown_add(int a, int b) { return a + b + shown_own + shown_hidden - 6; }

static PyObject *total(PyObject *self, PyObject *unused) {
    return PyLong_FromLong(shown_table[0] + shown_table[1] + shown_table[2]);
}

static PyMethodDef methods[] = {{"total", total, METH_NOARGS, NULL}, {NULL}};
static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, "shown", NULL, -1, methods};

PyMODINIT_FUNC PyInit_shown(void) { return PyModule_Create(&definition); }
