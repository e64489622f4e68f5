// Answers what the kernel asks about the mounted squashfs, until the program has ended and nobody uses the mount any
// more.
#pragma once

#include "image.h"
#include "keeper.h"
#include "release.h"

void serveMount(const struct image *image, int fuse, const struct keeper *keeper, struct release *release);
