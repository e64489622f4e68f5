#include "keeper.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static sigset_t maskBefore;

void blockSignals(void)
{
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, &maskBefore);
}

void unblockSignals(void)
{
    sigprocmask(SIG_SETMASK, &maskBefore, NULL);
}

// A pipe that waits for the output of the program must not wait for the keeper, and no folder may be busy because of
// it.
static void letGoOfFiles(int files[], int count)
{
    const int nowhere = open("/dev/null", O_RDWR);
    for (int standard = 0; standard <= 2; ++standard)
        dup2(nowhere, standard);
    const int first = 3;
    for (int i = 0; i < count; ++i) // out of the way of the numbers that they get
        files[i] = files[i] < 0 ? -1 : fcntl(files[i], F_DUPFD_CLOEXEC, first + count);
    for (int i = 0; i < count; ++i)
        files[i] = files[i] < 0 ? -1 : dup3(files[i], first + i, O_CLOEXEC);
    closefrom(first + count);
    if (chdir("/") != 0)
        _exit(1);
}

// Ctrl+C, a closed terminal and the end of a systemd unit are for the program. The keeper ends after it.
static void ignoreSignals(void)
{
    const int ignored[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE};
    for (size_t i = 0; i < sizeof ignored / sizeof *ignored; ++i)
        signal(ignored[i], SIG_IGN);
    signal(SIGCHLD, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

bool startKeeper(struct keeper *keeper, int files[], int count, bool *isStarted)
{
    enum { MAX_FILES = 4 };
    keeper->programId = getpid();
    keeper->program = (int)syscall(SYS_pidfd_open, keeper->programId, 0);
    const pid_t between = fork(); // forks again, so that the program has no child that it does not know
    if (between == 0) {
        const pid_t process = fork();
        if (process != 0)
            _exit(process > 0 ? 0 : 1);
        int kept[MAX_FILES + 1] = {keeper->program};
        memcpy(kept + 1, files, (size_t)count * sizeof *files);
        setsid();
        ignoreSignals();
        letGoOfFiles(kept, count + 1);
        keeper->program = kept[0];
        memcpy(files, kept + 1, (size_t)count * sizeof *files);
        return true;
    }
    if (keeper->program >= 0)
        close(keeper->program);
    int status = 0;
    *isStarted = between > 0 && (waitpid(between, &status, 0) != between || status == 0);
    return false;
}

bool hasEnded(const struct keeper *keeper)
{
    if (keeper->program < 0)
        return kill(keeper->programId, 0) != 0 && errno == ESRCH;
    struct pollfd program = {.fd = keeper->program, .events = POLLIN};
    return poll(&program, 1, 0) > 0;
}

void waitForProgram(const struct keeper *keeper)
{
    enum { SECOND = 1000 };
    while (!hasEnded(keeper)) {
        struct pollfd program = {.fd = keeper->program, .events = POLLIN};
        poll(&program, 1, keeper->program >= 0 ? -1 : SECOND);
    }
}
