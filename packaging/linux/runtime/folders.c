#include "folders.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

// Where others could rename our folder and put theirs in its place, nothing is made.
static bool isSafe(const char *path)
{
    struct stat status;
    if (stat(path, &status) != 0 || !S_ISDIR(status.st_mode) || access(path, W_OK | X_OK) != 0)
        return false;
    const bool isShared = (status.st_mode & (S_IWGRP | S_IWOTH)) != 0;
    const bool isOurs = status.st_uid == 0 || status.st_uid == geteuid();
    return isOurs && (!isShared || (status.st_mode & S_ISVTX) != 0);
}

static void addParent(struct parents *parents, const char *path)
{
    for (size_t i = 0; path && i < parents->count; ++i)
        if (strcmp(path, parents->path[i]) == 0)
            return;
    if (path && path[0] == '/' && isSafe(path))
        parents->path[parents->count++] = path;
}

static const char *cacheFolder(void)
{
    static char *path;
    const char *home = getenv("HOME");
    if (getenv("XDG_CACHE_HOME"))
        return getenv("XDG_CACHE_HOME");
    return home && asprintf(&path, "%s/.cache", home) >= 0 ? path : NULL;
}

struct parents findParents(void)
{
    struct parents parents = {.count = 0};
    addParent(&parents, getenv("TMPDIR"));
    addParent(&parents, "/tmp");
    addParent(&parents, "/var/tmp");
    addParent(&parents, cacheFolder());
    addParent(&parents, getenv("XDG_RUNTIME_DIR"));
    return parents;
}

const char *refusedParent(const struct parents *parents)
{
    const char *wanted = getenv("TMPDIR");
    return wanted && *wanted && (parents->count == 0 || strcmp(wanted, parents->path[0]) != 0) ? wanted : NULL;
}

char *makePrivateFolder(const char *parent, const char *prefix)
{
    char *path = NULL;
    if (asprintf(&path, "%s/%sXXXXXX", parent, prefix) < 0)
        return NULL;
    if (mkdtemp(path))
        return path;
    free(path);
    return NULL;
}

bool forbidsPrograms(const char *parent)
{
    struct statvfs status;
    return statvfs(parent, &status) == 0 && (status.f_flag & ST_NOEXEC) != 0;
}

unsigned long long freeBytes(const char *parent)
{
    struct statvfs status;
    return statvfs(parent, &status) == 0 ? (unsigned long long)status.f_bavail * status.f_frsize : 0;
}
