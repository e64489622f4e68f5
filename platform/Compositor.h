// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace satchel::platform {

/// Whether windows can be seen through: always, but on an X11 desktop without a compositing manager. There what is
/// transparent in a window is black. GUI thread, once there is a QGuiApplication.
bool hasCompositor();

} // namespace satchel::platform
