// Whether a process still runs from a folder.
#pragma once

#include <stdbool.h>

bool isUsed(const char *folder); // as its program or its working directory
