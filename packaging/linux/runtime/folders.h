// Folders for one run of the program, below a temporary folder that other accounts may share.
#pragma once

#include <stdbool.h>
#include <stddef.h>

#define MOUNT_PREFIX ".mount_satchel" // Ubuntu's AppArmor profile of fusermount3 lets mounts be below /tmp and home
#define EXTRACT_PREFIX ".extracted_satchel" // a folder with this prefix is locked (flock) as long as it is needed

enum { MAX_PARENTS = 5 };
struct parents
{
    const char *path[MAX_PARENTS];
    size_t count;
};

const char *refusedParent(const struct parents *parents); // TMPDIR, if it is not one of them; NULL
struct parents findParents(void); // safe ones, most usual first
char *makePrivateFolder(const char *parent, const char *prefix); // new, mode 0700; NULL: errno
bool forbidsPrograms(const char *parent); // mounted with noexec
unsigned long long freeBytes(const char *parent);
