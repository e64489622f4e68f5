#include "release.h"
#include "folders.h"
#include "fusermount.h"
#include "used.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

// A copy of the program that it started itself may run on from the same files, for hours.
static void pauseBefore(int attempt)
{
    enum { FIRST = 10, LONGEST = 2000, DOUBLED = 8, MILLION = 1000000, THOUSAND = 1000 };
    const long pause = attempt < DOUBLED ? (long)FIRST << attempt : LONGEST;
    nanosleep(&(struct timespec){.tv_sec = pause / THOUSAND, .tv_nsec = pause % THOUSAND * MILLION}, NULL);
}

void releaseMount(const char *folder)
{
    for (int attempt = 0; !unmountFuse(folder, false); ++attempt)
        pauseBefore(attempt);
    rmdir(folder);
}

static int removeEntry(const char *path, const struct stat *status, int kind, struct FTW *place)
{
    (void)status;
    (void)kind;
    (void)place;
    remove(path);
    return 0;
}

static void removeTree(const char *folder)
{
    enum { OPEN_FOLDERS = 16 };
    nftw(folder, removeEntry, OPEN_FOLDERS, FTW_DEPTH | FTW_PHYS | FTW_MOUNT);
}

void releaseExtracted(const char *folder)
{
    for (int attempt = 0; isUsed(folder); ++attempt)
        pauseBefore(attempt);
    removeTree(folder);
}

void startRelease(struct release *release)
{
    release->process = fork();
    if (release->process == 0) {
        closefrom(STDERR_FILENO + 1); // /dev/fuse is the other process's
        releaseMount(release->folder);
        _exit(0);
    }
}

bool isReleased(const struct release *release)
{
    return release->process > 0 && waitpid(release->process, NULL, WNOHANG) == release->process;
}

static void removeStaleMount(const char *path)
{
    struct stat status;
    if (stat(path, &status) != 0 && errno == ENOTCONN && unmountFuse(path, true))
        rmdir(path);
}

// Not one that is being made now: it is locked a moment after it is made.
static void removeStaleExtracted(const char *path)
{
    enum { MINUTE = 60 };
    struct stat status;
    const int folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0)
        return;
    if (fstat(folder, &status) == 0 && status.st_uid == geteuid() && time(NULL) - status.st_ctime > MINUTE
        && flock(folder, LOCK_EX | LOCK_NB) == 0 && !isUsed(path))
        removeTree(path);
    close(folder);
}

static void removeLeftoversIn(const char *parent)
{
    DIR *folder = opendir(parent);
    for (const struct dirent *entry; folder && (entry = readdir(folder));) {
        char *path = NULL;
        const bool isMount = strncmp(entry->d_name, MOUNT_PREFIX, strlen(MOUNT_PREFIX)) == 0;
        const bool isExtracted = strncmp(entry->d_name, EXTRACT_PREFIX, strlen(EXTRACT_PREFIX)) == 0;
        if ((isMount || isExtracted) && asprintf(&path, "%s/%s", parent, entry->d_name) >= 0)
            (isMount ? removeStaleMount : removeStaleExtracted)(path);
        free(path);
    }
    if (folder)
        closedir(folder);
}

void removeLeftovers(void)
{
    const struct parents parents = findParents();
    for (size_t i = 0; i < parents.count; ++i)
        removeLeftoversIn(parents.path[i]);
}
