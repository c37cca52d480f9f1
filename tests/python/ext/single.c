/* Single-phase, m_size == -1: CPython copies its dict when it is imported again. */
#include "common.h"

static int calls;

static PyObject *count(PyObject *self, PyObject *unused)
{
    return PyLong_FromLong(++calls);
}

static PyObject *add(PyObject *self, PyObject *args)
{
    long a, b;
    if (!PyArg_ParseTuple(args, "ll:add", &a, &b))
        return NULL;
    return PyLong_FromLong(a + b);
}

static PyMethodDef methods[] = {
    {"count", count, METH_NOARGS, "How often it was called."},
    {"add", add, METH_VARARGS, "The sum."},
    {NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "single", "Single-phase.", -1, methods};

PyMODINIT_FUNC PyInit_single(void)
{
    PyObject *m = PyModule_Create(&module);
    if (m == NULL)
        return NULL;
    PyModule_AddObject(m, "marker", PyList_New(0));
    return m;
}
