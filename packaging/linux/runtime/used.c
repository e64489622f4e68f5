#include "used.h"

#include <ctype.h>
#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static bool leadsInto(const char *folder, const char *process, const char *link)
{
    char path[64], target[PATH_MAX];
    snprintf(path, sizeof path, "/proc/%.20s/%s", process, link);
    const ssize_t length = readlink(path, target, sizeof target - 1);
    if (length < 0)
        return false;
    target[length] = '\0';
    const size_t size = strlen(folder);
    return strncmp(target, folder, size) == 0 && (target[size] == '/' || target[size] == '\0');
}

bool isUsed(const char *folder)
{
    DIR *processes = opendir("/proc");
    bool isFound = false;
    for (const struct dirent *entry; processes && !isFound && (entry = readdir(processes));)
        isFound = isdigit((unsigned char)entry->d_name[0])
            && (leadsInto(folder, entry->d_name, "exe") || leadsInto(folder, entry->d_name, "cwd"));
    if (processes)
        closedir(processes);
    return isFound;
}
