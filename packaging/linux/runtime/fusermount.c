#include "fusermount.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

// PATH of a desktop session may lack what is set up by the system: the last two are NixOS and a plain /usr.
static _Noreturn void runFusermount(char *const arguments[])
{
    const char *programs[] = {"fusermount3", "fusermount", "/run/wrappers/bin/fusermount3", "/usr/bin/fusermount3"};
    const int nowhere = open("/dev/null", O_RDWR);
    for (int standard = 0; standard <= 2; ++standard)
        dup2(nowhere, standard); // the runtime says itself what failed
    for (size_t i = 0; i < sizeof programs / sizeof *programs; ++i)
        execvp(programs[i], arguments);
    _exit(127);
}

static int receiveFile(int socket)
{
    char byte;
    struct iovec bytes = {.iov_base = &byte, .iov_len = 1};
    union {
        struct cmsghdr header; // aligns
        char space[CMSG_SPACE(sizeof(int))];
    } control;
    struct msghdr message = {
        .msg_iov = &bytes, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control};
    if (recvmsg(socket, &message, MSG_CMSG_CLOEXEC) <= 0)
        return -1;
    const struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    if (!header || header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS)
        return -1;
    int file = -1;
    memcpy(&file, CMSG_DATA(header), sizeof file);
    return file;
}

static _Noreturn void runMount(const char *folder, int socket)
{
    char number[16];
    snprintf(number, sizeof number, "%d", socket);
    setenv("_FUSE_COMMFD", number, 1);
    fcntl(socket, F_SETFD, 0);
    runFusermount(
        (char *[]){"fusermount3", "-o", "ro,nosuid,nodev,fsname=satchel,subtype=satchel", "--", (char *)folder, NULL});
}

int mountFuse(const char *folder)
{
    int sockets[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) != 0)
        return -1;
    const pid_t process = fork();
    if (process == 0)
        runMount(folder, sockets[1]);
    close(sockets[1]); // or a fusermount that fails would be waited for without end
    const int file = process > 0 ? receiveFile(sockets[0]) : -1;
    if (process > 0)
        waitpid(process, NULL, 0);
    close(sockets[0]);
    return file;
}

bool unmountFuse(const char *folder, bool isLazy)
{
    const pid_t process = fork();
    if (process == 0)
        runFusermount((char *[]){"fusermount3", "-u", isLazy ? "-qz" : "-q", "--", (char *)folder, NULL});
    int status = 1;
    return process > 0 && waitpid(process, &status, 0) == process && status == 0;
}
