// In the place of Objective-C's runtime: what shows which function was called.
char *objc_retain(char *p) { return p + 1; }
void objc_release(char *p) { (void)p; }
char *objc_autoreleasePoolPush(void) { return (char *)0x77; }
void objc_autoreleasePoolPop(char *p) { (void)p; }
void objc_storeStrong(char **to, char *p) { *to = p; }
char *objc_retainAutoreleasedReturnValue(char *p) { return p + 3; }
char *objc_initWeak(char **to, char *p) { return *to = p; }
char *objc_loadWeakRetained(char **from) { return *from; }
void objc_moveWeak(char **to, char **from) { *to = *from; *from = 0; }
char *objc_autorelease(char *p) { return p + 16; }
char *objc_autoreleaseReturnValue(char *p) { return p + 17; }
char *objc_loadWeak(char *p) { return p + 18; }
char *objc_retainAutorelease(char *p) { return p + 19; }
char *objc_retainAutoreleaseReturnValue(char *p) { return p + 20; }
char *objc_retainBlock(char *p) { return p + 21; }
void objc_copyWeak(char **to, char **from) { *to = *from; }
void objc_destroyWeak(char **place) { *place = 0; }
char *objc_storeWeak(char **to, char *p) { *to = p; return p + 1; }
