#define FUSE_USE_VERSION 32
#include "serve.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <squashfuse/ll.h>
#include <stdio.h>
#include <stdlib.h>

static const struct fuse_lowlevel_ops operations = {
    .getattr = sqfs_ll_op_getattr,
    .opendir = sqfs_ll_op_opendir,
    .releasedir = sqfs_ll_op_releasedir,
    .readdir = sqfs_ll_op_readdir,
    .lookup = sqfs_ll_op_lookup,
    .open = sqfs_ll_op_open,
    .release = sqfs_ll_op_release,
    .read = sqfs_ll_op_read,
    .readlink = sqfs_ll_op_readlink,
    .listxattr = sqfs_ll_op_listxattr,
    .getxattr = sqfs_ll_op_getxattr,
    .forget = sqfs_ll_op_forget,
    .statfs = stfs_ll_op_statfs,
};

static struct fuse_session *openSession(sqfs_ll *filesystem, int fuse)
{
    char *words[] = {"satchel", NULL};
    struct fuse_args arguments = FUSE_ARGS_INIT(1, words);
    struct fuse_session *session = fuse_session_new(&arguments, &operations, sizeof operations, filesystem);
    char mounted[32]; // libfuse 3.3: a mount that somebody else has made
    snprintf(mounted, sizeof mounted, "/dev/fd/%d", fuse);
    return session && fuse_session_mount(session, mounted) == 0 ? session : NULL;
}

static void answerRequest(struct fuse_session *session, struct fuse_buf *request)
{
    const int size = fuse_session_receive_buf(session, request); // ends the session when the mount is gone
    if (size > 0)
        fuse_session_process_buf(session, request);
    else if (size < 0 && size != -EINTR && size != -EAGAIN && size != -ENOENT)
        fuse_session_exit(session);
}

static void answerRequests(struct fuse_session *session, int fuse, const struct keeper *keeper, struct release *release)
{
    enum { SECOND = 1000, MOMENT = 20 };
    struct fuse_buf request = {.mem = NULL};
    while (!fuse_session_exited(session) && !isReleased(release)) {
        const bool isOver = release->process > 0;
        struct pollfd events[] = {
            {.fd = fuse, .events = POLLIN}, {.fd = isOver ? -1 : keeper->program, .events = POLLIN}};
        poll(events, 2, isOver ? MOMENT : keeper->program >= 0 ? -1 : SECOND);
        if (events[0].revents != 0)
            answerRequest(session, &request);
        if (!isOver && hasEnded(keeper))
            startRelease(release);
    }
    free(request.mem);
}

void serveMount(const struct image *image, int fuse, const struct keeper *keeper, struct release *release)
{
    sqfs_ll filesystem = {.ino_register = NULL}; // sqfs_ll_init sets only what is NULL
    fcntl(fuse, F_SETFL, O_NONBLOCK);
    if (sqfs_init(&filesystem.fs, image->file, (size_t)image->offset) != SQFS_OK
        || sqfs_ll_init(&filesystem) != SQFS_OK)
        return;
    struct fuse_session *session = openSession(&filesystem, fuse);
    if (session)
        answerRequests(session, fuse, keeper, release);
}
