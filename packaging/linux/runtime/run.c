#include "run.h"
#include "extract.h"
#include "folders.h"
#include "fusermount.h"
#include "keeper.h"
#include "release.h"
#include "report.h"
#include "serve.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

// The variables are those of the AppImage documentation ("Environment variables", type 2). Returns only if that failed.
static void runProgram(const struct image *image, const char *folder, char **arguments)
{
    char *program = NULL;
    char *name = arguments[0];
    char *workingFolder = getcwd(NULL, 0);
    if (asprintf(&program, "%s/AppRun", folder) < 0)
        return;
    setenv("APPIMAGE", image->path, 1);
    setenv("APPDIR", folder, 1);
    setenv("ARGV0", name, 1);
    if (workingFolder)
        setenv("OWD", workingFolder, 1);
    else
        unsetenv("OWD"); // the folder was removed
    arguments[0] = program;
    execv(program, arguments);
    addReason("%s: %s", program, strerror(errno));
    arguments[0] = name;
    free(workingFolder);
    free(program);
}

static _Noreturn void keepMount(const struct image *image, int fuse, const char *folder, const struct keeper *keeper)
{
    struct release release = {.folder = folder};
    serveMount(image, fuse, keeper, &release);
    close(fuse); // whoever still asks gets an error instead of no answer
    if (release.process <= 0)
        unmountFuse(folder, true);
    rmdir(folder);
    removeLeftovers();
    _exit(0);
}

// The folder of the mount; NULL: not mounted. The keeper never returns.
static char *mountImage(const struct image *image, const char *parent)
{
    char *folder = makePrivateFolder(parent, MOUNT_PREFIX);
    const int fuse = folder ? mountFuse(folder) : -1;
    if (fuse < 0) {
        if (folder)
            rmdir(folder);
        free(folder);
        return NULL;
    }
    struct image kept = *image;
    struct keeper keeper;
    bool isStarted = false;
    int files[] = {fuse, image->file};
    if (startKeeper(&keeper, files, 2, &isStarted)) {
        kept.file = files[1];
        keepMount(&kept, files[0], folder, &keeper);
    }
    close(fuse);
    if (isStarted)
        return folder;
    unmountFuse(folder, true);
    rmdir(folder);
    free(folder);
    return NULL;
}

static char *mountSomewhere(const struct image *image)
{
    if (access("/etc/mtab", R_OK) != 0) { // in minimal containers
        addReason("no /etc/mtab, without which fusermount cannot unmount");
        return NULL;
    }
    const struct parents parents = findParents();
    for (size_t i = 0; i < parents.count; ++i) {
        blockSignals();
        char *folder = mountImage(image, parents.path[i]);
        unblockSignals();
        if (folder)
            return folder;
    }
    addReason("FUSE cannot mount (is the package fuse3 installed?)");
    return NULL;
}

void mountAndRun(const struct image *image, char **arguments)
{
    char *folder = mountSomewhere(image);
    if (folder)
        runProgram(image, folder, arguments);
    free(folder);
}

void mountAndWait(const struct image *image)
{
    const char *folder = mountSomewhere(image);
    if (!folder)
        return;
    puts(folder);
    fflush(stdout);
    for (;;)
        pause();
}

// The lock says that the folder is needed (release.c).
static bool extractInto(sqfs *filesystem, const char *folder, int file)
{
    struct extraction all = {.pattern = NULL};
    if (file >= 0 && flock(file, LOCK_EX) == 0 && extractTree(filesystem, file, &all))
        return true;
    addReason("%s: %s", folder, strerror(errno));
    return false;
}

static _Noreturn void keepExtracted(const char *folder, const struct keeper *keeper)
{
    waitForProgram(keeper);
    releaseExtracted(folder);
    removeLeftovers();
    _exit(0);
}

// The keeper is started before the files are written, so that they are also removed when somebody interrupts that.
static void extractBelow(const struct image *image, sqfs *filesystem, const char *parent, char **arguments)
{
    blockSignals();
    char *folder = makePrivateFolder(parent, EXTRACT_PREFIX);
    int file = folder ? open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
    if (file < 0)
        addReason("%s: %s", parent, strerror(errno));
    struct keeper keeper;
    bool isStarted = false;
    if (file >= 0 && startKeeper(&keeper, &file, 1, &isStarted))
        keepExtracted(folder, &keeper);
    unblockSignals();
    if (isStarted && extractInto(filesystem, folder, file))
        runProgram(image, folder, arguments);
    if (folder)
        releaseExtracted(folder);
    if (file >= 0)
        close(file);
    free(folder);
}

void extractAndRun(const struct image *image, sqfs *filesystem, char **arguments)
{
    enum { MEBIBYTE = 1 << 20 };
    const unsigned long long needed = extractedBytes(filesystem);
    const struct parents parents = findParents();
    if (refusedParent(&parents))
        addReason("TMPDIR %s: not a folder that only this account can change", refusedParent(&parents));
    for (size_t i = 0; i < parents.count; ++i) {
        if (forbidsPrograms(parents.path[i]))
            addReason("%s: programs cannot run there (noexec)", parents.path[i]);
        else if (freeBytes(parents.path[i]) < needed)
            addReason("%s: %llu MB needed, %llu MB free", parents.path[i], needed / MEBIBYTE + 1,
                freeBytes(parents.path[i]) / MEBIBYTE);
        else
            extractBelow(image, filesystem, parents.path[i], arguments);
    }
}
