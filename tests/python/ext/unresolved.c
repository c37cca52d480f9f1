/* Needs what nobody defines. */
#include "common.h"

extern int no_such_function(int);
extern double no_such_other_function(double);
extern int no_such_data;

static PyObject *use(PyObject *self, PyObject *unused)
{
    return PyFloat_FromDouble(no_such_other_function(no_such_function(no_such_data)));
}

static PyMethodDef methods[] = {{"use", use, METH_NOARGS, NULL}, {NULL}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "unresolved", NULL, -1, methods};

PyMODINIT_FUNC PyInit_unresolved(void) { return PyModule_Create(&module); }
