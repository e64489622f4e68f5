#include "extract.h"

#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool matches(const struct extraction *extraction, const char *path)
{
    return !extraction->pattern || fnmatch(extraction->pattern, path, FNM_PATHNAME | FNM_LEADING_DIR) == 0;
}

static bool isDamaged(void)
{
    errno = EBADMSG;
    return false;
}

static bool writeAll(int file, const char *bytes, size_t size)
{
    while (size > 0) {
        const ssize_t written = write(file, bytes, size);
        if (written < 0 && errno != EINTR)
            return false;
        if (written > 0) {
            bytes += written;
            size -= (size_t)written;
        }
    }
    return true;
}

static bool writeContent(sqfs *filesystem, sqfs_inode *inode, int file)
{
    static char buffer[1 << 20]; // the largest block that squashfs has
    const sqfs_off_t size = (sqfs_off_t)inode->xtra.reg.file_size;
    for (sqfs_off_t position = 0; position < size;) {
        sqfs_off_t count = sizeof buffer;
        if (sqfs_read_range(filesystem, inode, position, &count, buffer) != SQFS_OK || count <= 0)
            return isDamaged();
        if (!writeAll(file, buffer, (size_t)count))
            return false;
        position += count;
    }
    return true;
}

static bool extractFile(sqfs *filesystem, sqfs_inode *inode, int folder, const char *name)
{
    unlinkat(folder, name, 0);
    const int file = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0)
        return false;
    const struct timespec times[2] = {{.tv_sec = inode->base.mtime}, {.tv_sec = inode->base.mtime}};
    const bool isDone = writeContent(filesystem, inode, file) && fchmod(file, inode->base.mode & 0777) == 0
        && futimens(file, times) == 0;
    return close(file) == 0 && isDone;
}

static bool extractLink(sqfs *filesystem, sqfs_inode *inode, int folder, const char *name)
{
    char target[PATH_MAX];
    size_t size = sizeof target;
    if (sqfs_readlink(filesystem, inode, target, &size) != SQFS_OK)
        return isDamaged();
    unlinkat(folder, name, 0);
    return symlinkat(target, folder, name) == 0;
}

static bool extractEntries(
    sqfs *filesystem, sqfs_inode *inode, int folder, const char *path, struct extraction *extraction);

// A folder that has no file that matches is not left behind.
static bool extractFolder(
    sqfs *filesystem, sqfs_inode *inode, int parent, const char *name, const char *path, struct extraction *extraction)
{
    const bool isNew = mkdirat(parent, name, 0700) == 0;
    const int folder = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0)
        return false;
    const bool isDone = extractEntries(filesystem, inode, folder, path, extraction)
        && fchmod(folder, (inode->base.mode & 0777) | 0700) == 0; // or it could not be removed
    close(folder);
    if (isDone && isNew && !matches(extraction, path))
        unlinkat(parent, name, AT_REMOVEDIR);
    return isDone;
}

static bool extractEntry(
    sqfs *filesystem, sqfs_inode_id id, int folder, const char *name, const char *path, struct extraction *extraction)
{
    sqfs_inode inode;
    if (sqfs_inode_get(filesystem, &inode, id) != SQFS_OK)
        return isDamaged();
    if (S_ISDIR(inode.base.mode))
        return extractFolder(filesystem, &inode, folder, name, path, extraction);
    if (!matches(extraction, path))
        return true;
    if (extraction->isListed)
        puts(path);
    ++extraction->files;
    if (S_ISREG(inode.base.mode))
        return extractFile(filesystem, &inode, folder, name);
    return !S_ISLNK(inode.base.mode) || extractLink(filesystem, &inode, folder, name); // an AppDir has no devices
}

static bool extractEntries(
    sqfs *filesystem, sqfs_inode *inode, int folder, const char *path, struct extraction *extraction)
{
    sqfs_dir directory;
    sqfs_dir_entry entry;
    sqfs_name name;
    sqfs_err error = sqfs_dir_open(filesystem, inode, &directory, 0);
    sqfs_dentry_init(&entry, name);
    while (error == SQFS_OK && sqfs_dir_next(filesystem, &directory, &entry, &error)) {
        char entryPath[PATH_MAX];
        name[sqfs_dentry_name_size(&entry)] = '\0'; // the library leaves the end of a longer name before it
        const int length = snprintf(entryPath, sizeof entryPath, "%s%s%s", path, *path ? "/" : "", name);
        if (length >= PATH_MAX || !*name || strchr(name, '/') || strcmp(name, "..") == 0) // never outside of the folder
            return isDamaged();
        if (!extractEntry(filesystem, sqfs_dentry_inode(&entry), folder, name, entryPath, extraction))
            return false;
    }
    return error == SQFS_OK || isDamaged();
}

bool extractTree(sqfs *filesystem, int folder, struct extraction *extraction)
{
    sqfs_inode root;
    if (sqfs_inode_get(filesystem, &root, sqfs_inode_root(filesystem)) != SQFS_OK)
        return isDamaged();
    return extractEntries(filesystem, &root, folder, "", extraction);
}

unsigned long long extractedBytes(sqfs *filesystem)
{
    enum { PAGE = 4096 };
    sqfs_traverse traverse;
    sqfs_err error = sqfs_traverse_open(&traverse, filesystem, sqfs_inode_root(filesystem));
    unsigned long long bytes = 0;
    while (error == SQFS_OK && sqfs_traverse_next(&traverse, &error)) {
        sqfs_inode inode;
        if (traverse.dir_end || sqfs_inode_get(filesystem, &inode, sqfs_dentry_inode(&traverse.entry)) != SQFS_OK)
            continue;
        bytes += S_ISREG(inode.base.mode) ? (inode.xtra.reg.file_size + PAGE - 1) / PAGE * PAGE : PAGE;
    }
    sqfs_traverse_close(&traverse);
    return bytes;
}
