/* Several modules in one file, one of them with a name that is not ASCII, and one that is
   imported as part of a package. */
#include "common.h"

static struct PyModuleDef_Slot none[] = {{0, NULL}};
static struct PyModuleDef first = {PyModuleDef_HEAD_INIT, "several", "first", 0, NULL, none};
static struct PyModuleDef second = {PyModuleDef_HEAD_INIT, "second", "second", 0, NULL, none};
static struct PyModuleDef accented = {PyModuleDef_HEAD_INIT, "n\xc3\xb6" "bda", "accented", 0, NULL, none};
static struct PyModuleDef sub = {PyModuleDef_HEAD_INIT, "sub", "sub", -1};

PyMODINIT_FUNC PyInit_several(void) { return PyModuleDef_Init(&first); }
PyMODINIT_FUNC PyInit_second(void) { return PyModuleDef_Init(&second); }
/* nöbda, in punycode */
PyMODINIT_FUNC PyInitU_nbda_5qa(void) { return PyModuleDef_Init(&accented); }
PyMODINIT_FUNC PyInit_sub(void) { return PyModule_Create(&sub); }
/* What goes wrong after a good load. */
PyMODINIT_FUNC PyInit_silent(void) { return NULL; }
PyMODINIT_FUNC PyInit_raises(void) { PyErr_SetString(PyExc_ValueError, "no luck"); return NULL; }
