// Writes the files of the squashfs into a folder.
#pragma once

#include <squashfuse/squashfuse.h>
#include <stdbool.h>

struct extraction
{
    const char *pattern; // of the paths to write, as in a shell; NULL: all
    bool isListed; // each path is printed
    unsigned long files; // how many were written
};

// FOLDER is an open folder. Existing files are replaced, symbolic links in it are not followed. False: errno.
bool extractTree(sqfs *filesystem, int folder, struct extraction *extraction);

unsigned long long extractedBytes(sqfs *filesystem); // how much disk that takes
