// Mounting without rights of one's own: by fusermount3, which is setuid root and part of the package fuse3, or by
// fusermount of FUSE 2. Both pass the open /dev/fuse through a socket whose number is in _FUSE_COMMFD (libfuse,
// lib/mount.c).
#pragma once

#include <stdbool.h>

int mountFuse(const char *folder); // the open /dev/fuse; -1: could not be mounted

bool unmountFuse(const char *folder, bool isLazy); // lazy: also where a process uses it
