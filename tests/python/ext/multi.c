/* Multi-phase, with state, a heap type, an exception and docs: what a modern module looks like.
   Fit for isolated subinterpreters where the interpreter knows the promise. */
#include "common.h"
#include <string.h>

#ifndef VERSION
#define VERSION 1
#endif

typedef struct { PyObject *error; PyObject *type; long count; } State;

typedef struct { PyObject_HEAD double total; Py_ssize_t items; } Mean;

static PyObject *mean_add(PyObject *self, PyObject *value)
{
    double x = PyFloat_AsDouble(value);
    if (x == -1.0 && PyErr_Occurred())
        return NULL;
    ((Mean *)self)->total += x;
    ((Mean *)self)->items++;
    Py_RETURN_NONE;
}

static PyObject *mean_value(PyObject *self, PyObject *unused)
{
    Mean *mean = (Mean *)self;
    if (mean->items == 0) {
        PyErr_SetString(PyExc_ZeroDivisionError, "the mean of nothing");
        return NULL;
    }
    return PyFloat_FromDouble(mean->total / (double)mean->items);
}

static void mean_dealloc(PyObject *self)
{
    PyTypeObject *type = Py_TYPE(self);
    freefunc release = (freefunc)PyType_GetSlot(type, Py_tp_free);
    release(self);
    Py_DECREF((PyObject *)type);
}

static PyMethodDef mean_methods[] = {
    {"add", mean_add, METH_O, "Adds a number."},
    {"value", mean_value, METH_NOARGS, "The mean so far."},
    {NULL},
};

static PyType_Slot mean_slots[] = {
    {Py_tp_methods, mean_methods},
    {Py_tp_dealloc, mean_dealloc},
    {Py_tp_doc, "A running mean."},
    {0, NULL},
};

static PyType_Spec mean_spec = {"multi.Mean", sizeof(Mean), 0, Py_TPFLAGS_DEFAULT, mean_slots};

static PyObject *count(PyObject *self, PyObject *unused)
{
    State *state = PyModule_GetState(self);
    return PyLong_FromLong(++state->count);
}

static PyObject *fail(PyObject *self, PyObject *text)
{
    State *state = PyModule_GetState(self);
    PyErr_SetObject(state->error, text);
    return NULL;
}

/* Loops, tables, a switch: something for the compiler. */
static PyObject *rot13(PyObject *self, PyObject *args)
{
    const char *text;
    Py_ssize_t len, i;
    if (!PyArg_ParseTuple(args, "s#:rot13", &text, &len))
        return NULL;
    char *out = PyMem_Malloc((size_t)len + 1);
    if (out == NULL)
        return PyErr_NoMemory();
    for (i = 0; i < len; i++) {
        char c = text[i];
        if (c >= 'a' && c <= 'z')
            c = (char)('a' + (c - 'a' + 13) % 26);
        else if (c >= 'A' && c <= 'Z')
            c = (char)('A' + (c - 'A' + 13) % 26);
        out[i] = c;
    }
    PyObject *result = PyUnicode_FromStringAndSize(out, len);
    PyMem_Free(out);
    return result;
}

static const char *name_of(int digit)
{
    switch (digit) {
    case 0: return "zero";
    case 1: return "one";
    case 2: return "two";
    case 3: return "three";
    case 4: return "four";
    case 5: return "five";
    case 6: return "six";
    case 7: return "seven";
    case 8: return "eight";
    case 9: return "nine";
    default: return "many";
    }
}

static PyObject *spell(PyObject *self, PyObject *number)
{
    long value = PyLong_AsLong(number);
    if (value == -1 && PyErr_Occurred())
        return NULL;
    return PyUnicode_FromFormat("%s of %s", name_of((int)value), PyModule_GetName(self));
}

static PyObject *keywords(PyObject *self, PyObject *args, PyObject *kwargs)
{
    static char *names[] = {"a", "b", "scale", NULL};
    int a, b = 2;
    double scale = 1.0;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "i|id:keywords", names, &a, &b, &scale))
        return NULL;
    return Py_BuildValue("(iid)", a, b, scale);
}

static PyMethodDef methods[] = {
    {"count", count, METH_NOARGS, "How often it was called in this module object."},
    {"fail", fail, METH_O, "Raises multi.Error."},
    {"rot13", rot13, METH_VARARGS, "Rotates letters."},
    {"spell", spell, METH_O, "Names a digit."},
    {"keywords", (PyCFunction)(void (*)(void))keywords, METH_VARARGS | METH_KEYWORDS, "Gives its arguments."},
    {NULL},
};

static int exec(PyObject *m)
{
    State *state = PyModule_GetState(m);
    state->error = PyErr_NewException("multi.Error", NULL, NULL);
    state->type = PyType_FromSpec(&mean_spec);
    if (state->error == NULL || state->type == NULL)
        return -1;
    Py_INCREF(state->error);
    Py_INCREF(state->type);
    if (PyModule_AddObject(m, "Error", state->error) < 0 || PyModule_AddObject(m, "Mean", state->type) < 0)
        return -1;
    return PyModule_AddIntConstant(m, "version", VERSION);
}

static PyModuleDef_Slot slots[4] = {{Py_mod_exec, exec}};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "multi", "Multi-phase.", sizeof(State), methods, slots};

PyMODINIT_FUNC PyInit_multi(void)
{
    const char *version = Py_GetVersion();
    int minor = version[2] - '0';
    if (version[3] >= '0' && version[3] <= '9')
        minor = minor * 10 + version[3] - '0';
    if (minor >= 12) {
        slots[1].slot = 3;          /* Py_mod_multiple_interpreters */
        slots[1].value = (void *)2; /* Py_MOD_PER_INTERPRETER_GIL_SUPPORTED */
    }
    return PyModuleDef_Init(&module);
}
