/* Constructors run before PyInit, destructors when the process ends. */
#include "common.h"
#include <stdio.h>

static int constructed;

__attribute__((constructor)) static void construct(void) { constructed = 7; }
__attribute__((destructor)) static void destruct(void) { puts("destroyed"); fflush(stdout); }

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "lifecycle", NULL, -1};

PyMODINIT_FUNC PyInit_lifecycle(void)
{
    PyObject *m = PyModule_Create(&module);
    PyModule_AddIntConstant(m, "constructed", constructed);
    return m;
}
