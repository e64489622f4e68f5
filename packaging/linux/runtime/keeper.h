// The process that keeps the files of the program there and removes them when it has ended, however it ended. The
// process that was started becomes the program itself, so exit code, signals, terminal and parent are the program's
// own.
#pragma once

#include <stdbool.h>

struct keeper
{
    int program; // readable (poll) when the program has ended; -1: the kernel is older than 5.3
    int programId;
};

// An interrupt between the mount, or the folder, and the start of its keeper would leave it behind.
void blockSignals(void);
void unblockSignals(void); // those that were not blocked before

// Forks. True in the keeper, which has only the files that are in FILES, by their new numbers; false in the program, or
// where ISSTARTED is false.
bool startKeeper(struct keeper *keeper, int files[], int count, bool *isStarted);

void waitForProgram(const struct keeper *keeper);
bool hasEnded(const struct keeper *keeper);
