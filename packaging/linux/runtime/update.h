// Where a tool finds updates of this AppImage, in the words of the specification; empty unless the publisher gave any
// (make-appimage --update-information).
#pragma once

const char *updateInformation(void);
