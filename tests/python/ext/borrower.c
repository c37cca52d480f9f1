// Uses what `shown.c` defines.
#include "common.h"

extern int shown_table[3];
int shown_add(int a, int b);

static PyObject *borrow(PyObject *self, PyObject *unused) {
    shown_table[2] = shown_add(shown_table[0], shown_table[1]);
    return PyLong_FromLong(shown_table[2]);
}

static PyMethodDef methods[] = {{"borrow", borrow, METH_NOARGS, NULL}, {NULL}};
static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, "borrower", NULL, -1, methods};

PyMODINIT_FUNC PyInit_borrower(void) { return PyModule_Create(&definition); }
