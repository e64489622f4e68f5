#include "update.h"

// The specification: the ELF section .upd_info. It is filled in after linking, so the compiler must not know what is in
// it.
__attribute__((section(".upd_info"), used)) static char information[1024] = {0};

const char *updateInformation(void)
{
    __asm__ volatile("" : : : "memory");
    return information;
}
