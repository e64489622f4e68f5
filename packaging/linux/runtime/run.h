// Runs the program of the image: from a mount, or from extracted files where nothing can be mounted.
#pragma once

#include "image.h"

// Each returns only if it failed, with a reason added (report.h). ARGUMENTS: the program's, its own name first.
void mountAndRun(const struct image *image, char **arguments);
void extractAndRun(const struct image *image, sqfs *filesystem, char **arguments);

void mountAndWait(const struct image *image); // prints the folder and waits for a signal
