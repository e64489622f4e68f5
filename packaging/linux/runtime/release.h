// Removes what one run of the program needed: its mount or its extracted files.
#pragma once

#include <stdbool.h>
#include <sys/types.h>

void releaseMount(const char *folder); // waits until no process uses it
void releaseExtracted(const char *folder); // the same

// A mount is released by a process of its own, because the kernel may have questions meanwhile.
struct release
{
    const char *folder;
    pid_t process; // 0: not started
};
void startRelease(struct release *release);
bool isReleased(const struct release *release);

void removeLeftovers(void); // of runs whose keeper was killed
