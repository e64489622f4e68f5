// libfuse loads modules by dlopen, which needs the libraries of the system. They are not used here, and without them
// the runtime needs nothing of the system but the kernel. The linker puts these in the place of the real ones (--wrap).
#include <stddef.h>

void *__wrap_dlopen(const char *path, int flags); // NOLINT: the linker's names
void *__wrap_dlsym(void *library, const char *name);
int __wrap_dlclose(void *library);
char *__wrap_dlerror(void);

void *__wrap_dlopen(const char *path, int flags)
{
    (void)path;
    (void)flags;
    return NULL;
}

void *__wrap_dlsym(void *library, const char *name)
{
    (void)library;
    (void)name;
    return NULL;
}

int __wrap_dlclose(void *library)
{
    (void)library;
    return 0;
}

char *__wrap_dlerror(void)
{
    return "not available";
}
