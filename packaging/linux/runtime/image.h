// The AppImage file that is running: its path and where its squashfs begins.
#pragma once

#include <squashfuse/squashfuse.h>
#include <stdbool.h>
#include <sys/types.h>

struct image
{
    char *path; // absolute, without symbolic links: APPIMAGE of the program
    int file;
    off_t offset; // of the squashfs
};

bool openImage(struct image *image); // false: reported
bool openFilesystem(const struct image *image, sqfs *filesystem);
