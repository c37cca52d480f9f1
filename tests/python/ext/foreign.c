/* For another machine. */
void *PyInit_foreign(void) { return 0; }
