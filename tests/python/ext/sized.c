/* Single-phase, m_size > 0: CPython calls PyInit again for a new import; module state is found
   with PyState_FindModule. */
#include "common.h"

typedef struct { long count; } State;

static struct PyModuleDef module;

static PyObject *count(PyObject *self, PyObject *unused)
{
    State *state = PyModule_GetState(self);
    return PyLong_FromLong(++state->count);
}

static PyObject *found(PyObject *self, PyObject *unused)
{
    return PyBool_FromLong(PyState_FindModule(&module) == self);
}

static PyMethodDef methods[] = {
    {"count", count, METH_NOARGS, "How often it was called."},
    {"found", found, METH_NOARGS, "True if PyState_FindModule gives this module."},
    {NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "sized", NULL, sizeof(State), methods};

PyMODINIT_FUNC PyInit_sized(void)
{
    return PyModule_Create(&module);
}
