// The first part of an AppImage: makes the squashfs behind it available and runs its AppRun. README.md beside this file
// says what it does and where the facts are from.
#include "extract.h"
#include "image.h"
#include "report.h"
#include "run.h"
#include "update.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FAILED = 1, USAGE = 2 };

static const char help[]
    = "--appimage-extract [PATTERN]    write the files of the image, or those that match, to squashfs-root\n"
      "--appimage-extract-and-run ...  run from extracted files, as with APPIMAGE_EXTRACT_AND_RUN=1\n"
      "--appimage-mount                mount the image, print the folder, wait for Ctrl+C\n"
      "--appimage-offset               print where in the file the image begins\n"
      "--appimage-updateinformation    print where updates are\n"
      "--appimage-help                 print this\n";

// A standard file that is closed would get the number of a file that is opened here.
static void openStandardFiles(void)
{
    int file = 0;
    while (file >= 0 && file <= 2)
        file = open("/dev/null", O_RDWR);
    if (file > 2)
        close(file);
}

static int run(const struct image *image, char **arguments, bool isExtracted)
{
    sqfs filesystem;
    if (!openFilesystem(
            image, &filesystem)) // before the mount: the program could only say that some file cannot be read
        return FAILED;
    if (!isExtracted)
        mountAndRun(image, arguments);
    extractAndRun(image, &filesystem, arguments);
    report("cannot start: %s. Install fuse3, or set TMPDIR to a folder with enough space, and start Satchel again.",
        reasons());
    return FAILED;
}

static int extract(const struct image *image, const char *pattern)
{
    sqfs filesystem;
    struct extraction extraction = {.pattern = pattern, .isListed = true};
    if (!openFilesystem(image, &filesystem))
        return FAILED;
    mkdir("squashfs-root", 0755);
    const int folder = open("squashfs-root", O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0 || !extractTree(&filesystem, folder, &extraction)) {
        report("cannot write squashfs-root: %s.", strerror(errno));
        return FAILED;
    }
    if (extraction.files == 0)
        report("no file of the image matches %s.", pattern);
    return extraction.files > 0 ? 0 : FAILED;
}

static int mountForOthers(const struct image *image)
{
    mountAndWait(image);
    report("cannot mount: %s. --appimage-extract writes the files without a mount.", reasons());
    return FAILED;
}

static int print(const char *text)
{
    return fputs(text, stdout) >= 0 && fflush(stdout) == 0 ? 0 : FAILED;
}

static int printOffset(const struct image *image)
{
    char text[32];
    snprintf(text, sizeof text, "%lld\n", (long long)image->offset);
    return print(text);
}

static bool isSet(const char *variable)
{
    const char *value = getenv(variable);
    return value && *value && strcmp(value, "0") != 0;
}

int main(int count, char **arguments)
{
    struct image image;
    openStandardFiles();
    if (count < 1 || !openImage(&image))
        return FAILED;
    const char *option = count > 1 ? arguments[1] : "";
    if (strncmp(option, "--appimage-", strlen("--appimage-")) != 0)
        return run(&image, arguments, isSet("APPIMAGE_EXTRACT_AND_RUN"));
    option += strlen("--appimage-");
    if (strcmp(option, "extract-and-run") == 0) {
        arguments[1] = arguments[0];
        return run(&image, arguments + 1, true);
    }
    if (strcmp(option, "extract") == 0)
        return extract(&image, arguments[2]);
    if (strcmp(option, "mount") == 0)
        return mountForOthers(&image);
    if (strcmp(option, "offset") == 0)
        return printOffset(&image);
    if (strcmp(option, "updateinformation") == 0 || strcmp(option, "updateinfo") == 0)
        return print(updateInformation());
    if (strcmp(option, "help") == 0)
        return print(help);
    report("%s is not an option. --appimage-help lists them.", arguments[1]);
    return USAGE;
}
