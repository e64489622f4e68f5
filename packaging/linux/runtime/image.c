#include "image.h"
#include "report.h"

#include <errno.h>
#include <fcntl.h>
#include <link.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <unistd.h>

// Where the ELF ends the squashfs begins. Tools that read AppImages compute the same sum, so make-runtime checks that
// the table of sections is the last thing in the file.
static off_t elfSize(int file)
{
    ElfW(Ehdr) header;
    if (pread(file, &header, sizeof header, 0) != (ssize_t)sizeof header
        || memcmp(header.e_ident, ELFMAG, SELFMAG) != 0)
        return -1;
    return (off_t)header.e_shoff + (off_t)header.e_shnum * header.e_shentsize;
}

static bool openPath(struct image *image, const char *path)
{
    image->path = realpath(path, NULL);
    image->file = image->path ? open(image->path, O_RDONLY | O_CLOEXEC) : -1;
    return image->file >= 0;
}

// /proc/self/exe is right however the file was started: through PATH, through a symbolic link, after it was renamed.
// Some containers have no /proc; there the name that the kernel was given is next best.
static bool openOneself(struct image *image)
{
    return openPath(image, "/proc/self/exe") || openPath(image, (const char *)getauxval(AT_EXECFN));
}

bool openImage(struct image *image)
{
    const char *target = getenv("TARGET_APPIMAGE"); // another image to run with this runtime
    if (!(target ? openPath(image, target) : openOneself(image))) {
        report("cannot read its own file: %s. Make the file readable for your account, and start Satchel again.",
            strerror(errno));
        return false;
    }
    unsetenv("TARGET_APPIMAGE"); // or an AppImage that the program starts would run this image
    image->offset = elfSize(image->file);
    return true;
}

bool openFilesystem(const struct image *image, sqfs *filesystem)
{
    if (image->offset >= 0 && sqfs_init(filesystem, image->file, (size_t)image->offset) == SQFS_OK)
        return true;
    report("%s is damaged or incomplete. Your data is not affected; download the file again.", image->path);
    return false;
}
