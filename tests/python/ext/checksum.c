/* Instructions that stand in place of calls, and one of C's functions that does. */
#include "common.h"
#include <errno.h>
#include <math.h>
#include <nmmintrin.h>

static PyObject *crc32c(PyObject *self, PyObject *args)
{
    const unsigned char *p;
    Py_ssize_t size;
    if (!PyArg_ParseTuple(args, "y#:crc32c", &p, &size))
        return NULL;
    unsigned crc = ~0u;
    const unsigned char *end = p + size;
    for (; end - p >= 8; p += 8) {
        unsigned long long word;
        memcpy(&word, p, 8);
        crc = (unsigned)_mm_crc32_u64(crc, word);
    }
    while (p < end)
        crc = _mm_crc32_u8(crc, *p++);
    return PyLong_FromUnsignedLong(~crc);
}

static PyObject *root(PyObject *self, PyObject *number)
{
    double x = PyFloat_AsDouble(number);
    if (x == -1 && PyErr_Occurred())
        return NULL;
    errno = 0;
    x = sqrt(x);
    return errno ? PyErr_SetFromErrno(PyExc_ValueError) : PyFloat_FromDouble(x);
}

static PyMethodDef methods[] = {
    {"crc32c", crc32c, METH_VARARGS, "The CRC-32C of bytes."},
    {"root", root, METH_O, "The square root."},
    {NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "checksum", "Checksums.", 0, methods};

PyMODINIT_FUNC PyInit_checksum(void)
{
    return PyModule_Create(&module);
}
